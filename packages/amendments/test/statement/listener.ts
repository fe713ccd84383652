import { err, ok, type Result } from '@penholder/kernel';
import {
  blockId,
  type BlockId,
  countedIds,
  type IdSource,
  type Inline,
  type Note,
  type Paragraph,
  plainText,
  readText,
  type Resolution,
  type Subparagraph,
  textRun,
} from '@penholder/resolution';

import {
  applyStep,
  changeWords,
  joinWithNext,
  type Failure,
  type LineName,
  type NamedLine,
  namedLines,
  namedLinesOfPiece,
  moveTo,
  pieceById,
  putInstead,
  type Slot,
  slotOf,
  splitAt,
  type Step,
  takeOut,
} from '../../src/index.js';
import type {
  Instruction,
  ParagraphName,
  ParagraphPoint,
  Quotation,
  QuotedParagraph,
  TravellingNote,
  WordsPlace,
} from '../../src/instructions/instruction.js';
import { baseNamesOf } from '../../src/statement/base-names.js';

/**
 * The text as someone has it who hears instructions and does to the letter what they say: words must stand once where they
 * are said to. It knows nothing of how instructions are made or read.
 */
export function heard(from: Resolution, instructions: readonly Instruction[]): Result<Resolution, string> {
  const listener = listenerOf(from);
  let current = from;
  for (const instruction of instructions) {
    const next = listener(current, instruction);
    if (!next.ok) return err(`${JSON.stringify(next.error)} in ${JSON.stringify(instruction).slice(0, 300)}`);
    current = next.value;
  }
  return ok(current);
}

type Heard = Result<Resolution, Failure>;

function listenerOf(from: Resolution): (current: Resolution, instruction: Instruction) => Heard {
  const ids = new Map([...baseNamesOf(from)].map(([id, name]) => [JSON.stringify(name), id]));
  const idOf = (name: ParagraphName) => ids.get(JSON.stringify(name)) ?? blockId('nowhere');
  const source = countedIds('heard ');
  return (current, instruction) => {
    switch (instruction.type) {
      case 'renumber':
        return ok(current);
      case 'replace title':
        return ok({ ...current, title: [textRun(instruction.by)] });
      case 'replace words':
      case 'delete words': {
        const quotation = instruction.type === 'replace words' ? instruction.old : instruction.words;
        const now = instruction.type === 'replace words' ? instruction.now : '';
        const found = find(current, instruction.where, quotation, idOf);
        if (!found.ok) return found;
        const notes = instruction.type === 'replace words' ? instruction.notes : [];
        return change(current, now === '' ? withBlank(found.value) : found.value, now, notes, source);
      }
      case 'insert words':
        return insertWords(current, instruction, idOf, source);
      case 'insert note': {
        const found = find(current, [instruction.where], instruction.after, idOf);
        if (!found.ok) return found;
        const place = { ...found.value, at: found.value.at + found.value.length, length: 0 };
        const notes = [{ marker: '**', text: instruction.text }];
        return change(current, place, '**', notes, source);
      }
      case 'delete note':
        return withNotes(current, instruction.marker, () => null);
      case 'replace note':
        return withNotes(current, instruction.marker, (note) => ({
          ...note,
          content: [textRun(instruction.by)],
        }));
      case 'delete paragraphs':
        return inTurn(current, instruction.what, (text, name) => applied(text, takeOut(text, idOf(name))));
      case 'move paragraphs':
        return inTurn(current, instruction.what, (text, name) => {
          const gone = takeOut(text, idOf(name));
          const without = gone.ok ? applyStep(text, gone.value) : gone;
          return without.ok
            ? applied(text, moveTo(text, idOf(name), slotAt(without.value, instruction.to, idOf)))
            : without;
        });
      case 'insert paragraphs':
        return insertAll(
          current,
          instruction.paragraphs,
          instruction.role,
          slotAt(current, instruction.at, idOf),
          instruction.notes,
        );
      case 'replace paragraphs':
        return replaceAll(current, instruction, idOf);
      case 'split paragraph': {
        const where = { type: 'paragraph', paragraph: instruction.what, within: { type: 'all' } } as const;
        const found = find(current, [where], instruction.before, idOf);
        if (!found.ok) return found;
        const place = { id: idOf(instruction.what), at: found.value.at - 1, length: 1 };
        return applied(current, splitAt(current, place, source.block()));
      }
      case 'join paragraphs': {
        const [first, second, third] = instruction.what.map(idOf);
        const isNext = second !== undefined && slotOf(current, second)?.after === first;
        if (first === undefined || !isNext || third !== undefined) return lost('paragraphs side by side');
        return applied(current, joinWithNext(current, first, ' '));
      }
      case 'insert heading': {
        const heading = {
          type: 'heading',
          id: source.block(),
          level: 1,
          content: [textRun(instruction.words)],
        } as const;
        return applyStep(current, {
          type: 'insert heading',
          slot: slotAt(current, instruction.at, idOf),
          heading,
        });
      }
      case 'delete heading': {
        const line = namedLines(current).find(
          ({ name, line: content }) => name.type === 'heading' && plainText(content) === instruction.words,
        );
        return line?.name.type === 'heading'
          ? applied(current, takeOut(current, line.name.id))
          : lost(instruction.words);
      }
      default:
        return lost(instruction.type);
    }
  };
}

