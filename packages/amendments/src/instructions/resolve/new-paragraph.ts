import {
  type AnyParagraph,
  type Inline,
  type Note,
  openingLength,
  type Paragraph,
  plainText,
  readText,
  type Resolution,
  textRun,
} from '@penholder/resolution';

import { linesOfPiece } from '../../steps/pieces.js';
import type { ParagraphName, QuotedParagraph, TravellingNote } from '../instruction.js';
import { printedMarker } from '../language/travelling-notes.js';
import type { Draft } from './draft.js';
import { foldWords } from './folded-line.js';
import { newWords } from './new-words.js';
import { type CalledNote, type InOrder, withNotesInOrder } from './notes-in-order.js';

type Role = ParagraphName['role'] | 'part';

/** A paragraph or part that an instruction quotes, as it is put in, and the new notes that it calls. */
export interface NewParagraph {
  readonly piece: AnyParagraph;
  readonly notes: readonly Note[];
}

const PART = /^\((?:[a-z]{1,5}|\d{1,2})(?: \p{L}+)?\)\s/u;

/**
 * A quoted paragraph as one of a tree, without a number: that is computed. It is read as a document of its own; where that
 * would not be one paragraph with all the words, the words are one line.
 */
export function newParagraph(
  quoted: QuotedParagraph,
  role: Role,
  travelling: readonly TravellingNote[],
  draft: Draft,
): NewParagraph {
  const made =
    readAlone(quoted.text, role, travelling, draft) ?? asOneLine(quoted.text, role, travelling, draft);
  return { notes: made.notes, piece: withOpening(numbered(made.piece, quoted.number), role, draft.current) };
}

/** "4 alt" is no number that can be computed; all others are. */
function numbered(piece: AnyParagraph, number: string | null): AnyParagraph {
  const kept = number?.includes('alt') === true ? number : null;
  return piece.type === 'paragraph' ? { ...piece, number: kept } : { ...piece, marker: null };
}

function readAlone(
  text: string,
  role: Role,
  travelling: readonly TravellingNote[],
  draft: Draft,
): NewParagraph | null {
  const quoted = withNotesInOrder(text, travelling, draft);
  const notes = quoted.notes.map((note) => `${note.marker} ${note.text}`);
  const reading = readText([layoutOf(quoted.text, role), ...notes, ''].join('\n\n'), draft.ids);
  const piece = onlyPiece(reading.documents[0], role);
  if (piece === null || reading.prose.length + reading.furniture.length > 0) return null;
  if (!holdsAll(piece, quoted)) return null;
  return withKnownNotes(piece, reading.documents[0]?.notes ?? [], quoted.notes);
}

function layoutOf(text: string, role: Role): string {
  const head = 'The General Assembly,\n\n';
  if (role === 'preambular') return `${head}${text}\n\n1. Decides to do so.`;
  if (role === 'operative') return `${head}1. ${text}`;
  return `${head}1. Requests:\n\n${PART.test(text) ? text : `(a) ${text}`}`;
}

function onlyPiece(document: Resolution | undefined, role: Role): AnyParagraph | null {
  if (document === undefined) return null;
  const blocks = role === 'preambular' ? document.preamble : document.operative;
  const [block, other] = blocks;
  if (block?.type !== 'paragraph' || other !== undefined) return null;
  if (role !== 'part') return block.role === role ? block : null;
  const [part, second] = block.children;
  return part === undefined || second !== undefined || block.tail.length > 0 ? null : part;
}

/** A word lost in reading would be a word lost for good. */
function holdsAll(piece: AnyParagraph, { text, notes }: InOrder): boolean {
  const read = lettersOf(wordsOf(piece));
  let bare = text.replace(/\[\]\(#\)/gu, '');
  // "¹" is part of "¹⁰": the last ones first.
  for (const { marker } of notes.toReversed()) bare = bare.replaceAll(marker, '');
  const asked = lettersOf(bare);
  return (
    read === asked || (asked.endsWith(read) && PART.test(bare) && lettersOf(bare.replace(PART, '')) === read)
  );
}

function lettersOf(words: string): string {
  return foldWords(words).replace(/[^\p{L}\p{N}]/gu, '');
}

function wordsOf(piece: AnyParagraph): string {
  const inner = piece.children.map((child) => `${child.marker ?? ''} ${wordsOf(child)}`);
  return [plainText(piece.content), ...inner, plainText(piece.tail)].join(' ');
}

/** The notes that travel are new and counted; those of the text are called as they are. */
function withKnownNotes(
  piece: AnyParagraph,
  read: readonly Note[],
  called: readonly CalledNote[],
): NewParagraph {
  const ids = new Map(
    read.flatMap((note) => {
      const known = called.find(({ marker }) => printedMarker(marker) === note.marker)?.known ?? null;
      return known === null ? [] : [[note.id, known] as const];
    }),
  );
  const notes = read.filter(({ id }) => !ids.has(id)).map((note) => ({ ...note, marker: null }));
  return {
    piece: mapLines(piece, (line) =>
      line.map((item) => (item.type === 'note' ? { ...item, note: ids.get(item.note) ?? item.note } : item)),
    ),
    notes,
  };
}

function mapLines<Some extends AnyParagraph>(piece: Some, map: (line: readonly Inline[]) => Inline[]): Some {
  const children = piece.children.map((child) => mapLines(child, map));
  return { ...piece, content: map(piece.content), children, tail: map(piece.tail) };
}

function asOneLine(
  text: string,
  role: Role,
  travelling: readonly TravellingNote[],
  draft: Draft,
): NewParagraph {
  const { line, notes } = newWords(text.replace(/\s+/gu, ' '), travelling, draft);
  const body = { id: draft.ids.block(), content: line, children: [], tail: [] };
  const piece: AnyParagraph =
    role === 'part'
      ? { type: 'subparagraph', marker: null, ...body }
      : { type: 'paragraph', role, number: null, ...body };
  return { piece, notes };
}

/** Where the text sets its opening phrases in italics, a new paragraph's is so too. */
function withOpening(piece: AnyParagraph, role: Role, current: Resolution): AnyParagraph {
  const [first] = piece.content;
  if (role === 'part' || first?.type !== 'text' || first.marks.length > 0 || !hasItalicOpenings(current))
    return piece;
  const length = Math.min(openingLength(piece.content, role), first.text.length);
  if (length === 0) return piece;
  const opening = textRun(first.text.slice(0, length), [{ type: 'italic' }]);
  const rest = first.text.length > length ? [textRun(first.text.slice(length))] : [];
  return { ...piece, content: [opening, ...rest, ...piece.content.slice(1)] };
}

function hasItalicOpenings({ preamble, operative }: Resolution): boolean {
  const [paragraph] = [...preamble, ...operative].filter(
    (block): block is Paragraph => block.type === 'paragraph',
  );
  const [line = []] = paragraph === undefined ? [] : linesOfPiece(paragraph);
  const [first] = line;
  return first?.type === 'text' && first.marks.some(({ type }) => type === 'italic');
}
