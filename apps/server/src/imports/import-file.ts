import { err, ok, type Result } from '@penholder/kernel';
import type { ImportReport, Person } from '@penholder/protocol';

import type { Desk } from '../desk.js';
import { withSealedRooms } from '../drafts/seal-rooms.js';
import type { RoomRefusal, WritesPending } from '../rooms/registry.js';
import { checksumOf } from '../store/checksum.js';
import type { Records } from '../store/contract.js';
import type { FileFindings, FindingRefusal } from './file-findings.js';
import {
  draftFor,
  draftWithdrawnBy,
  importDocument,
  type ImportedDocument,
  type Importing,
  withdrawDraft,
} from './import-documents.js';
import { toldNotices } from './told-notices.js';

/** A file brought in from outside: its bytes, its name as people know it, and who brought it into which session. */
export interface IncomingFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly session: string;
  readonly person: Person | null;
  /** Told when whoever sent it takes it back; heard until it begins to be stored. */
  readonly takenBack: AbortSignal;
}

/** Why nothing of a file was stored. */
export type ImportRefusal =
  | { readonly type: 'NoSuchSession' }
  /** Whoever sent it took it back while it was read. */
  | { readonly type: 'TakenBack' }
  | FindingRefusal
  | RoomRefusal
  | WritesPending;

/**
 * Brings the documents of a file into a session.
 * Promise: all of them are stored, or nothing is; what the session held before stays as it was, and words it
 * already holds are not stored again.
 * Plan: read and describe, in a thread of its own; see which drafts are concerned and take their rooms out of writing; store all in one
 * transaction; send those who write on to the new rooms.
 */
export async function importFile(
  desk: Desk,
  file: IncomingFile,
): Promise<Result<ImportReport, ImportRefusal>> {
  const found = await desk.findDocuments(file.bytes, file.name, file.takenBack);
  if (file.takenBack.aborted) return err({ type: 'TakenBack' });
  if (!found.ok) return found;
  return desk.commands.run(async () =>
    file.takenBack.aborted ? err({ type: 'TakenBack' }) : store(desk, file, found.value),
  );
}

async function store(
  desk: Desk,
  file: IncomingFile,
  findings: FileFindings,
): Promise<Result<ImportReport, ImportRefusal>> {
  const { records } = desk.store;
  if ((await records.sessions.byId(file.session)) === undefined) return err({ type: 'NoSuchSession' });
  const rooms = await roomsConcerned(records, findings, file.session);
  const stored = await withSealedRooms(desk.rooms, rooms, async () => {
    const outcome = await storeAll(desk, file, findings);
    return { outcome, over: await roomsOver(records, rooms) };
  });
  if (!stored.ok) return stored;
  desk.changes.tell({ session: file.session, draft: null });
  return ok(await reportOf(records, file, findings, stored.value));
}

/** The open rooms of every draft that the file may carry on. */
async function roomsConcerned(
  records: Records,
  { documents, actions }: FileFindings,
  session: string,
): Promise<string[]> {
  const carriedOn = await Promise.all(documents.map((document) => draftFor(records, document, { session })));
  const withdrawn = await Promise.all(actions.map((action) => draftWithdrawnBy(records, action, session)));
  const rooms = [...carriedOn, ...withdrawn].flatMap((draft) => draft?.room ?? []);
  return [...new Set(rooms)];
}

async function roomsOver({ rooms }: Records, names: readonly string[]): Promise<ReadonlySet<string>> {
  const kept = await Promise.all(names.map((name) => rooms.byId(name)));
  return new Set(kept.flatMap((room) => (room?.state === 'closed' ? [room.room] : [])));
}

function storeAll(
  { store, surroundings }: Desk,
  file: IncomingFile,
  findings: FileFindings,
): Promise<ImportedDocument[]> {
  const { actions, documents } = findings;
  const importing: Importing = { session: file.session, person: file.person, surroundings };
  return store.change(async (records) => {
    const imported: ImportedDocument[] = [];
    for (const document of documents) imported.push(await importDocument(records, document, importing));
    for (const action of actions) {
      const draft = await draftWithdrawnBy(records, action, file.session);
      if (draft !== undefined) await withdrawDraft(records, draft, importing);
    }
    await keepReading(records, file.name, findings, { id: surroundings.newId(), imported });
    await records.audit.append(deedOf(file, imported, surroundings.now()));
    return imported;
  });
}

/** Words held before keep the notices of the file they first came from. */
async function keepReading(
  { imports }: Records,
  file: string,
  { documents, notices, setAside }: FileFindings,
  { id, imported }: { readonly id: string; readonly imported: readonly ImportedDocument[] },
): Promise<void> {
  const stored = imported.flatMap(({ alreadyHeld, version }) => (alreadyHeld ? [] : [version.id]));
  if (stored.length === 0) return;
  const told = toldNotices(notices, documents, imported);
  await imports.insert(id, { file, documents: documents.length, notices: told, setAside }, stored);
}

function deedOf(file: IncomingFile, imported: readonly ImportedDocument[], at: Date) {
  return {
    at: at.toISOString(),
    by: file.person?.id ?? null,
    act: 'import file',
    subject: file.session,
    detail: {
      file: file.name,
      checksum: checksumOf(file.bytes),
      stored: imported.filter(({ alreadyHeld }) => !alreadyHeld).map(({ version }) => version.id),
    },
  };
}

async function reportOf(
  { drafts, versions }: Records,
  file: IncomingFile,
  findings: FileFindings,
  imported: readonly ImportedDocument[],
): Promise<ImportReport> {
  const documents: ImportReport['documents'] = [];
  for (const { draft: id, version, alreadyHeld } of imported) {
    const draft = await drafts.byId(id);
    // A version loaded after it may have moved its place in the chain.
    const placed = (await versions.byId(version.id))?.version ?? version;
    if (draft !== undefined) documents.push({ draft, version: placed, alreadyHeld });
  }
  const notices = toldNotices(findings.notices, findings.documents, imported);
  return { file: file.name, documents, notices };
}