type IdOf = (name: ParagraphName) => Paragraph['id'];

function lost(words: string): Result<never, Failure> {
  return err({ type: 'WordsNotFound', words, where: 'the text' });
}

function applied(current: Resolution, step: Result<Step, Failure>): Heard {
  return step.ok ? applyStep(current, step.value) : step;
}

function inTurn<Item>(
  current: Resolution,
  items: readonly Item[],
  act: (current: Resolution, item: Item) => Heard,
): Heard {
  let result: Heard = ok(current);
  for (const item of items) result = result.ok ? act(result.value, item) : result;
  return result;
}

interface Place {
  readonly line: LineName;
  readonly content: readonly Inline[];
  readonly at: number;
  readonly length: number;
}

function linesAt(current: Resolution, place: WordsPlace, idOf: IdOf): NamedLine[] {
  if (place.type === 'title') return [{ name: { type: 'title' }, line: current.title }];
  if (place.type !== 'paragraph') return [];
  const piece = pieceById(current, idOf(place.paragraph));
  const lines = piece === undefined ? [] : namedLinesOfPiece(piece);
  if (place.within.type === 'all') return lines;
  const wanted = place.within.type === 'chapeau' ? 'paragraph' : 'tail';
  return lines.filter(({ name }) => name.type === wanted && name.id === piece?.id);
}

/** A call counts as one character in a line and as none in its words. */
function charactersOf(line: readonly Inline[]): { readonly sign: string; readonly at: number }[] {
  let at = 0;
  return line.flatMap((item) => {
    const signs =
      item.type === 'note' ? [''] : Array.from({ length: item.text.length }, (_, i) => item.text.charAt(i));
    return signs.map((sign) => ({ sign, at: at++ })).filter(({ sign }) => sign !== '');
  });
}

function find(
  current: Resolution,
  [where]: readonly WordsPlace[],
  { words }: Quotation,
  idOf: IdOf,
): Result<Place, Failure> {
  const lines = where === undefined ? [] : linesAt(current, where, idOf);
  const found: Place[] = [];
  for (const { name, line } of lines) {
    const signs = charactersOf(line);
    const text = signs.map(({ sign }) => sign).join('');
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
      if (cuts(text, at) || cuts(text, at + words.length)) continue;
      const [first, last] = [signs[at]?.at ?? 0, signs[at + words.length - 1]?.at ?? 0];
      found.push({ line: name, content: line, at: first, length: last + 1 - first });
    }
  }
  const [only, other] = found;
  if (only === undefined) return lost(words);
  return other === undefined
    ? ok(only)
    : err({ type: 'SeveralPlaces', words, where: '', count: found.length });
}

function cuts(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1)) && at > 0;
}

/** Of the two blanks around words that go, one goes with them; before a sign, the one before. */
function withBlank(place: Place): Place {
  const signs = charactersOf(place.content);
  const before = signs.find(({ at }) => at === place.at - 1)?.sign;
  const after = signs.find(({ at }) => at >= place.at + place.length)?.sign;
  if (before === ' ')
    return /[\s,;.:)]/u.test(after ?? ' ') ? { ...place, at: place.at - 1, length: place.length + 1 } : place;
  return before === undefined && after === ' ' ? { ...place, length: place.length + 1 } : place;
}

