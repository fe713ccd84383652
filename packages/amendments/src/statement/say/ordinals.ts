const UNITS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
] as const;

/** Each ten as it stands before a unit, and as an ordinal of its own. */
const TENS = [
  ['', ''],
  ['', 'tenth'],
  ['twenty', 'twentieth'],
  ['thirty', 'thirtieth'],
  ['forty', 'fortieth'],
  ['fifty', 'fiftieth'],
  ['sixty', 'sixtieth'],
  ['seventy', 'seventieth'],
  ['eighty', 'eightieth'],
  ['ninety', 'ninetieth'],
] as const;

/** An ordinal in words, as preambular paragraphs are counted: "first", "twenty-first", "hundredth", "101st" beyond. */
export function ordinalInWords(ordinal: number): string {
  const small = UNITS[ordinal];
  if (small !== undefined && small !== '') return small;
  if (ordinal === 100) return 'hundredth';
  return TENS[Math.floor(ordinal / 10)] === undefined ? ordinalInFigures(ordinal) : tensInWords(ordinal);
}

function tensInWords(ordinal: number): string {
  const [before = '', alone = ''] = TENS[Math.floor(ordinal / 10)] ?? [];
  const unit = UNITS[ordinal % 10] ?? '';
  return unit === '' ? alone : `${before}-${unit}`;
}

function ordinalInFigures(ordinal: number): string {
  const [ten, unit] = [ordinal % 100, ordinal % 10];
  if (ten > 10 && ten < 14) return `${ordinal}th`;
  return `${ordinal}${{ 1: 'st', 2: 'nd', 3: 'rd' }[unit] ?? 'th'}`;
}

const CARDINALS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A count in words as it is written in a sentence: "two", "ten", "11". */
export function countInWords(count: number): string {
  return CARDINALS[count] ?? String(count);
}
