import type { ImportNotice, ImportRecord, Version } from '@penholder/protocol';
import { useQuery } from '@tanstack/react-query';

import { ActionButton } from '../frame/action-button.js';
import { importQuery } from '../records/import-queries.js';
import { useWords } from '../words/words.js';
import { ImportNoticeList, type NamedNotice } from './import-notice-list.js';
import { usePutAway } from './put-away.js';
import { SetAsideDialog } from './set-aside-dialog.js';

interface ImportNotesProps {
  readonly version: Version | undefined;
  /** Goes to the paragraph or note of this label. */
  readonly onGo: (label: string) => void;
}

/** What reading the file of a version could not settle, quietly beside its text. Nothing where there is nothing. */
export function ImportNotes({ version, onGo }: ImportNotesProps) {
  const id = version?.file === null ? undefined : version?.id;
  const { data: record } = useQuery({ ...importQuery(id ?? ''), enabled: id !== undefined });
  if (id === undefined || record === undefined || record === null) return null;
  const named = noticesFor(id, record);
  if (named.length === 0 && record.setAside === 0) return null;
  return <Notes key={id} version={id} record={record} named={named} onGo={onGo} />;
}

/** The notices about a version and those about the whole file, not those about its other documents. */
function noticesFor(version: string, { notices }: ImportRecord): NamedNotice[] {
  return notices
    .map((notice, place) => ({ name: nameOf(notice, place), notice }))
    .filter(({ notice }) => notice.version === null || notice.version === version);
}

interface NotesProps extends Pick<ImportNotesProps, 'onGo'> {
  readonly version: string;
  readonly record: ImportRecord;
  readonly named: readonly NamedNotice[];
}

function Notes({ version, record: { file, documents, setAside }, named, onGo }: NotesProps) {
  const say = useWords().text.fromImport;
  const { away, putAway, bringBack } = usePutAway(`penholder.notices.${version}`);
  const open = named.filter(({ name }) => !away.has(name));
  return (
    <section className="side-card from-import" aria-labelledby="from-import">
      <h3 id="from-import">{open.length > 0 ? say.title(open.length) : say.titleDone}</h3>
      <p className="quiet">{documents > 1 ? say.ofSeveral(file, documents) : say.of(file)}</p>
      {documents > 1 && open.some(({ notice }) => notice.version === null) ? (
        <p className="quiet">{say.anyOfThem}</p>
      ) : null}
      <ImportNoticeList named={open} onPutAway={putAway} onGo={onGo} />
      {open.length < named.length ? (
        <ActionButton size="small" look="quiet" onPress={bringBack}>
          {say.bringBack(named.length - open.length)}
        </ActionButton>
      ) : null}
      {setAside > 0 ? <SetAsideDialog version={version} count={setAside} /> : null}
    </section>
  );
}

/** Two notices may say the same of one line: their place in the list tells them apart. */
function nameOf({ line, kind }: ImportNotice, place: number): string {
  return `${place} ${line} ${kind}`;
}
