import { opensQuotation, quotationAt } from './quotation-marks.js';

/** A piece of an instruction. Words are kept as written; `at` and `end` are places in the instruction. */
export interface Token {
  readonly type: 'word' | 'number' | 'quotation' | 'sign' | 'unclosed' | 'content';
  /** Of a quotation its words alone; of `content` all that stands behind the colon. */
  readonly text: string;
  readonly at: number;
  readonly end: number;
}

const PIECE = /\p{L}+(?:[-\u2010\u2011]\p{L}+)*|\p{N}+|\S/uy;

/** The words behind which a colon brings the text that is spoken of; behind any other it parts the place from what is done. */
const INTRODUCES = /^(?:reading|reads?|follows?|following|text|texts|wording|with|by|to|phrase|words?)$/iu;

/** The words behind which it does so unless what is done comes behind it: "OP4 bis: delete …", "a new paragraph: …". */
const MAY_INTRODUCE =
  /^(?:paragraphs?|subparagraphs?|heading|title|footnote|table|annex|sentence|bis|ter|quater|quinquies|sexies|septies|alt|op|pp)$/iu;

const DOING =
  /^\s*(?:delete|remove|omit|replace|substitute|insert|add|move|split|merge|join|amend|change|reword|after|before|in|at|line)\b/iu;

/**
 * An instruction in pieces: words, numbers, quotations whole, signs, and behind the colon that brings a text that text
 * as one piece. A quotation that is never closed is a piece `unclosed`, the last one.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const token = tokenAt(text, at, tokens);
    if (token === null) {
      at += 1;
      continue;
    }
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(text: string, at: number, before: readonly Token[]): Token | null {
  const sign = text.charAt(at);
  if (/\s/u.test(sign)) return null;
  if (opensQuotation(text, at)) return quotationToken(text, at);
  if (sign === ':' && introducesText(before, text.slice(at + 1, at + 40))) return contentToken(text, at);
  PIECE.lastIndex = at;
  const piece = PIECE.exec(text)?.[0] ?? sign;
  return { type: typeOf(piece), text: piece, at, end: at + piece.length };
}

function quotationToken(text: string, at: number): Token {
  const quoted = quotationAt(text, at);
  if (quoted === null) return { type: 'unclosed', text: text.slice(at), at, end: text.length };
  return { type: 'quotation', text: text.slice(quoted.from, quoted.to).trim(), at, end: quoted.next };
}

function contentToken(text: string, at: number): Token {
  return { type: 'content', text: text.slice(at + 1).trim(), at, end: text.length };
}

/** A number alone is the place ("OP4:"), unless it names what is new ("a new operative paragraph 7 bis:"). */
function introducesText(before: readonly Token[], behind: string): boolean {
  const last = before.at(-1);
  if (last === undefined) return false;
  if (INTRODUCES.test(last.text)) return true;
  const isNew = before.slice(-8).some(({ text }) => /^(?:new|following)$/iu.test(text));
  const named = last.type === 'word' ? MAY_INTRODUCE.test(last.text) : isNew && /^[\p{N})]/u.test(last.text);
  return named && (isNew || !DOING.test(behind));
}

function typeOf(piece: string): 'word' | 'number' | 'sign' {
  if (/^\p{L}/u.test(piece)) return 'word';
  return /^\p{N}/u.test(piece) ? 'number' : 'sign';
}
