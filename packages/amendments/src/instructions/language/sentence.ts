import { err, ok, type Result } from '@penholder/kernel';

import type { Instruction } from '../instruction.js';
import type { InstructionReading, NotUnderstood } from '../instruction-reading.js';
import { constructOf } from '../constructs/construct.js';
import { type Clause, emptyClause, saysOnly } from './clause.js';
import { attempt, type Cursor, peek, takeSign, takeType, takeWords } from './cursor.js';
import { isVerbNext, takePhrase } from './phrases.js';
import { readShorthand } from './shorthand.js';
import { type Token, tokensOf } from './tokens.js';

/** A clause with the pieces it was made of. */
interface Span {
  readonly clause: Clause;
  readonly first: number;
  end: number;
}

/**
 * Reads the sentences of one item of an amendment. A sentence may ask for several things ("replace … with …, and delete
 * …"): each is an instruction. Where a part is not understood, nothing of the item is.
 */
export function readSentences(text: string): InstructionReading[] {
  const tokens = tokensOf(text);
  const clauses = readClauses({ tokens, at: 0 }, text);
  const read = clauses.ok ? instructionsOf(clauses.value, tokens, text) : clauses;
  if (read.ok) return read.value;
  const short = readShorthand(tokens, text);
  return [{ text, result: short === null ? read : ok(short) }];
}

function readClauses(cursor: Cursor, text: string): Result<Span[], NotUnderstood> {
  takeLeader(cursor);
  const spans: Span[] = [openSpan(cursor, emptyClause())];
  while (peek(cursor) !== undefined) {
    const open = spans.at(-1) ?? openSpan(cursor, emptyClause());
    if (takeProposer(cursor)) continue;
    if (isNextPlaced(cursor, open.clause)) spans.push(openSpan(cursor, inherited(open.clause)));
    else if (takePhrase(cursor, open.clause)) open.end = cursor.at;
    else if (takeNextClause(cursor, open.clause)) spans.push(openSpan(cursor, inherited(open.clause)));
    else if (takeFullStop(cursor))
      spans.push(...(peek(cursor) === undefined ? [] : [openSpan(cursor, emptyClause())]));
    else if (takeSign(cursor, ',;:-–—') === null) return err(failureAt(cursor, text));
  }
  return ok(spans);
}

function openSpan({ at }: Cursor, clause: Clause): Span {
  return { clause, first: at, end: at };
}

/** What a further clause takes over: the place alone. */
function inherited({ where }: Clause): Clause {
  return emptyClause(where);
}

/** ", and delete …", "; in operative paragraph 5, delete …": what is done is said anew, or where. */
function takeNextClause(cursor: Cursor, open: Clause): boolean {
  const next = attempt(cursor, () => {
    takeSign(cursor, ',;');
    takeWords(cursor, 'and|then');
    takeWords(cursor, 'then|also');
    takeSign(cursor, ',');
    return open.verb !== null && (isVerbNext(cursor) || isPlaceAndVerbNext(cursor)) ? true : null;
  });
  return next === true;
}

/** Phrases that may say where before what is done: a paragraph, a line of it, and words. */
const MOST_PLACES = 4;

/** ", and after “…” insert …", "in operative paragraph 5, delete …". */
function isPlaceAndVerbNext(cursor: Cursor): boolean {
  const before = cursor.at;
  const clause = emptyClause();
  for (let phrase = 0; phrase < MOST_PLACES && !isVerbNext(cursor); phrase += 1) {
    if (!takePhrase(cursor, clause)) break;
    takeSign(cursor, ',:');
  }
  const found = isVerbNext(cursor) && cursor.at > before && saysOnly(clause, ['where', 'points']);
  cursor.at = before;
  return found && !clause.renumbers;
}

/** Whether a place comes next that is not the open clause's, since that has its own and wants for nothing. */
function isNextPlaced(cursor: Cursor, open: Clause): boolean {
  const before = cursor.at;
  takeSign(cursor, ',;');
  const found = cursor.at > before && isPlaceAndVerbNext(cursor) && isWholeWithPlace(open);
  if (!found) cursor.at = before;
  return found;
}

/** A clause that is whole and says where: a further place is that of the next one. */
function isWholeWithPlace(clause: Clause): boolean {
  const saysWhere = clause.where.length > 0 || clause.things.some(({ type }) => type !== 'words');
  return clause.verb !== null && saysWhere && constructOf(clause) !== null;
}

function takeFullStop(cursor: Cursor): boolean {
  return takeSign(cursor, '.') !== null;
}

/** "L.1399:", the amendment that the words are from. */
function takeLeader(cursor: Cursor): void {
  attempt(cursor, () => {
    const named =
      takeWords(cursor, 'l') && takeSign(cursor, '.') !== null && takeType(cursor, 'number') !== null;
    return named && takeSign(cursor, ':') !== null ? true : null;
  });
}

/** "(Lebanon)" at the end: who proposes it. */
function takeProposer(cursor: Cursor): boolean {
  const found = attempt(cursor, () => {
    if (takeSign(cursor, '(') === null) return null;
    let names = 0;
    while (takeType(cursor, 'word') !== null) names += 1;
    takeSign(cursor, '.');
    return names > 0 && takeSign(cursor, ')') !== null && isAtEnd(cursor) ? true : null;
  });
  return found === true;
}

function isAtEnd(cursor: Cursor): boolean {
  const next = peek(cursor);
  return next === undefined || (next.text === '.' && peek(cursor, 1) === undefined);
}

function failureAt(cursor: Cursor, text: string): NotUnderstood {
  const token = peek(cursor);
  const at = token?.at ?? 0;
  const rest = cursor.tokens.slice(cursor.at + 1);
  const stop = rest.find(({ type, text: sign }) => type === 'sign' && ',;.:'.includes(sign));
  return {
    part: text.slice(at, token?.type === 'unclosed' ? text.length : (stop?.at ?? text.length)).trim(),
    at,
  };
}

function instructionsOf(
  spans: readonly Span[],
  tokens: readonly Token[],
  text: string,
): Result<InstructionReading[], NotUnderstood> {
  const readings: InstructionReading[] = [];
  for (const { clause, first, end } of spans) {
    const at = tokens[first]?.at ?? 0;
    const part = spans.length === 1 ? text : text.slice(at, tokens[end - 1]?.end ?? text.length).trim();
    const instruction: Instruction | null = constructOf(clause);
    if (instruction === null) return err({ part, at });
    readings.push({ text: part, result: ok(instruction) });
  }
  return ok(readings);
}
