import { readFile as readBytes } from 'node:fs/promises';
import { join } from 'node:path';

import { readFile } from '@penholder/formats';
import { err, ok, type Result } from '@penholder/kernel';

import { addVersion } from '../drafts/add-version.js';
import { emptyDraft } from '../drafts/empty-draft.js';
import { describeDocument, type FoundDocument } from '../imports/found-document.js';
import { withdrawDraft } from '../imports/import-documents.js';
import type { Records, Store } from '../store/contract.js';
import type { Surroundings } from '../surroundings.js';
import { type SampleDraft, type Sample, sampleSchema, type SampleVersion } from './sample-schema.js';

/** A text of the sample that gave no document; `message` says which and why. */
export interface SampleDamaged {
  readonly type: 'SampleDamaged';
  readonly message: string;
}

/** The sample's texts, by file. */
type Texts = ReadonlyMap<string, FoundDocument>;

/**
 * Loads the sample session into a store that has no session yet; a store that has one is left as it is.
 * Promise: all of it or nothing. Rejects where `session.json` or a file it names is not there or not as told in
 * `apps/server/sample/README.md`.
 */
export async function loadSample(
  store: Store,
  folder: string,
  surroundings: Surroundings,
): Promise<Result<void, SampleDamaged>> {
  if ((await store.records.sessions.all()).length > 0) return ok(undefined);
  const sample = sampleSchema.parse(JSON.parse(await readBytes(join(folder, 'session.json'), 'utf8')));
  const texts = await readTexts(sample, folder);
  if (!texts.ok) return texts;
  await store.change((records) => insertSample(records, sample, texts.value, surroundings));
  return ok(undefined);
}

async function readTexts(sample: Sample, folder: string): Promise<Result<Texts, SampleDamaged>> {
  const texts = new Map<string, FoundDocument>();
  for (const { file } of sample.drafts.flatMap(({ versions }) => versions)) {
    const read = await readFile(await readBytes(join(folder, file)), file);
    const document = read.ok ? read.value.documents[0] : undefined;
    if (document === undefined)
      return err(damaged(read.ok ? `${file} holds no document` : read.error.message));
    texts.set(file, describeDocument(document, [], file));
  }
  return ok(texts);
}

function damaged(message: string): SampleDamaged {
  return { type: 'SampleDamaged', message };
}

async function insertSample(
  records: Records,
  { drafts, events, ...session }: Sample,
  texts: Texts,
  surroundings: Surroundings,
): Promise<void> {
  await records.sessions.insert(session, events);
  for (const draft of drafts) await insertDraft(records, session.id, draft, texts, surroundings);
  await records.audit.append({
    at: surroundings.now().toISOString(),
    by: null,
    act: 'load sample',
    subject: session.id,
    detail: { drafts: drafts.map(({ root }) => root) },
  });
}

async function insertDraft(
  records: Records,
  session: string,
  { root, mainSponsor, versions, withdrawn }: SampleDraft,
  texts: Texts,
  surroundings: Surroundings,
): Promise<void> {
  const { newId, now } = surroundings;
  const id = newId();
  await records.drafts.insert({ ...emptyDraft(id, session, root, now().toISOString()), mainSponsor });
  for (const version of versions) await insertVersion(records, id, version, texts, surroundings);
  const draft = await records.drafts.byId(id);
  if (withdrawn !== null && draft !== undefined)
    await withdrawDraft(records, draft, { session, person: null, surroundings });
}

async function insertVersion(
  records: Records,
  id: string,
  { file, stage, date, symbol, number }: SampleVersion,
  texts: Texts,
  surroundings: Surroundings,
): Promise<void> {
  const [draft, text] = [await records.drafts.byId(id), texts.get(file)];
  if (draft === undefined || text === undefined) throw new Error(`${file} was read and is not there`);
  const resolution = { ...text.version.resolution, symbol, number };
  const added = { ...text.version, resolution, stage, date, by: null, from: 'file' } as const;
  await addVersion(records, draft, added, surroundings);
}
