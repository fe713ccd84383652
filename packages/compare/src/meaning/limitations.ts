import { type FoundLimit, type LimitKind, limitsIn } from './limiting-phrases.js';
import type { RowTexts } from './row-texts.js';

/** Words of limitation that one side has and the other has not. */
export interface LimitationChange {
  readonly change: 'came' | 'went';
  readonly kind: LimitKind;
  /** The words as printed: "as appropriate", "within existing resources". */
  readonly words: string;
}

/**
 * The limiting phrases that came or went in a row. Counted over both whole texts: a phrase that moved, or was printed
 * in another of its forms, is no change. Those that went are told first.
 */
export function limitationChanges({ from, to }: RowTexts): LimitationChange[] {
  if (from === '' || to === '' || from === to) return [];
  const [old, now] = [limitsIn(from), limitsIn(to)];
  return [
    ...surplus(old, now).map((limit) => toChange('went', limit)),
    ...surplus(now, old).map((limit) => toChange('came', limit)),
  ];
}

function toChange(change: LimitationChange['change'], { kind, words }: FoundLimit): LimitationChange {
  return { change, kind, words };
}

/** What the first list has more of than the second: of phrases printed alike where there are some, else the last ones. */
function surplus(of: readonly FoundLimit[], over: readonly FoundLimit[]): FoundLimit[] {
  const left = [...over];
  const unlike = of.filter((limit) => !takeFrom(left, ({ words }) => sameWords(words, limit.words)));
  return unlike.filter((limit) => !takeFrom(left, ({ phrase }) => phrase === limit.phrase));
}

function takeFrom(limits: FoundLimit[], fits: (limit: FoundLimit) => boolean): boolean {
  const place = limits.findIndex(fits);
  if (place !== -1) limits.splice(place, 1);
  return place !== -1;
}

function sameWords(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
