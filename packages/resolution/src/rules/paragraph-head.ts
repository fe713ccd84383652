import { plainText } from '../inline.js';
import { openingOf } from '../openings/opening.js';
import type { Paragraph } from '../tree.js';

/** How a paragraph begins: its opening phrase, that phrase without "also" or "further", and to whom it speaks. */
export interface ParagraphHead {
  readonly paragraph: Paragraph;
  readonly opening: string;
  readonly adverb: '' | 'also' | 'further';
  /** In small letters, without the adverb: "recalling", "notes with concern". */
  readonly phrase: string;
  /** "" for what speaks to nobody ("Notes that …"); `null` for a call whose addressee cannot be told from what follows it. */
  readonly addressee: string | null;
}

/** How this paragraph begins. */
export function headOf(paragraph: Paragraph): ParagraphHead {
  const text = plainText(paragraph.content);
  const opening = withAlso(openingOf(paragraph.content, paragraph.role), text);
  const rest = text.slice(opening.length);
  const phrase = opening
    .replace(/\b(?:also|further)\b/giu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
  return { paragraph, opening, adverb: adverbOf(opening), phrase, addressee: addresseeOf(phrase, rest) };
}

/** The verb or participle that a phrase turns on, for one with nothing before it: "notes". */
export function leadingWord({ phrase }: ParagraphHead): string {
  return /^[^\s,]*/u.exec(phrase)?.[0] ?? '';
}

/** The phrase with the "also" that may stand behind it outside the italics. */
function withAlso(opening: string, text: string): string {
  const also = opening === '' ? null : /^\salso\b/u.exec(text.slice(opening.length));
  return also === null ? opening : `${opening}${also[0]}`;
}

function adverbOf(opening: string): ParagraphHead['adverb'] {
  const adverb = /\b(?:also|further)\b/iu.exec(opening)?.[0].toLowerCase();
  return adverb === 'also' || adverb === 'further' ? adverb : '';
}

/** Phrases that ask somebody to do something. All others state or decide, and speak to nobody. */
const CALL =
  /\b(?:appeals?|asks|authorizes|call|calls upon|demands?|directs|encourages|encouragement|instructs|invites|invitation|mandates|recommends|recommendation|reminds|requests?|urges)\b/u;

/** The words up to the infinitive, or up to what is put in before it; "Parties to the Convention" goes on behind its first "to". */
const ADDRESSEE =
  /^\s(?<who>(?:(?!to\s)[^\s,]+\s?){1,8}?)(?:\sto\s(?!the\s|this\s|that\s|its\s)|,\s(?:also|as|at|bearing|by|following|for|from|in|on|pursuant|subject|taking|through|upon|when|where|with|within|without)\s)/u;

function addresseeOf(phrase: string, rest: string): string | null {
  if (CALL.test(phrase)) return ADDRESSEE.exec(rest)?.groups?.['who']?.trim() ?? null;
  // "Takes note, in this regard, …" goes on from what was said, and is no new call on it.
  return rest.startsWith(',') ? null : '';
}
