import {
  type AnyParagraph,
  blockId,
  type Inline,
  type Note,
  noteId,
  type Paragraph,
  type Resolution,
  type Subparagraph,
  textRun,
} from '@penholder/resolution';

import { lengthOf, sliceLine, spliceLine } from '../../src/steps/line-splice.js';
import { mapLines, namedLines } from '../../src/steps/lines.js';
import {
  changeWords,
  joinWithNext,
  moveTo,
  notesLost,
  putInstead,
  splitAt,
  takeOut,
} from '../../src/steps/make-steps.js';
import { heldPieces, isParagraph } from '../../src/steps/pieces.js';
import type { Holder, Piece, Slot, Step } from '../../src/steps/step.js';

/** Draws whole numbers, one after the other, from a seed that shrinks with the case. */
export interface Drawing {
  /** From 0 to below `count`. */
  readonly below: (count: number) => number;
}

/** The same numbers for the same seed. */
export function drawingFrom(seed: number): Drawing {
  let state = (seed >>> 0) + 1;
  return {
    below: (count) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return count === 0 ? 0 : Math.floor((state / 2 ** 32) * count);
    },
  };
}

/** The document with the marks of every run in one order: a run's marks are a set. */
export function inMarkOrder(resolution: Resolution): Resolution {
  return mapLines(resolution, (_, line) => line.map(inlineInMarkOrder));
}

function inlineInMarkOrder(item: Inline): Inline {
  if (item.type === 'note') return item;
  return textRun(
    item.text,
    item.marks.toSorted((one, other) => (one.type < other.type ? -1 : 1)),
  );
}

/** The kinds of step that `drawStep` makes. */
export const STEP_KINDS = [
  'words',
  'words',
  'words',
  'throughout',
  'insert',
  'delete',
  'replace',
  'move',
  'split',
  'join',
  'note',
  'annex',
] as const;

/** A step of a kind that fits the document, or `null` where there is nothing to do it to; `name` makes its ids its own. */
export function drawStep(
  resolution: Resolution,
  kind: (typeof STEP_KINDS)[number],
  drawing: Drawing,
  name: string,
): Step | null {
  const isEmpty = [...heldPieces(resolution)].every(({ pieces }) => pieces.length === 0);
  if (isEmpty && ['delete', 'replace', 'move', 'split', 'join'].includes(kind)) return null;
  switch (kind) {
    case 'words':
      return drawWords(resolution, drawing, name);
    case 'throughout':
      return drawThroughout(resolution, drawing, name);
    case 'insert':
      return drawInsertion(resolution, drawing, name);
    case 'delete':
      return made(takeOut(resolution, drawPiece(resolution, drawing).id));
    case 'replace':
      return drawReplacement(resolution, drawing, name);
    case 'move':
      return drawMove(resolution, drawing);
    case 'split':
      return drawSplit(resolution, drawing, name);
    case 'join':
      return made(
        joinWithNext(resolution, drawPiece(resolution, drawing).id, drawing.below(4) === 0 ? '' : ' '),
      );
    case 'note':
      return drawNote(resolution, drawing, name);
    case 'annex':
      return drawAnnex(resolution, drawing, name);
  }
}

function made(result: { readonly ok: true; readonly value: Step } | { readonly ok: false }): Step | null {
  return result.ok ? result.value : null;
}

function drawFrom<Item>(items: readonly Item[], drawing: Drawing): Item {
  const item = items[drawing.below(items.length)];
  if (item === undefined) throw new Error('nothing to draw from');
  return item;
}

function drawPiece(resolution: Resolution, drawing: Drawing): Piece {
  return drawFrom(
    [...heldPieces(resolution)].flatMap(({ pieces }) => pieces),
    drawing,
  );
}

function drawWords(resolution: Resolution, drawing: Drawing, name: string): Step | null {
  const { name: line, line: content } = drawFrom(namedLines(resolution), drawing);
  const at = drawing.below(lengthOf(content) + 1);
  const length = drawing.below(3) === 0 ? 0 : drawing.below(Math.min(30, lengthOf(content) - at) + 1);
  const brings = drawing.below(4) === 0;
  const note = newNote(`${name} note`);
  const words = drawing.below(3) === 0 && length > 0 ? [] : [textRun(`(${name})`)];
  const inserted = brings ? [...words, { type: 'note' as const, note: note.id }] : words;
  return made(changeWords(resolution, { line, at, length }, inserted, brings ? [note] : []));
}

/** A letter is replaced wherever it stands, or a syllable. */
function drawThroughout(resolution: Resolution, drawing: Drawing, name: string): Step | null {
  const sought = drawFrom(['tal', 'mer', 'z', 'sel'], drawing);
  const changes = namedLines(resolution).flatMap(({ name: line, line: content }) => {
    const text = content.map((item) => (item.type === 'note' ? '\u0000' : item.text)).join('');
    return [...text.matchAll(new RegExp(sought, 'gu'))].map(({ index }) => ({
      type: 'replace words' as const,
      line,
      at: index,
      removed: sliceLine(content, index, index + sought.length),
      inserted: [textRun(`<${name}>`)],
    }));
  });
  return { type: 'replace throughout', changes };
}

function newNote(name: string): Note {
  return { id: noteId(name), marker: null, content: [textRun(`Note of ${name}.`)] };
}

