/** How far a paragraph has come, from the foot of the ladder up; `reopened` is open again after it was agreed. */
export type Rung =
  | 'open'
  | 'agreed in informals'
  | 'agreed ad referendum'
  | 'agreed in the Committee of the Whole'
  | 'reopened';

/** A rung on which a paragraph is agreed, in whatever degree. */
export type AgreedRung = Exclude<Rung, 'open' | 'reopened'>;

const HEIGHT: Readonly<Record<Rung, number>> = {
  open: 0,
  reopened: 0,
  'agreed in informals': 1,
  'agreed ad referendum': 2,
  'agreed in the Committee of the Whole': 3,
};

/** Whether one rung is above another. Open and reopened are at the foot. */
export function isAbove(rung: Rung, other: Rung): boolean {
  return HEIGHT[rung] > HEIGHT[other];
}

/** Whether a paragraph on this rung is agreed in some degree. */
export function isAgreed(rung: Rung): rung is AgreedRung {
  return HEIGHT[rung] > 0;
}
