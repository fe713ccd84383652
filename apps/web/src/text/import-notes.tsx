import type { ImportNotice, ImportRecord, Version } from '@penholder/protocol';
import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useState } from 'react';

import { ActionButton } from '../frame/action-button.js';
import { IconButton } from '../frame/icon-button.js';
import { importQuery } from '../records/import-queries.js';
import { useWords } from '../words/words.js';
import { usePutAway } from './put-away.js';
import { SetAsideDialog } from './set-aside-dialog.js';

/** As many as are read at a glance; the rest is a press away. */
const SHOWN = 5;

/** What reading the file of a version could not settle, quietly beside its text. Nothing where there is nothing. */
export function ImportNotes({ version }: { readonly version: Version | undefined }) {
  const id = version?.file === null ? undefined : version?.id;
  const { data: record } = useQuery({ ...importQuery(id ?? ''), enabled: id !== undefined });
  if (id === undefined || record === undefined || record === null) return null;
  if (record.notices.length === 0 && record.setAside === 0) return null;
  return <Notes key={id} version={id} record={record} />;
}

interface NotesProps {
  readonly version: string;
  readonly record: ImportRecord;
}

function Notes({ version, record: { file, documents, notices, setAside } }: NotesProps) {
  const say = useWords().text.fromImport;
  const { away, putAway, bringBack } = usePutAway(`penholder.notices.${version}`);
  const named = notices.map((notice, place) => ({ name: nameOf(notice, place), notice }));
  const open = named.filter(({ name }) => !away.has(name));
  return (
    <section className="side-card from-import" aria-labelledby="from-import">
      <h3 id="from-import">{open.length > 0 ? say.title(open.length) : say.titleDone}</h3>
      <p className="quiet">{documents > 1 ? say.ofSeveral(file, documents) : say.of(file)}</p>
      {documents > 1 && open.length > 0 ? <p className="quiet">{say.anyOfThem}</p> : null}
      <NoticeList named={open} onPutAway={putAway} />
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

interface NoticeListProps {
  readonly named: readonly { readonly name: string; readonly notice: ImportNotice }[];
  readonly onPutAway: (name: string) => void;
}

function NoticeList({ named, onPutAway }: NoticeListProps) {
  const say = useWords().text.fromImport;
  const [isWhole, setWhole] = useState(false);
  if (named.length === 0) return null;
  const shown = isWhole ? named : named.slice(0, SHOWN);
  return (
    <>
      <ul className="import-notices">
        {shown.map(({ name, notice: { line, message } }) => (
          <li key={name}>
            <p dir="auto">
              {line > 0 ? <span className="quiet figures">{say.line(line)} </span> : null}
              {message}
            </p>
            <IconButton icon={X} name={say.putAway} onPress={() => onPutAway(name)} />
          </li>
        ))}
      </ul>
      {shown.length < named.length ? (
        <ActionButton size="small" look="quiet" onPress={() => setWhole(true)}>
          {say.more(named.length - shown.length)}
        </ActionButton>
      ) : null}
    </>
  );
}
