import type { Action } from '@penholder/proceedings';
import type { Draft, Person, Version } from '@penholder/protocol';

import { addVersion } from '../drafts/add-version.js';
import { rootSymbol } from '../drafts/designation.js';
import { emptyDraft } from '../drafts/empty-draft.js';
import { endEpoch } from '../drafts/live-text.js';
import { shownName } from '../drafts/shown-name.js';
import { textFingerprint } from '../drafts/text-fingerprint.js';
import type { Records } from '../store/contract.js';
import type { Surroundings } from '../surroundings.js';
import type { FoundDocument } from './found-document.js';

/** A document of the file as it is held now; `alreadyHeld` where its words were held before and nothing was stored. */
export interface ImportedDocument {
  readonly draft: string;
  readonly version: Version;
  readonly alreadyHeld: boolean;
}

/** Who imports into which session. */
export interface Importing {
  readonly session: string;
  readonly person: Person | null;
  readonly surroundings: Surroundings;
}

/** Stores one document found in a file, within a transaction: a version of the draft it belongs to, or of a new one. */
export async function importDocument(
  records: Records,
  found: FoundDocument,
  importing: Importing,
): Promise<ImportedDocument> {
  const fingerprint = textFingerprint(found.version.resolution);
  const held = await records.versions.byFingerprint(importing.session, fingerprint);
  if (held !== undefined) return { draft: held.draft, version: held, alreadyHeld: true };
  const draft = (await draftFor(records, found, importing)) ?? (await newDraft(records, found, importing));
  const by = importing.person === null ? null : shownName(importing.person);
  const version = await addVersion(
    records,
    draft,
    { ...found.version, by, from: 'file' },
    importing.surroundings,
  );
  return { draft: draft.id, version, alreadyHeld: false };
}

/** The draft a document belongs to, if the session has it: by its root, or by the outcome it is the text of. */
export async function draftFor(
  { drafts }: Records,
  { root, outcome }: FoundDocument,
  { session }: Pick<Importing, 'session'>,
): Promise<Draft | undefined> {
  const byRoot = await drafts.byRoot(session, root);
  if (byRoot !== undefined || outcome === null) return byRoot;
  return (await drafts.inSession(session)).find((draft) => draft.outcome === outcome);
}

async function newDraft(records: Records, { root }: FoundDocument, { session, surroundings }: Importing) {
  const { newId, now } = surroundings;
  const draft = emptyDraft(newId(), session, root, now().toISOString());
  await records.drafts.insert(draft);
  return draft;
}

/** The draft that a recorded action withdraws, if the session has it and it stands. */
export async function draftWithdrawnBy(
  { drafts }: Records,
  { action, symbol }: Pick<Action, 'action' | 'symbol'>,
  session: string,
): Promise<Draft | undefined> {
  if (action !== 'withdrawn' || symbol === null) return undefined;
  const draft = await drafts.byRoot(session, rootSymbol(symbol));
  return draft?.stages.includes('withdrawn') === true ? undefined : draft;
}

/** Marks a draft withdrawn, within a transaction; its versions stay, its live text ends. */
export async function withdrawDraft(records: Records, draft: Draft, importing: Importing): Promise<void> {
  await records.drafts.update({
    ...draft,
    stages: [...draft.stages, 'withdrawn'],
    changedAt: importing.surroundings.now().toISOString(),
    changedBy: importing.person === null ? null : shownName(importing.person),
  });
  await endEpoch(records, draft.id);
}