function drawSlot(resolution: Resolution, drawing: Drawing): Slot {
  const { holder, pieces } = drawFrom([...heldPieces(resolution)], drawing);
  return {
    in: holder,
    after: [null, ...pieces.map(({ id }) => id)][drawing.below(pieces.length + 1)] ?? null,
  };
}

function isBlockHolder(resolution: Resolution, holder: Holder): boolean {
  return (
    holder === 'preamble' || holder === 'operative' || resolution.annexes.some(({ id }) => id === holder)
  );
}

function drawInsertion(resolution: Resolution, drawing: Drawing, name: string): Step {
  const slot = drawSlot(resolution, drawing);
  if (isBlockHolder(resolution, slot.in) && drawing.below(6) === 0) {
    return {
      type: 'insert heading',
      slot,
      heading: { type: 'heading', id: blockId(name), level: 1, content: [textRun(name)] },
    };
  }
  const note = newNote(`${name} note`);
  const content: Inline[] = [textRun(`Words of ${name}`), { type: 'note', note: note.id }, textRun('.')];
  const words = { id: blockId(name), content, children: [newPart(`${name} part`)], tail: [] };
  const piece: Paragraph | Subparagraph = isBlockHolder(resolution, slot.in)
    ? { ...words, type: 'paragraph', role: slot.in === 'preamble' ? 'preambular' : 'operative', number: null }
    : { ...words, type: 'subparagraph', marker: null };
  return { type: 'insert paragraph', slot, piece, notes: [note] };
}

function newPart(id: string): Subparagraph {
  return {
    type: 'subparagraph',
    id: blockId(id),
    marker: null,
    content: [textRun(id)],
    children: [],
    tail: [],
  };
}

/** Some words are others; a part may come or go. */
function drawReplacement(resolution: Resolution, drawing: Drawing, name: string): Step | null {
  const old = drawPiece(resolution, drawing);
  if (!isParagraph(old)) return null;
  const at = drawing.below(lengthOf(old.content) + 1);
  const length = drawing.below(Math.min(20, lengthOf(old.content) - at) + 1);
  const note = newNote(`${name} note`);
  const inserted: Inline[] = [textRun(`{${name}}`), { type: 'note', note: note.id }];
  const reworded: AnyParagraph = { ...old, content: spliceLine(old.content, at, length, inserted) };
  const now = [
    reworded,
    { ...reworded, children: [...old.children, newPart(`${name} part`)] },
    { ...reworded, children: old.children.slice(1) },
  ][drawing.below(3)];
  return now === undefined ? null : made(putInstead(resolution, now, [note]));
}

function drawMove(resolution: Resolution, drawing: Drawing): Step | null {
  const piece = drawPiece(resolution, drawing);
  const to = drawSlot(resolution, drawing);
  if (to.after === piece.id) return null;
  if (!isParagraph(piece) && !isBlockHolder(resolution, to.in)) return null;
  return made(moveTo(resolution, piece.id, to));
}

function drawSplit(resolution: Resolution, drawing: Drawing, name: string): Step | null {
  const piece = drawPiece(resolution, drawing);
  if (!isParagraph(piece)) return null;
  const at = drawing.below(lengthOf(piece.content) + 1);
  const length = Math.min(drawing.below(3), lengthOf(piece.content) - at);
  return made(splitAt(resolution, { id: piece.id, at, length }, blockId(name)));
}

function drawNote(resolution: Resolution, drawing: Drawing, name: string): Step | null {
  const calls = namedLines(resolution).flatMap(({ name: line, line: content }) =>
    content.flatMap((item, index) =>
      item.type === 'note' ? [{ line, at: lengthOf(content.slice(0, index)), note: item.note }] : [],
    ),
  );
  const { name: line, line: content } = drawFrom(namedLines(resolution), drawing);
  const at = drawing.below(lengthOf(content) + 1);
  if (calls.length === 0 || drawing.below(2) === 0) {
    return { type: 'insert note', line, at, note: newNote(`${name} note`), index: resolution.notes.length };
  }
  const call = drawFrom(calls, drawing);
  const note = resolution.notes.find(({ id }) => id === call.note);
  if (note === undefined) return null;
  const index = notesLost(resolution, [note.id]).length > 0 ? resolution.notes.indexOf(note) : null;
  return { type: 'delete note', line: call.line, at: call.at, note, index };
}

function drawAnnex(resolution: Resolution, drawing: Drawing, name: string): Step | null {
  const index = drawing.below(resolution.annexes.length + 1);
  const annex = resolution.annexes[index];
  if (annex !== undefined) {
    const calls = annex.blocks.flatMap((block) => namedCalls(block));
    return { type: 'delete annex', index, annex, notes: notesLost(resolution, calls) };
  }
  const note = newNote(`${name} note`);
  const title: Inline[] = [textRun(`Annex of ${name}`), { type: 'note', note: note.id }];
  return {
    type: 'insert annex',
    index,
    annex: { id: blockId(name), label: null, title, blocks: [] },
    notes: [note],
  };
}

function namedCalls(piece: Piece): Note['id'][] {
  return isParagraph(piece)
    ? [piece.content, piece.tail].flatMap(callsIn).concat(piece.children.flatMap(namedCalls))
    : piece.type === 'heading'
      ? callsIn(piece.content)
      : piece.rows.flatMap(({ cells }) => cells.flatMap(({ content }) => callsIn(content)));
}

function callsIn(line: readonly Inline[]): Note['id'][] {
  return line.flatMap((item) => (item.type === 'note' ? [item.note] : []));
}
