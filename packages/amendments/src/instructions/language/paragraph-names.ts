import type { ParagraphName, ParagraphNumber } from '../instruction.js';
import { attempt, type Cursor, peek, takeSign, takeType, takeWord, takeWords } from './cursor.js';
import { countOf, ordinalOf } from './ordinals.js';
import { takeParts } from './parts.js';

type Role = ParagraphName['role'];

const REPEATED = new Set('ante bis ter quater quinquies sexies septies octies novies decies alt'.split(' '));
const PARAGRAPH = 'paragraph|paragraphs|para|paras';
const ROOM: ReadonlyMap<string, Role> = new Map([
  ['op', 'operative'],
  ['ops', 'operative'],
  ['pp', 'preambular'],
  ['pps', 'preambular'],
]);

/**
 * The paragraphs that are named next, at least one: "operative paragraphs 35, 38 and 39", "the first and third
 * preambular paragraphs", "OP4 (b) and PP2 bis", "subparagraph (b) of operative paragraph 4"; `null` where none is.
 */
export function takeParagraphNames(cursor: Cursor): ParagraphName[] | null {
  const first = takeGroup(cursor);
  if (first === null) return null;
  const names = [...first];
  for (;;) {
    const more = attempt(cursor, () => (takeJoiner(cursor) ? takeGroup(cursor) : null));
    if (more === null) return names;
    names.push(...more);
  }
}

/** What parts the members of a list: a comma, "and", "as well as", or a comma and one of these. "or" leaves open which is meant. */
export function takeJoiner(cursor: Cursor): boolean {
  const comma = takeSign(cursor, ',/&') !== null;
  return takeWords(cursor, 'and') || takeWords(cursor, 'as well as') || comma;
}

function takeGroup(cursor: Cursor): ParagraphName[] | null {
  return attempt(cursor, () => {
    takeWords(cursor, 'the');
    return (
      takePartsOf(cursor) ??
      takeRoomGroup(cursor) ??
      takeCountedGroup(cursor) ??
      takeNumberedGroup(cursor) ??
      takeSole(cursor)
    );
  });
}

/** "subparagraph (b) of operative paragraph 4", "subparagraphs (b) and (c) of …". */
function takePartsOf(cursor: Cursor): ParagraphName[] | null {
  return attempt(cursor, () => {
    if (!takeWords(cursor, 'subparagraph|subparagraphs')) return null;
    const parts = takePartList(cursor);
    if (parts.length === 0 || !takeWords(cursor, 'of|in')) return null;
    const [whole, other] = takeGroup(cursor) ?? [];
    if (whole === undefined || other !== undefined) return null;
    return parts.map((part) => ({ ...whole, part: [...whole.part, ...part] }));
  });
}

function takePartList(cursor: Cursor): string[][] {
  const list: string[][] = [];
  for (let part = takeParts(cursor); part.length > 0; part = takeNextPart(cursor)) list.push(part);
  return list;
}

function takeNextPart(cursor: Cursor): string[] {
  const next = attempt(cursor, () => {
    if (!takeJoiner(cursor)) return null;
    const part = takeParts(cursor);
    return part.length === 0 ? null : part;
  });
  return next ?? [];
}

/** "OP4 (b)", "PP2 bis", "OPs 4, 5 and 7". */
function takeRoomGroup(cursor: Cursor): ParagraphName[] | null {
  return attempt(cursor, () => {
    const word = takeWord(cursor, new Set(ROOM.keys()));
    const role = ROOM.get(word ?? '');
    return role === undefined ? null : takeNumbers(cursor, role);
  });
}

/** "third preambular paragraph", "first and third preambular paragraphs", "last paragraph of the preamble". */
function takeCountedGroup(cursor: Cursor): ParagraphName[] | null {
  return attempt(cursor, () => {
    const numbers = takeOrdinals(cursor);
    if (numbers.length === 0) return null;
    const before = takeRole(cursor);
    if (!takeWords(cursor, PARAGRAPH)) return null;
    const role = before ?? takeRoleBehind(cursor);
    if (role === null) return null;
    const part = takeParts(cursor);
    return numbers.map((number) => ({ role, number, part }));
  });
}

function takeOrdinals(cursor: Cursor): ParagraphNumber[] {
  const numbers: ParagraphNumber[] = [];
  for (let number = takeOrdinal(cursor); number !== null;) {
    numbers.push(number);
    number = attempt(cursor, () => {
      if (!takeJoiner(cursor)) return null;
      takeWords(cursor, 'the');
      return takeOrdinal(cursor);
    });
  }
  return numbers;
}

function takeOrdinal(cursor: Cursor): ParagraphNumber | null {
  if (takeWords(cursor, 'last|final')) return { type: 'from the end', ordinal: 1 };
  if (takeWords(cursor, 'penultimate')) return { type: 'from the end', ordinal: 2 };
  if (takeWords(cursor, 'antepenultimate')) return { type: 'from the end', ordinal: 3 };
  return attempt(cursor, () => {
    const hundred = takeWords(cursor, 'one|a hundred and?') ? 100 : 0;
    const ordinal = takeOrdinalWord(cursor) ?? takeFigureOrdinal(cursor);
    if (ordinal === null) return null;
    return takeWords(cursor, 'last')
      ? { type: 'from the end', ordinal }
      : { type: 'counted', ordinal: hundred + ordinal };
  });
}

