import type { ParagraphName } from '../instruction.js';
import type { Thing } from './clause.js';
import { attempt, type Cursor, takeSign, takeType, takeWord, takeWords } from './cursor.js';
import { countOf } from './ordinals.js';
import { takeParagraphNames } from './paragraph-names.js';
import { takeParts } from './parts.js';
import { takeQuotation } from './quoted-words.js';
import { takeTable } from './tables.js';
import { takeFootnoteMarker } from './words-places.js';

type Role = ParagraphName['role'] | 'part';

/** What is done something to, or what is put in; `null` where nothing of the kind comes next. */
export function takeThing(cursor: Cursor): Thing | null {
  return (
    attempt(cursor, () => takeNew(cursor)) ??
    attempt(cursor, () => takeHeading(cursor)) ??
    takeQuoted(cursor) ??
    takeOld(cursor)
  );
}

function takeQuoted(cursor: Cursor): Thing | null {
  const words = takeQuotation(cursor);
  return words === null ? null : { type: 'words', words };
}

function takeHeading(cursor: Cursor): Thing | null {
  if (!takeWords(cursor, 'the? a? following? heading|subheading')) return null;
  const words = takeType(cursor, 'quotation');
  return words === null ? { type: 'new heading' } : { type: 'heading', words };
}

function takeOld(cursor: Cursor): Thing | null {
  if (takeWords(cursor, 'the? title')) return { type: 'title' };
  if (takeOrgan(cursor)) return { type: 'organ' };
  const table = takeTable(cursor);
  if (table !== null) return { type: 'table', name: table };
  const marker = takeFootnoteMarker(cursor);
  if (marker !== null) return { type: 'footnote', marker };
  const names = takeParagraphNames(cursor);
  return names === null ? null : { type: 'paragraphs', names };
}

/** "the name of the organ", "the organ’s name". */
function takeOrgan(cursor: Cursor): boolean {
  if (takeWords(cursor, 'the? name of the organ|body')) return true;
  const possessive = attempt(cursor, () => {
    if (!takeWords(cursor, 'the? organ|body') || takeSign(cursor, "’'") === null) return null;
    return takeWords(cursor, 's name') ? true : null;
  });
  return possessive === true;
}

/** "a new operative paragraph", "two new operative paragraphs", "new OP4 bis", "the following subparagraph". */
function takeNew(cursor: Cursor): Thing | null {
  const article = takeWord(cursor, new Set(['a', 'an', 'the']));
  const count = takeCount(cursor);
  const told = takeTold(cursor);
  if (!told && count === null && (article === null || article === 'the')) return null;
  const one = article === 'a' || article === 'an';
  if (takeWords(cursor, 'footnote|note')) return { type: 'new footnote' };
  if (takeWords(cursor, 'table')) return { type: 'new table' };
  return takeNewParagraphs(cursor, count ?? (one ? 1 : null));
}

function takeTold(cursor: Cursor): boolean {
  let told = false;
  while (takeWords(cursor, 'new|following|additional|further|another')) told = true;
  return told;
}

function takeCount(cursor: Cursor): number | null {
  return attempt(cursor, () => {
    const figure = takeType(cursor, 'number');
    return figure === null ? countOf(takeType(cursor, 'word') ?? '') : Number(figure);
  });
}

function takeNewParagraphs(cursor: Cursor, count: number | null): Thing | null {
  const room = takeNamed(cursor);
  if (room !== null) return room;
  const short = takeShortNoun(cursor);
  if (short !== null) return { type: 'new paragraphs', role: short, count: 1, number: null };
  const role = takeRole(cursor);
  const noun = takeWord(cursor, new Set(['paragraph', 'paragraphs', 'subparagraph', 'subparagraphs']));
  if (noun === null) return takeFollowingAs(cursor);
  const one = noun.endsWith('s') ? count : 1;
  const number = noun.startsWith('sub') ? (takeParts(cursor).at(-1) ?? null) : null;
  takeAs(cursor);
  return { type: 'new paragraphs', role: noun.startsWith('sub') ? 'part' : role, count: one, number };
}

/** "new OP4 bis", "a new operative paragraph 7 bis": the name is the one it is to bear. */
function takeNamed(cursor: Cursor): Thing | null {
  return attempt(cursor, () => {
    const [name, other] = takeParagraphNames(cursor) ?? [];
    if (name === undefined || other !== undefined) return null;
    const { role, number, part } = name;
    if (part.length > 0) return { type: 'new paragraphs', role: 'part', count: 1, number: null };
    if (number.type === 'printed') return { type: 'new paragraphs', role, count: 1, number: number.number };
    return number.type === 'sole' ? { type: 'new paragraphs', role, count: 1, number: null } : null;
  });
}

/** "a new OP". */
function takeShortNoun(cursor: Cursor): ParagraphName['role'] | null {
  const noun = takeWord(cursor, new Set(['op', 'pp']));
  if (noun === null) return null;
  return noun === 'op' ? 'operative' : 'preambular';
}

/** "the following as operative paragraph 4 bis". */
function takeFollowingAs(cursor: Cursor): Thing | null {
  if (!takeWords(cursor, 'as the? a? new?')) return null;
  const named = takeNamed(cursor);
  return named?.type === 'new paragraphs' && named.number !== null ? named : null;
}

function takeRole(cursor: Cursor): Role | null {
  if (takeWords(cursor, 'operative')) return 'operative';
  return takeWords(cursor, 'preambular') ? 'preambular' : null;
}

/** ", as operative paragraph 4": what number it takes is computed. */
function takeAs(cursor: Cursor): void {
  attempt(cursor, () => {
    takeSign(cursor, ',');
    return takeWords(cursor, 'as the? a? new?') ? takeParagraphNames(cursor) : null;
  });
}
