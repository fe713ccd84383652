import type { Stage, Version } from '@penholder/protocol';
import { plainText, type Resolution } from '@penholder/resolution';

import { checksumOfTree } from '../store/checksum.js';
import type { KeptDraft, Records } from '../store/contract.js';
import type { Surroundings } from '../surroundings.js';
import { withCarriedIds } from './carried-ids.js';
import { isStillWritten, ordinalIn, type Placed } from './chain.js';
import { showingNewest, type SponsorFacts, stagesOf } from './draft-after.js';
import { beginEpoch, endEpoch } from './live-text.js';
import { paragraphCounts } from './paragraph-counts.js';
import { symbolShown } from './symbol-shown.js';
import { textFingerprint } from './text-fingerprint.js';

/** A text about to be frozen, and what is known of it. */
export interface NewVersion extends SponsorFacts {
  readonly resolution: Resolution;
  readonly stage: Stage;
  /** The day it bears, `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly file: string | null;
  /** The draft's symbol as the record of the action on it names it, where there is such a record. */
  readonly actedOn?: string | null;
  /** Who issued or loaded it, as shown; `null` for the server itself. */
  readonly by: string | null;
  /** What is issued from the live text comes last and has its ids; what is loaded may be older than what is held, and gets ids by comparing. */
  readonly from: 'live text' | 'file';
}

/**
 * Freezes a text as a version of a draft, at its place in the chain, within a transaction.
 * Promise: where it is the newest, the draft shows it from now on and its live text begins afresh from it, or ends
 * where the body took it; an older one changes neither.
 */
export async function addVersion(
  records: Records,
  draft: KeptDraft,
  added: NewVersion,
  surroundings: Surroundings,
): Promise<Version> {
  const chain = await records.versions.ofDraft(draft.id);
  const ordinal = added.from === 'live text' ? chain.length + 1 : ordinalIn(chain, placing(added));
  const resolution =
    added.from === 'live text' ? added.resolution : await akin(records, chain, ordinal, added);
  const version = versionOf(draft.id, ordinal, { ...added, resolution }, surroundings);
  await records.versions.insert({ version, resolution }, textFingerprint(resolution));
  const isNewest = ordinal > chain.length;
  const shown = isNewest ? showingNewest(draft, resolution, added) : draft;
  const grown = await records.versions.ofDraft(draft.id);
  const stages = stagesOf(grown, draft.stages);
  const symbol = symbolShown(shown, grown, added.actedOn ?? null);
  await records.drafts.update({ ...shown, symbol, stages, changedAt: version.issuedAt, changedBy: added.by });
  if (isNewest) await carryOn(records, draft.id, stages, resolution, surroundings);
  return version;
}

function placing({ stage, resolution }: NewVersion): Placed {
  return { stage, symbol: resolution.symbol };
}

/** The text with the ids of the version before it, or, where it is the first, of the one after it. */
async function akin(
  { versions }: Records,
  chain: readonly Version[],
  ordinal: number,
  { resolution }: NewVersion,
): Promise<Resolution> {
  const neighbour = chain[ordinal - 2] ?? chain[ordinal - 1];
  const held = neighbour && (await versions.byId(neighbour.id));
  return held === undefined ? resolution : withCarriedIds(resolution, held.resolution);
}

async function carryOn(
  records: Records,
  draft: string,
  stages: readonly Stage[],
  resolution: Resolution,
  { newClient }: Surroundings,
): Promise<void> {
  if (stages.every(isStillWritten)) await beginEpoch(records, draft, resolution, newClient());
  else await endEpoch(records, draft);
}

function versionOf(draft: string, ordinal: number, added: NewVersion, { newId, now }: Surroundings): Version {
  const { resolution, stage, date, sponsors, file, by } = added;
  return {
    id: newId(),
    draft,
    ordinal,
    stage,
    symbol: resolution.symbol,
    number: resolution.number,
    title: plainText(resolution.title),
    date,
    checksum: checksumOfTree(resolution),
    paragraphs: paragraphCounts(resolution),
    sponsors,
    file,
    issuedAt: now().toISOString(),
    issuedBy: by,
  };
}