function takeOrdinalWord(cursor: Cursor): number | null {
  return attempt(cursor, () => ordinalOf(takeType(cursor, 'word') ?? ''));
}

/** "3rd". */
function takeFigureOrdinal(cursor: Cursor): number | null {
  return attempt(cursor, () => {
    const figure = takeType(cursor, 'number');
    return figure !== null && takeWords(cursor, 'st|nd|rd|th') ? Number(figure) : null;
  });
}

/** "operative paragraphs 35, 38 and 39", "paragraph 2(c)", "numbered paragraph two". */
function takeNumberedGroup(cursor: Cursor): ParagraphName[] | null {
  return attempt(cursor, () => {
    const role = takeRole(cursor) ?? 'operative';
    if (!takeWords(cursor, PARAGRAPH)) return null;
    takeSign(cursor, '.');
    takeWords(cursor, 'numbers|number|no|nos');
    return takeNumbers(cursor, role);
  });
}

/** "the operative paragraph", "the sole operative paragraph". */
function takeSole(cursor: Cursor): ParagraphName[] | null {
  return attempt(cursor, () => {
    takeWords(cursor, 'sole|only');
    const role = takeRole(cursor);
    if (role === null || !takeWords(cursor, 'paragraph')) return null;
    return [{ role, number: { type: 'sole' }, part: takeParts(cursor) }];
  });
}

function takeRole(cursor: Cursor): Role | null {
  if (takeWords(cursor, 'operative|op|numbered')) {
    takeSign(cursor, '.');
    return 'operative';
  }
  return takeWords(cursor, 'preambular|preamble') ? 'preambular' : null;
}

function takeRoleBehind(cursor: Cursor): Role | null {
  if (takeWords(cursor, 'of|in the preamble')) return 'preambular';
  return takeWords(cursor, 'of|in the operative part|section') ? 'operative' : null;
}

/** Numbers with their parts: "4 (b) (ii)", "4 (b) and (d)", "2, 3 bis and 5", "4 to 6". */
function takeNumbers(cursor: Cursor, role: Role): ParagraphName[] | null {
  const names: ParagraphName[] = [];
  let number = takeNumber(cursor);
  while (number !== null) {
    names.push(...withParts(role, number, takeAllParts(cursor)), ...takeRange(cursor, role, number));
    number = attempt(cursor, () => (takeJoiner(cursor) ? takeNumber(cursor) : null));
  }
  return names.length === 0 ? null : names;
}

function withParts(role: Role, number: string, parts: readonly string[][]): ParagraphName[] {
  const all = parts.length === 0 ? [[]] : parts;
  return all.map((part) => ({ role, number: numberIn(role, number), part }));
}

/** Preambular paragraphs bear no number: they are counted. */
function numberIn(role: Role, number: string): ParagraphNumber {
  return role === 'preambular' && /^\d+$/u.test(number)
    ? { type: 'counted', ordinal: Number(number) }
    : { type: 'printed', number };
}

function takeAllParts(cursor: Cursor): string[][] {
  attempt(cursor, () => {
    takeSign(cursor, ',');
    return takeWords(cursor, 'subparagraph|subparagraphs') ? true : null;
  });
  return takePartList(cursor);
}

function takeNumber(cursor: Cursor): string | null {
  const token = peek(cursor);
  const counted = token?.type === 'word' ? countOf(token.text) : null;
  if (token?.type !== 'number' && counted === null) return null;
  cursor.at += 1;
  const adverb = takeWord(cursor, REPEATED);
  const number = counted === null ? (token?.text ?? '') : String(counted);
  return adverb === null ? number : `${number} ${adverb}${takeCompeting(cursor, adverb)}`;
}

/** "6 alt.2", "4 bis alt". */
function takeCompeting(cursor: Cursor, adverb: string): string {
  if (adverb !== 'alt')
    return takeWord(cursor, new Set(['alt'])) === null ? '' : ` alt${takeCompeting(cursor, 'alt')}`;
  const which = attempt(cursor, () => (takeSign(cursor, '.') === null ? null : takeType(cursor, 'number')));
  return which === null ? '' : `.${which}`;
}

/** The most paragraphs that one range may name: what is longer is no range. */
const WIDEST_RANGE = 500;

function takeRange(cursor: Cursor, role: Role, from: string): ParagraphName[] {
  const to = attempt(cursor, () => {
    const joined = takeWords(cursor, 'to|through') || takeSign(cursor, '-–‑') !== null;
    return joined && /^\d+$/u.test(from) ? takeType(cursor, 'number') : null;
  });
  const count = Number(to ?? from) - Number(from);
  if (!(count > 0 && count <= WIDEST_RANGE)) return [];
  return Array.from({ length: count }, (_, index) =>
    withParts(role, String(Number(from) + index + 1), []),
  ).flat();
}
