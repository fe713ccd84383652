import { markedHead } from '../text/list-marker.js';

/** What stands before a marker inside a line, as far as it tells whether a part of a list begins there. */
export type Before = 'colon' | 'clause' | 'semicolon' | 'comma' | 'and' | 'nothing';

/** A marker inside a line of plain words. */
export interface Candidate {
  readonly marker: string;
  /** Where it stands, and where the words behind it begin. */
  readonly at: number;
  readonly words: number;
  readonly before: Before;
  /** Whether "and" or "or" stands before it: then it may be the last of its list. */
  readonly joined: boolean;
}

/** A marker between blanks (in Chinese behind a stop), or a sign that opens or closes a quotation or a bracket. */
const SIGN =
  /(?<=[\s：；，、]|以及|[和或及])(?:\((?:[a-z]{1,2}|[ivxl]{1,6}|\d{1,2}|\p{Script=Cyrillic}{1,2}|\p{Script=Arabic}ـ?|[一二三四五六七八九十])\)|(?:[a-z]|[ivxl]{2,6}|\p{Script=Cyrillic}|\p{Script=Arabic}ـ?)\))(?= ?[^\s.,;:)])|[“”«»„「」()[\]]/gu;

/** As far back as is looked for what introduces or parts, in characters. */
const REACH = 32;

/** Words behind a marker that make it a reference: "(a) of the Charter", "(b) and (c)". */
const REFERS =
  /^(?:(?:of|and|or|above|below|thereof|hereof|et|ou|ci-dessus|supra|y|o|и|или)(?=[\s,;.:]|$)|to (?=\())/u;

/**
 * The markers in a line at which a part of a list may begin, in order: those outside quotations and brackets, and none
 * that words around them show to be a reference.
 *
 * Promise: linear in the length of the line. The line itself may be quoted: a quotation mark that opens it counts for nothing.
 */
export function candidatesIn(text: string): Candidate[] {
  const found: Candidate[] = [];
  const nesting = { quotes: 0, brackets: 0 };
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    if (sign.length === 1) nest(nesting, sign, index);
    else if (nesting.quotes === 0 && nesting.brackets === 0) {
      const candidate = candidateAt(text, sign, index);
      if (candidate !== null) found.push(candidate);
    }
  }
  return found;
}

function nest(nesting: { quotes: number; brackets: number }, sign: string, at: number): void {
  if ('“«„「'.includes(sign)) nesting.quotes += at === 0 ? 0 : 1;
  else if ('”»」'.includes(sign)) nesting.quotes = Math.max(0, nesting.quotes - 1);
  else if ('(['.includes(sign)) nesting.brackets += 1;
  else nesting.brackets = Math.max(0, nesting.brackets - 1);
}

function candidateAt(text: string, marker: string, at: number): Candidate | null {
  const end = at + marker.length;
  const words = text.charAt(end) === ' ' ? end + 1 : end;
  if (REFERS.test(text.slice(words, words + REACH)) || markedHead(`${marker} x`)?.marker !== marker)
    return null;
  return { marker, at, words, ...beforeIn(text.slice(Math.max(0, at - REACH), at).trimEnd()) };
}

/** "and", "or" and the like before a marker. */
const JOINER = /(?:^|(?<=[\s;,；，、]))(?:and|or|and\/or|et|ou|et\/ou|y|e|o|u|y\/o|и|или|و|أو|以及|和|或)$/u;

function beforeIn(words: string): Pick<Candidate, 'before' | 'joined'> {
  const bare = words.replace(JOINER, '').trimEnd();
  const joined = bare !== words;
  if (/[;；؛]$/u.test(bare)) return { before: 'semicolon', joined };
  if (joined) return { before: /[,，،、]$/u.test(bare) ? 'comma' : andAfter(bare), joined };
  if (/[:：]$/u.test(bare)) return { before: 'colon', joined };
  if (CLAUSE.test(bare)) return { before: 'clause', joined };
  return { before: /[,，،、]$/u.test(bare) ? 'comma' : 'nothing', joined };
}

/** Behind a figure or a marker "and" joins references: "paragraphs 3 and (b)". */
function andAfter(bare: string): Before {
  return /\p{L}[”’]?$/u.test(bare) ? 'and' : 'nothing';
}

/** Words that open a list where no colon does: each of its parts goes on with them. */
const CLAUSE = /\b(?:to|by|through|that)$/u;
