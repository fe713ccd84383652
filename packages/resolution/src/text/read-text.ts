import type { IdSource } from '../ids.js';
import type { FurnitureLine, Notice, ProseParagraph, Reading } from '../reading.js';
import type { Resolution } from '../tree.js';
import { appendTo } from './appending.js';
import { type DocumentRead, readDocument, type Sources } from './document.js';
import { documentStarts } from './document-start.js';
import { setFurnitureAside } from './furniture.js';
import { type Line, pageStarts, splitLines } from './lines.js';
import { joinLoneNumbers } from './lone-numbers.js';
import { measureOf, withPrintedEnds } from './measure.js';
import { type GrowingNote, type NoteBlock, takeNotesOut } from './note-blocks.js';
import { writeCalls } from './note-calls.js';
import { noteShelf } from './note-keeper.js';
import { readPastedMarks } from './pasted-marks.js';
import { type Passage, passagesOf } from './passages.js';
import { noteToProse, passageToProse } from './prose.js';
import { mendSpacedLines } from './torn-lines.js';

/**
 * Reads a text in any of the layouts a resolution comes in: a report with mark-up, text taken from a PDF, or words
 * pasted in.
 *
 * Promise: total, linear in the length of the text, the same tree for the same text and ids; every word of the text
 * is in exactly one place of documents, prose and furniture, and what is doubtful has a notice.
 * Plan: lines; furniture and notes out of the way; note calls found; lines put together to passages; documents found
 * among the passages; each read by the grammar; all that is left is prose.
 */
export function readText(text: string, ids: IdSource): Reading {
  const sheet = textAndNotes(readPastedMarks(splitLines(text)), pageStarts(text));
  const measure = measureOf(sheet.text);
  const passages = passagesOf(withPrintedEnds(sheet.text, measure), measure);
  const notices: Notice[] = [];
  const shelf = noteShelf(sheet.notes);
  const sources: Sources = { passages, measure, shelf, ids, notices };
  const { documents, rest } = readDocuments(sources);
  if (documents.length === 0) notices.push(noDocument(passages));
  const left = sheet.notes.filter((note) => !shelf.taken.has(note));
  return { documents, prose: proseOf(rest, left), furniture: sheet.furniture, notices };
}

/** A file's text with everything that belongs to its pages taken out. */
interface Sheet {
  readonly text: readonly Line[];
  readonly notes: readonly NoteBlock[];
  readonly furniture: readonly FurnitureLine[];
}

function textAndNotes(lines: readonly Line[], starts: readonly number[]): Sheet {
  const { pages, furniture } = setFurnitureAside(lines, starts);
  const text: Line[] = [];
  const notes: GrowingNote[] = [];
  const rules: FurnitureLine[] = [];
  const known = new Set<number>();
  for (const page of pages) {
    const taken = takeNotesOut(page, notes.at(-1));
    appendTo(text, writeCalls(taken.text, taken.notes, known));
    appendTo(notes, taken.notes);
    appendTo(rules, taken.furniture);
    for (const note of taken.notes) if (note.plain) known.add(Number(note.marker));
  }
  const aside = [...furniture, ...rules].sort((left, right) => left.line - right.line);
  return { text: joinLoneNumbers(mendSpacedLines(text)), notes, furniture: aside };
}

/** The documents of a file, and the passages that are in none. */
function readDocuments(sources: Sources): { documents: Resolution[]; rest: Passage[] } {
  const { passages } = sources;
  const starts = documentStarts(passages);
  const documents: Resolution[] = [];
  const rest: Passage[] = [];
  let placed = 0;
  starts.forEach((start, index) => {
    const limit = starts[index + 1]?.from ?? passages.length;
    const read: DocumentRead = readDocument(start, limit, sources);
    documents.push(read.document);
    appendTo(rest, passages.slice(placed, start.from));
    placed = read.end;
  });
  appendTo(rest, passages.slice(placed));
  return { documents, rest };
}

function proseOf(passages: readonly Passage[], notes: readonly NoteBlock[]): ProseParagraph[] {
  const prose = [...passages.map(passageToProse), ...notes.map(noteToProse)];
  return prose.sort((left, right) => left.line - right.line);
}

function noDocument(passages: readonly Passage[]): Notice {
  const line = passages[0]?.lines[0]?.number ?? 1;
  const message =
    'No resolution, decision or amendment was found: no line names the body, and no paragraphs open as theirs do.';
  return { line, kind: 'no document', message };
}