function change(
  current: Resolution,
  { line, at, length }: Place,
  words: string,
  notes: readonly TravellingNote[],
  source: IdSource,
): Heard {
  const made = notes.map(({ marker, text }) => ({
    marker,
    note: { id: source.note(), marker: null, content: [textRun(text)] } satisfies Note,
  }));
  const parts = words.split(/(\*{2,6}|[⁰¹²³⁴⁵⁶⁷⁸⁹]+)/u);
  const inserted = parts.flatMap((part): Inline[] => {
    const note = made.find(({ marker }) => marker === part)?.note.id;
    if (note !== undefined) return [{ type: 'note', note }];
    return part === '' ? [] : [textRun(part)];
  });
  return applied(
    current,
    changeWords(
      current,
      { line, at, length },
      inserted,
      made.map(({ note }) => note),
    ),
  );
}

function insertWords(
  current: Resolution,
  { where, words, at, notes }: Extract<Instruction, { type: 'insert words' }>,
  idOf: IdOf,
  source: IdSource,
): Heard {
  if (at.type === 'at the beginning') {
    const [only] = where.flatMap((place) => linesAt(current, place, idOf));
    if (only === undefined) return lost(words);
    const place = { line: only.name, content: only.line, at: 0, length: 0 };
    return change(current, place, `${words} `, notes, source);
  }
  if (at.type === 'at the end') return lost(words);
  const found = find(current, where, at.words, idOf);
  if (!found.ok) return found;
  const { at: start, length, content } = found.value;
  if (at.type === 'before') return change(current, { ...found.value, length: 0 }, `${words} `, notes, source);
  let end = start + length;
  // A call behind the words is theirs.
  const calls = new Set(charactersOf(content).map(({ at: place }) => place));
  const all = content.reduce((sum, item) => sum + (item.type === 'note' ? 1 : item.text.length), 0);
  while (end < all && !calls.has(end)) end += 1;
  const blank = /^[\s,;.:)”’]/u.test(words) ? '' : ' ';
  return change(current, { ...found.value, at: end, length: 0 }, blank + words, notes, source);
}

function withNotes(current: Resolution, marker: string, act: (note: Note) => Note | null): Heard {
  const note = current.notes.find((one) => one.marker === marker);
  if (note === undefined) return lost(marker);
  const now = act(note);
  const notes = current.notes.flatMap((one) => (one === note ? (now ?? []) : one));
  if (now !== null) return ok({ ...current, notes });
  const calling = namedLines(current).find(({ line }) =>
    line.some((item) => item.type === 'note' && item.note === note.id),
  );
  if (calling === undefined) return ok({ ...current, notes });
  let at = 0;
  for (const item of calling.line) {
    if (item.type === 'note' && item.note === note.id) break;
    at += item.type === 'note' ? 1 : item.text.length;
  }
  return applied(current, changeWords(current, { line: calling.name, at, length: 1 }, []));
}

function slotAt(current: Resolution, at: ParagraphPoint, idOf: IdOf) {
  const half = { preambular: 'preamble', operative: 'operative' } as const;
  if (at.type === 'at the beginning') return behindNew(current, { in: half[at.role], after: null });
  if (at.type === 'at the end')
    return { in: half[at.role], after: current[half[at.role]].at(-1)?.id ?? null };
  const slot: Slot = slotOf(current, idOf(at.paragraph)) ?? { in: blockId('nowhere'), after: null };
  return at.type === 'before' ? slot : behindNew(current, { ...slot, after: idOf(at.paragraph) });
}

/** What was put in at a place comes first: things stand there as they are said. */
function behindNew(current: Resolution, slot: Slot): Slot {
  const pieces = piecesOf(current, slot.in);
  let place = slot.after === null ? 0 : pieces.indexOf(slot.after) + 1;
  while (isNew(pieces[place])) place += 1;
  return { ...slot, after: pieces[place - 1] ?? null };
}

