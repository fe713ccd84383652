import type { IdSource } from '../ids.js';
import type { Notice } from '../reading.js';
import type { Inline, Note, NoteId } from '../tree.js';
import { joinLines } from './joining.js';
import { parseMarkedText } from './marked-text.js';
import type { NoteBlock } from './note-blocks.js';

/** The notes of a file, handed to the documents that call them. Each block goes to one document only, so that no word stands twice. */
export interface NoteShelf {
  /** All of them, in the order in which they stand. */
  readonly blocks: readonly NoteBlock[];
  readonly blocksByMarker: ReadonlyMap<string, readonly NoteBlock[]>;
  readonly taken: Set<NoteBlock>;
}

/** Lays out the notes of a file. */
export function noteShelf(blocks: readonly NoteBlock[]): NoteShelf {
  const blocksByMarker = new Map<string, NoteBlock[]>();
  for (const block of blocks) {
    const same = blocksByMarker.get(block.marker);
    if (same === undefined) blocksByMarker.set(block.marker, [block]);
    else same.push(block);
  }
  return { blocks, blocksByMarker, taken: new Set() };
}

/** The notes of one document while it is read. */
export interface NoteKeeper {
  /** Reads a line of marked text; its calls become references to this document's notes. */
  readonly read: (text: string, line: number) => Inline[];
  /** Takes a note that nothing calls. */
  readonly takeUncalled: (block: NoteBlock) => void;
  readonly notes: Note[];
}

/**
 * Keeps the notes of one document.
 *
 * Promise: every superscript number becomes a reference; one whose note is not in the file, or belongs to another
 * document, gets an empty note and a notice. A number called twice in one document is one note; asterisks begin
 * anew on each page, so they call the note that is next below.
 */
export function noteKeeper(shelf: NoteShelf, ids: IdSource, notices: Notice[]): NoteKeeper {
  const notes: Note[] = [];
  const idsByBlock = new Map<NoteBlock, NoteId>();
  const idsByNumber = new Map<string, NoteId>();

  function add(marker: string, content: readonly Inline[]): NoteId {
    const id = ids.note();
    notes.push({ id, marker, content });
    return id;
  }

  function take(block: NoteBlock): NoteId {
    const known = idsByBlock.get(block);
    if (known !== undefined) return known;
    shelf.taken.add(block);
    const id = add(block.marker, noteContent(block));
    idsByBlock.set(block, id);
    return id;
  }

  function callStars(stars: string, line: number): NoteId | null {
    const block = nearestBlock(shelf.blocksByMarker.get(stars) ?? [], line);
    return block !== null && (idsByBlock.has(block) || !shelf.taken.has(block)) ? take(block) : null;
  }

  function callNumber(marker: string, line: number): NoteId {
    const known = idsByNumber.get(marker);
    if (known !== undefined) return known;
    const block = nearestBlock(shelf.blocksByMarker.get(marker) ?? [], line);
    const found = block !== null && !shelf.taken.has(block);
    const id = found ? take(block) : add(marker, []);
    if (!found) notices.push(noteMissing(marker, line));
    idsByNumber.set(marker, id);
    return id;
  }

  const call = (marker: string, line: number) =>
    marker.startsWith('*') ? callStars(marker, line) : callNumber(marker, line);

  return {
    notes,
    read: (text, line) => parseMarkedText(text, (marker) => call(marker, line)),
    takeUncalled: (block) => {
      notices.push(noteUncalled(block));
      take(block);
    },
  };
}

function noteContent(block: NoteBlock): Inline[] {
  return parseMarkedText(joinLines(block.lines.map((line) => line.text)), () => null);
}

/** The first note of a marker printed at or below a line, else the last above it; found by halving, the blocks being in order. */
function nearestBlock(blocks: readonly NoteBlock[], line: number): NoteBlock | null {
  return blocks[firstBelow(blocks, line)] ?? blocks.at(-1) ?? null;
}

function firstBelow(blocks: readonly NoteBlock[], line: number): number {
  let [from, to] = [0, blocks.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((blocks[middle]?.line ?? 0) < line) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The notes that stand from one line to before another and were called by none. */
export function uncalledBetween({ blocks, taken }: NoteShelf, first: number, after: number): NoteBlock[] {
  return blocks
    .slice(firstBelow(blocks, first), firstBelow(blocks, after))
    .filter((block) => !taken.has(block));
}

function noteMissing(marker: string, line: number): Notice {
  return {
    line,
    kind: 'note missing',
    message: `Note ${marker} is called here, but the text has no such note.`,
    subject: { type: 'note', marker },
  };
}

function noteUncalled(block: NoteBlock): Notice {
  const { line, marker } = block;
  const message = `Note ${marker} is called nowhere.`;
  return { line, kind: 'note not called', message, subject: { type: 'note', marker } };
}
