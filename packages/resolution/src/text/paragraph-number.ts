import { openingSign } from '../openings/phrase.js';

/** The number at the head of a paragraph, and where the paragraph's own words begin. */
export interface NumberedHead {
  readonly number: string;
  readonly ordinal: number;
  readonly rest: string;
  /** The part that a label names, as delegations cite paragraphs: "PP3", "OP4"; `null` where the number stands alone. */
  readonly part: 'preambular' | 'operative' | null;
}

const ADVERB = '(?: ?(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies|alt(?:\\.\\d+)?|ante))*';
const STOP = '(?:[.)](?:[-–—](?= ))?| [-–—](?= \\*{0,3}\\p{Script=Arabic}))';
const NUMBERED = new RegExp(`^(\\d{1,3}${ADVERB})${STOP} ?(?=\\S)(?!\\d)(.*)$`, 'su');
const LABELLED = new RegExp(`^(PP|OP) ?(\\d{1,3}${ADVERB})[.:)]? (?=\\S)(.*)$`, 'su');

/** Reads "4. Urges …", "4 bis. Urges …", "PP3 Noting …", "OP4. Urges …", "4.- Insta …", "4 - …" in Arabic; `null` where a line bears no paragraph number. */
export function numberedHead(text: string): NumberedHead | null {
  const [, label, cited, words] = LABELLED.exec(text) ?? [];
  if (cited !== undefined && words !== undefined) {
    return headOf(cited, words, label === 'PP' ? 'preambular' : 'operative');
  }
  const [, number, rest] = NUMBERED.exec(text) ?? bareNumber(text);
  return number === undefined || rest === undefined ? null : headOf(number, rest, null);
}

function headOf(number: string, rest: string, part: NumberedHead['part']): NumberedHead {
  return { number, ordinal: Number.parseInt(number, 10), rest, part };
}

/** "6 Also reaffirms …": a number that lost its full stop, believed where a verb follows that opens paragraphs. */
function bareNumber(text: string): readonly string[] {
  const found = /^(\d{1,3}) (?=\p{Lu})(.*)$/su.exec(text);
  return found !== null && openingSign(found[2] ?? '', 'operative') === 'known' ? found : [];
}