function piecesOf(current: Resolution, holder: Slot['in']): BlockId[] {
  if (holder === 'preamble') return current.preamble.map(({ id }) => id);
  if (holder === 'operative') return current.operative.map(({ id }) => id);
  const piece = pieceById(current, holder);
  return piece === undefined || !('children' in piece) ? [] : piece.children.map(({ id }) => id);
}

/** Ids of what the listener takes down begin so. */
function isNew(id: BlockId | undefined): boolean {
  return id !== undefined && /^(?:taken|heard) /u.test(id);
}

interface Taken {
  readonly paragraph: Paragraph;
  readonly notes: readonly Note[];
}

let takenSoFar = 0;

/** Reads a quoted paragraph as the text layout says. */
function takeDown(
  quoted: QuotedParagraph,
  role: 'preambular' | 'operative' | 'part',
  notes: readonly TravellingNote[],
): Taken | null {
  const head = 'Resolution 1/1\n\nLamps\n\nThe General Assembly,\n\n';
  // What opens with no phrase of its own is given one, or its number would be words.
  const lent = role === 'part' || !quoted.text.startsWith('*') ? '*Asks*: ' : '';
  const words = role === 'part' ? quoted.text.replace(/^\S+ /u, '') : quoted.text;
  const body =
    role === 'preambular'
      ? `${words}\n\n1. *Decides* to wait.`
      : `*Noting* lamps,\n\n1. ${lent}${words}\n\n2. *Decides* to wait.`;
  const called = notes.filter(({ marker }) => quoted.text.includes(marker));
  const foot = called.map(({ marker, text }) => `${marker} ${text}`).join('\n\n');
  takenSoFar += 1;
  const document = readText(`${head}${body}\n\n${foot}\n`, countedIds(`taken ${takenSoFar} `)).documents[0];
  const paragraph = document?.[role === 'preambular' ? 'preamble' : 'operative'][0];
  if (paragraph?.type !== 'paragraph') return null;
  const content = role === 'preambular' || lent === '' ? paragraph.content : withoutLent(paragraph.content);
  return { paragraph: { ...paragraph, content, number: null }, notes: document?.notes ?? [] };
}

function withoutLent([, ...line]: readonly Inline[]): Inline[] {
  return line.map((item, index) =>
    index === 0 && item.type === 'text' ? textRun(item.text.replace(/^: /u, ''), item.marks) : item,
  );
}

function asPart({ id, content, children, tail }: Paragraph): Subparagraph {
  return { type: 'subparagraph', id, marker: null, content, children, tail };
}

function insertAll(
  current: Resolution,
  quoted: readonly QuotedParagraph[],
  role: 'preambular' | 'operative' | 'part',
  slot: { readonly in: 'preamble' | 'operative' | Paragraph['id']; readonly after: Paragraph['id'] | null },
  notes: readonly TravellingNote[],
): Heard {
  let after = slot.after;
  return inTurn(current, quoted, (text, one) => {
    const taken = takeDown(one, role, notes);
    if (taken === null) return lost(one.text);
    const piece = role === 'part' ? asPart(taken.paragraph) : taken.paragraph;
    const step: Step = { type: 'insert paragraph', slot: { in: slot.in, after }, piece, notes: taken.notes };
    after = piece.id;
    return applyStep(text, step);
  });
}

function replaceAll(
  current: Resolution,
  { what, by, notes }: Extract<Instruction, { type: 'replace paragraphs' }>,
  idOf: IdOf,
): Heard {
  const [first, ...others] = what;
  const [now, ...more] = by;
  if (first === undefined || now === undefined) return lost('paragraphs');
  const taken = takeDown(now, first.role, notes);
  const old = pieceById(current, idOf(first));
  if (taken === null || old?.type !== 'paragraph') return lost(now.text);
  const instead = { ...taken.paragraph, id: old.id, number: old.number };
  const put = applied(current, putInstead(current, instead, taken.notes));
  if (!put.ok) return put;
  const rest = inTurn(put.value, others, (text, name) => applied(text, takeOut(text, idOf(name))));
  if (!rest.ok) return rest;
  const slot = slotOf(rest.value, old.id);
  return slot === undefined
    ? lost(now.text)
    : insertAll(rest.value, more, first.role, { ...slot, after: old.id }, notes);
}
