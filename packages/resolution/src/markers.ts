/** Latin adverbs in the order in which inserted paragraphs take them. Source: UN drafting usage; product terms of the trade. */
const REPETITIONS = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'novies', 'decies'];

/** The number of the nth operative paragraph, n from 1. */
export function operativeNumber(ordinal: number): string {
  return String(ordinal);
}

/** The marker of the nth subparagraph at a level, both from 1: (a), (i), a., i., and round again below that. */
export function childMarker(level: number, ordinal: number): string {
  const kinds = [
    `(${letters(ordinal)})`,
    `(${roman(ordinal)})`,
    `${letters(ordinal)}.`,
    `${roman(ordinal)}.`,
  ] as const;
  return kinds[(level - 1) % 4] ?? kinds[0];
}

/** a … z, aa … zz, aaa …: as subparagraphs run on beyond z. */
export function letters(ordinal: number): string {
  const letter = String.fromCharCode(97 + ((ordinal - 1) % 26));
  return letter.repeat(Math.floor((ordinal - 1) / 26) + 1);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** A whole number from 1 in small Roman numerals. */
export function roman(ordinal: number): string {
  const [value, numeral] = ROMAN.find(([least]) => least <= ordinal) ?? [0, ''];
  return value === 0 ? '' : numeral + roman(ordinal - value);
}

/**
 * The number of the nth paragraph (from 1) put after, or before, the one that bears `base`.
 * The adverb goes inside a marker's brackets: "(a bis)".
 */
export function withSuffix(base: string, side: 'post' | 'ante', place: number): string {
  const adverb = side === 'post' ? repetition(place) : ['ante', ...adverbAfterFirst(place)].join(' ');
  const [, open = '', stem = base, close = ''] = /^(\(?)(.*?)([).]*)$/u.exec(base) ?? [];
  return `${open}${stem} ${adverb}${close}`;
}

function adverbAfterFirst(place: number): string[] {
  return place === 1 ? [] : [repetition(place - 1)];
}

function repetition(place: number): string {
  return REPETITIONS[place - 1] ?? `bis.${place}`;
}
