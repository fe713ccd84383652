import type { Candidate } from './run-in-candidates.js';

/** The end of a sentence before the next, abbreviations left out. */
const SENTENCE_END =
  /\p{Ll}{4}[.!?][”’)]* (?=[“(]?\p{Lu})|\p{Script=Arabic}{4}[.؟] (?=\p{Script=Arabic})|。[”）]*(?=[^\s”）])/u;

/** A semicolon that does not end the line. */
const INNER_SEMICOLON = /[;؛] (?=\S)|；(?=\S)/u;

/**
 * Where the words begin that close a list running on in a line; the line's end where all of it may be the last part's.
 *
 * Plan: only what no part has inside can close the list: a new sentence, or a semicolon behind the part that "and"
 * shows to be the last, or "as well as" with the very word that introduced the list.
 */
export function closingWordsAt(text: string, parts: readonly Candidate[]): number {
  const last = parts.at(-1);
  if (last === undefined) return text.length;
  const inner = parts
    .slice(0, -1)
    .map((part, index) => withoutEnd(text.slice(part.words, parts[index + 1]?.at)));
  const words = text.slice(last.words);
  const signs = last.joined ? [INNER_SEMICOLON, SENTENCE_END] : [SENTENCE_END];
  const again = introducedAgain(text, parts[0], last);
  if (again !== null) signs.push(again);
  const ends = signs
    .filter((sign) => !inner.some((part) => sign.test(part)))
    .map((sign) => sign.exec(words))
    .filter((found) => found !== null)
    .map((found) => last.words + found.index + found[0].length)
    .filter((end) => !MARKER.test(text.slice(end)));
  return Math.min(text.length, ...ends);
}

/** Words behind a marker are a part's, of whichever list. */
const MARKER = /^(?:and |or )?\(\p{L}{1,4}\) /u;

/** Words that may introduce a list, and again what stands beside it. */
const INTRODUCES = /\b(to|by|through|for|on|with|that)(?::|, inter alia:)? ?$/u;

/** As far back as is looked for such a word, in characters. */
const REACH = 24;

/** "… to: (a) …; and (b) …, as well as to …": the sign of a clause beside the list; `null` where the last part has that word itself. */
function introducedAgain(text: string, first: Candidate | undefined, last: Candidate): RegExp | null {
  if (first === undefined || !last.joined) return null;
  const word = INTRODUCES.exec(text.slice(Math.max(0, first.at - REACH), first.at))?.[1];
  if (word === undefined) return null;
  const sign = new RegExp(`, (?=as well as ${word} )`, 'u');
  const found = sign.exec(text.slice(last.words));
  const before = text.slice(last.words, last.words + (found?.index ?? 0));
  return found === null || new RegExp(`\\b${word}\\b`, 'u').test(before) ? null : sign;
}

/** A part's words without the mark that parts it from the next, and the "and" behind that. */
function withoutEnd(words: string): string {
  return words.replace(/[;؛,،]? \S{0,6} ?$|[;؛,،；，]\S{0,2} ?$/u, '');
}
