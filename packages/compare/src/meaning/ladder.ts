import type { Act } from './verbs.js';

/** Rungs from the strongest to the weakest; acts on one rung are neither stronger nor weaker than each other. */
export type Ladder = readonly (readonly Act[])[];

/**
 * The ladder of what is asked of somebody. The last rung asks nothing.
 *
 * Sources: its order, from Decides through Requests, Urges, Calls upon, Encourages and Invites to Notes, is the
 * order in which delegations weigh what is asked of them. There are no official guidelines of the United Nations on
 * it; "Legal interpretation of verbs" (2010) and "Definitions of verbs used in COP decisions" (2010), both of Legal
 * Response International, put `decides` first, `urges` over `recommends` and `requests`, `invites` and `notes` below.
 * Guides differ on whether `requests` or `urges` weighs more; here a request, which is the word for a mandate given
 * to the Secretariat, stands over an urging, which is the word for what States are free to do. See `docs/meaning.md`.
 */
export const ASKING: Ladder = [
  ['decide', 'approve'],
  ['demand'],
  ['request'],
  ['urge'],
  ['call'],
  ['encourage'],
  ['invite'],
  ['endorse', 'welcome', 'appreciate', 'stress', 'recognize', 'reaffirm', 'recall', 'note'],
];

/** How far the body makes something its own, and how hard it judges: in preambles too. */
export const REGARDING: readonly Ladder[] = [
  [['approve'], ['endorse'], ['welcome'], ['appreciate'], ['note']],
  [['condemn'], ['deplore'], ['alarm'], ['concern'], ['note']],
];

/** How much it makes of a fact, and how firmly it holds to what was said before. */
export const HOLDING: readonly Ladder[] = [
  [['stress'], ['recognize'], ['note']],
  [['reaffirm'], ['recall'], ['note']],
];

/** How much higher the first acts stand than the second on the first ladder that tells them apart; 0 where none does. */
export function rungsBetween(one: readonly Act[], other: readonly Act[], ladders: readonly Ladder[]): number {
  for (const ladder of ladders) {
    const [high, low] = [rungOf(ladder, one), rungOf(ladder, other)];
    if (high !== -1 && low !== -1 && high !== low) return low - high;
  }
  return 0;
}

/** The highest rung on which one of the acts stands; -1 where none does. */
function rungOf(ladder: Ladder, acts: readonly Act[]): number {
  return ladder.findIndex((rung) => acts.some((act) => rung.includes(act)));
}
