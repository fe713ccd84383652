const BELOW_TWENTY = (
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
  'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
).split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A place in a row in English words up to the ninety-ninth ("twenty-first"), beyond that in figures ("100th"). */
export function ordinalWord(place: number): string {
  const word = BELOW_TWENTY[place];
  if (word !== undefined) return word;
  const tens = TENS[Math.floor(place / 10) - 2];
  if (tens === undefined) return ordinalFigure(place);
  return place % 10 === 0 ? `${tens.slice(0, -1)}ieth` : `${tens}-${BELOW_TWENTY[place % 10] ?? ''}`;
}

const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

function ordinalFigure(place: number): string {
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(place);
  return `${place}${ENDINGS[rule] ?? 'th'}`;
}
