import type { Drawing } from './drawing.js';

const SYLLABLES = [
  'ar',
  'chi',
  'ven',
  'to',
  'lin',
  'mor',
  'sea',
  'pa',
  'dre',
  'kin',
  'ou',
  'tal',
  'ber',
  'ny',
  'gra',
  'so',
];
/** The words every sentence is full of, as in the trade. */
const COMMON = [
  'the',
  'of',
  'and',
  'to',
  'in',
  'the',
  'its',
  'for',
  'all',
  'States',
  'with',
  'on',
  'the',
  'of',
  'and',
  'by',
];

/** A sentence's words: half of them the common ones, the others from some 4,000, of which the first are met far more often. */
export function inventedWords(drawing: Drawing, count: number): string[] {
  return Array.from({ length: count }, () =>
    drawing.whole(0, 1) === 0
      ? (COMMON[drawing.whole(0, COMMON.length - 1)] ?? 'the')
      : inventedWord(drawing),
  );
}

function inventedWord(drawing: Drawing): string {
  const reach = drawing.whole(1, 16);
  const syllable = () => SYLLABLES[drawing.whole(0, reach - 1)] ?? '';
  return syllable() + syllable() + syllable();
}

/** The words with about this share of them (0 to 1) replaced, dropped or followed by another. */
export function rewordedWords(drawing: Drawing, words: readonly string[], share: number): string[] {
  const changes = Math.max(1, Math.round(words.length * share));
  const edited = [...words];
  for (let change = 0; change < changes; change += 1) {
    const place = drawing.whole(0, edited.length - 1);
    const gone = drawing.whole(0, 1);
    edited.splice(place, gone, ...inventedWords(drawing, drawing.whole(1 - gone, 2)));
  }
  return edited;
}
