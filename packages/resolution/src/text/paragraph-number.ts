import { openingSign } from '../openings/phrase.js';

/** The number at the head of a paragraph, and where the paragraph's own words begin. */
export interface NumberedHead {
  readonly number: string;
  readonly ordinal: number;
  readonly rest: string;
}

const ADVERB = '(?: (?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies|alt(?:\\.\\d+)?|ante))*';
const NUMBERED = new RegExp(`^(?:OP ?)?(\\d{1,3}${ADVERB})[.)] ?(?=\\S)(?!\\d)(.*)$`, 'su');

/** Reads "4. Urges …", "4 bis. Urges …", "OP4. Urges …"; `null` where a line bears no paragraph number. */
export function numberedHead(text: string): NumberedHead | null {
  const [, number, rest] = NUMBERED.exec(text) ?? bareNumber(text);
  if (number === undefined || rest === undefined) return null;
  return { number, ordinal: Number.parseInt(number, 10), rest };
}

/** "6 Also reaffirms …": a number that lost its full stop, believed where a verb follows that opens paragraphs. */
function bareNumber(text: string): readonly string[] {
  const found = /^(\d{1,3}) (?=\p{Lu})(.*)$/su.exec(text);
  return found !== null && openingSign(found[2] ?? '', 'operative') === 'known' ? found : [];
}
