import { MONTH_PATTERN } from '@penholder/resolution';

/** What a figure is: a day or year, the same after "by" or "until", money, a share of a whole, a session of a body, or things counted. */
export type FigureKind = 'date' | 'deadline' | 'amount' | 'share' | 'session' | 'number';

/** A figure in a text: as printed, and where. */
export interface Figure {
  readonly kind: FigureKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const MONTH = `(?:${MONTH_PATTERN})`;
/** Bounded, so that a file of nothing but figures and commas is still gone through once. */
const DIGITS = '\\d{1,15}(?:,\\d{3}){0,5}(?:\\.\\d{1,15})?(?![.,]\\d)';
const DAY = `\\d{1,2} ${MONTH}(?: \\d{4})?`;
const SCALE = '(?: (?:thousand|million|billion|trillion))?';
const UNIT = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)';
const TEENS =
  '(?:tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth)';
const TENS = '(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)';
const ORDINAL = `(?:(?:one )?hundred(?: and |th))?(?:${TENS}(?:ieth|y-${UNIT})|${TEENS}|${UNIT}|\\d{1,3}(?:st|nd|rd|th))`;
const WORDS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred';

/**
 * The forms of figures, the longest first. What only names a document or a place in one is no figure: "78/10",
 * "paragraph 9", "article 4". A number word counts where things are counted, so "one" does not.
 */
const FORMS: readonly (readonly [FigureKind, string])[] = [
  ['date', `(?:\\d{1,2}(?: ${MONTH}(?: \\d{4})?)?(?: to | and |[-–])${DAY}|${DAY}|${MONTH} \\d{4})`],
  ['amount', `(?:US|\\$|€|£){1,3} ?${DIGITS}${SCALE}|${DIGITS}${SCALE} (?:United States )?(?:dollars|euros)`],
  ['share', `(?:${DIGITS}|${WORDS}) ?(?:per cent|percent|%)`],
  [
    'session',
    `${ORDINAL}(?:(?:,| and|, and| to) ${ORDINAL}){0,4} (?:(?:regular|special|resumed|emergency|substantive) ){0,3}(?:sessions?|meetings?)`,
  ],
  ['date', '(?:19|20)\\d{2}(?:[-–](?:19|20)?\\d{2})?'],
  ['number', `${DIGITS}${SCALE}|${WORDS}`],
];

const NAMED =
  '(?:paragraphs?|articles?|chapters?|sections?|rules?|annex|goals?|targets?|items?|part|resolutions?|decisions?|note|No\\.)';
/** Signs that make a figure a part of a symbol, a word or a reference. */
const ANY = new RegExp(
  `(?<![\\p{L}\\d/.$€£-])(?<!\\b${NAMED} )(?<!\\b${NAMED} \\d{1,3} (?:and|to|or) )` +
    `(?:${FORMS.map(([, form]) => `(${form})`).join('|')})(?![\\p{L}\\d/]|[-.]\\w)`,
  'giu',
);

/** The figures of a text in order; none overlap. Linear in the text's length. */
export function figuresIn(text: string): Figure[] {
  return [...text.matchAll(ANY)].flatMap((match) => {
    const form = FORMS[match.slice(1).findIndex((group) => group !== undefined)];
    if (form === undefined) return [];
    const start = match.index;
    const kind = form[0] === 'date' && isDeadline(text, start) ? 'deadline' : form[0];
    return [{ kind, text: match[0], start, end: start + match[0].length }];
  });
}

/** As far before a date as "by the end of" reaches. */
const BEFORE = 32;

function isDeadline(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return /(?:^|[^\p{L}])(?:by|before|until|later than)(?: the end of)?(?: the year)? $/iu.test(before);
}
