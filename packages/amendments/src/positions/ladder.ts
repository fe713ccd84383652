import { err, ok, type Result } from '@penholder/kernel';
import type { BlockId } from '@penholder/resolution';

import { type AgreedRung, isAbove, isAgreed, type Rung } from './rung.js';

/** Where one paragraph stands. */
export interface Agreement {
  readonly rung: Rung;
  /** The delegations that it waits for, in the order in which they asked. */
  readonly pending: readonly string[];
  /** The package it is in, by name; `null` where it stands alone. */
  readonly package: string | null;
}

/** Where the paragraphs of a text stand, by id. One that is not named is open. */
export type Ladder = ReadonlyMap<BlockId, Agreement>;

/** Why the ladder was left as it was. */
export type LadderRefusal =
  | { readonly type: 'NotAbove'; readonly paragraph: BlockId; readonly from: Rung; readonly to: Rung }
  /** The Committee of the Whole does not agree to what a delegation still waits with. */
  | { readonly type: 'StillPending'; readonly paragraph: BlockId; readonly pending: readonly string[] }
  | { readonly type: 'NothingToReopen'; readonly paragraph: BlockId; readonly rung: Rung }
  | { readonly type: 'InOtherPackage'; readonly paragraph: BlockId; readonly package: string }
  | { readonly type: 'PackageOfOne'; readonly package: string };

const OPEN: Agreement = { rung: 'open', pending: [], package: null };

/** Where a paragraph stands. */
export function agreementOn(ladder: Ladder, paragraph: BlockId): Agreement {
  return ladder.get(paragraph) ?? OPEN;
}

/** The paragraphs that stand and fall with this one, itself among them: its package, or it alone. */
export function packageOf(ladder: Ladder, paragraph: BlockId): BlockId[] {
  const { package: name } = agreementOn(ladder, paragraph);
  if (name === null) return [paragraph];
  return [...ladder].flatMap(([id, agreement]) => (agreement.package === name ? [id] : []));
}

/**
 * Takes a paragraph up to a rung, with all of its package or none of it.
 *
 * Refuses what is not above where it stands, and the Committee of the Whole where somebody still waits.
 */
export function agree(ladder: Ladder, paragraph: BlockId, rung: AgreedRung): Result<Ladder, LadderRefusal> {
  const together = packageOf(ladder, paragraph);
  const refusal = together
    .filter((id) => id === paragraph || agreementOn(ladder, id).rung !== rung)
    .map((id) => againstAgreeing(id, agreementOn(ladder, id), rung))
    .find((each) => each !== null);
  if (refusal !== undefined) return err(refusal);
  return ok(withEach(ladder, together, (agreement) => ({ ...agreement, rung })));
}

function againstAgreeing(
  paragraph: BlockId,
  { rung, pending }: Agreement,
  to: AgreedRung,
): LadderRefusal | null {
  if (!isAbove(to, rung)) return { type: 'NotAbove', paragraph, from: rung, to };
  const isLast = to === 'agreed in the Committee of the Whole';
  return isLast && pending.length > 0 ? { type: 'StillPending', paragraph, pending } : null;
}

/** Opens a paragraph again, with its package; those of it that are not agreed stay as they are. */
export function reopen(ladder: Ladder, paragraph: BlockId): Result<Ladder, LadderRefusal> {
  const { rung } = agreementOn(ladder, paragraph);
  if (!isAgreed(rung)) return err({ type: 'NothingToReopen', paragraph, rung });
  return ok(withEach(ladder, packageOf(ladder, paragraph), reopened));
}

/** The ladder after the words of these paragraphs were changed: what was agreed of them, and of their packages, is open again. */
export function afterChange(ladder: Ladder, changed: readonly BlockId[]): Ladder {
  const agreed = changed.filter((id) => isAgreed(agreementOn(ladder, id).rung));
  return withEach(ladder, new Set(agreed.flatMap((id) => packageOf(ladder, id))), reopened);
}

function reopened(agreement: Agreement): Agreement {
  return isAgreed(agreement.rung) ? { ...agreement, rung: 'reopened' } : agreement;
}

/** The paragraph waits for a delegation. It is named once, however often it asks. */
export function hold(ladder: Ladder, paragraph: BlockId, delegation: string): Ladder {
  return withEach(ladder, [paragraph], ({ pending, ...rest }) => ({
    ...rest,
    pending: pending.includes(delegation) ? pending : [...pending, delegation],
  }));
}

/** The paragraph waits for this delegation no more. */
export function release(ladder: Ladder, paragraph: BlockId, delegation: string): Ladder {
  return withEach(ladder, [paragraph], ({ pending, ...rest }) => ({
    ...rest,
    pending: pending.filter((each) => each !== delegation),
  }));
}

/** Puts paragraphs into a package, which may have others already. Refuses one that is in another, and a package of one. */
export function pack(
  ladder: Ladder,
  name: string,
  paragraphs: readonly BlockId[],
): Result<Ladder, LadderRefusal> {
  for (const paragraph of paragraphs) {
    const { package: other } = agreementOn(ladder, paragraph);
    if (other !== null && other !== name) return err({ type: 'InOtherPackage', paragraph, package: other });
  }
  const before = [...ladder].flatMap(([id, agreement]) => (agreement.package === name ? [id] : []));
  if (new Set([...before, ...paragraphs]).size < 2) return err({ type: 'PackageOfOne', package: name });
  return ok(withEach(ladder, paragraphs, (agreement) => ({ ...agreement, package: name })));
}

/** Parts a package: its paragraphs keep their rungs. */
export function unpack(ladder: Ladder, name: string): Ladder {
  const inIt = [...ladder].flatMap(([id, agreement]) => (agreement.package === name ? [id] : []));
  return withEach(ladder, inIt, (agreement) => ({ ...agreement, package: null }));
}

function withEach(
  ladder: Ladder,
  paragraphs: Iterable<BlockId>,
  change: (agreement: Agreement) => Agreement,
): Ladder {
  const changed = new Map(ladder);
  for (const id of paragraphs) changed.set(id, change(agreementOn(ladder, id)));
  return changed;
}
