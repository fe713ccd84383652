const UNITS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TENS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');
const TEN_STEMS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const COUNTS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** Ordinals in words up to "ninety-ninth", with what they count. */
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['hundredth', 100],
  ...UNITS.map((word, index) => [word, index + 1] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ...TEN_STEMS.flatMap((stem, ten) =>
    UNITS.slice(0, 9).map((word, index) => [`${stem}-${word}`, (ten + 2) * 10 + index + 1] as const),
  ),
]);

const NUMBERS: ReadonlyMap<string, number> = new Map(COUNTS.map((word, index) => [word, index + 1]));

/** Which one an ordinal in words means ("thirty-eighth": 38); `null` where the word is none. */
export function ordinalOf(word: string): number | null {
  return ORDINALS.get(word.toLowerCase().replace(/[\u2010\u2011]/gu, '-')) ?? null;
}

/** How many a number in words means ("two": 2), up to twenty; `null` where the word is none. */
export function countOf(word: string): number | null {
  return NUMBERS.get(word.toLowerCase()) ?? null;
}
