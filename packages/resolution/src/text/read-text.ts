import type { IdSource } from '../ids.js';
import type { Notice, ProseParagraph, Reading } from '../reading.js';
import type { Resolution } from '../tree.js';
import { type DocumentRead, readDocument, type Sources } from './document.js';
import { documentStarts } from './document-start.js';
import { joinPartedWords } from './lines.js';
import { type Measure, measureOf, withPrintedEnds } from './measure.js';
import type { NoteBlock } from './note-blocks.js';
import { noteShelf } from './note-keeper.js';
import { type Passage, passagesOf } from './passages.js';
import { noteToProse, passageToProse } from './prose.js';
import { withQuotationLifted } from './quoted-document.js';
import { readSheet, type Sheet } from './sheet.js';

/**
 * Reads a text in any of the layouts a resolution comes in: a report with mark-up, text taken from a PDF, or words
 * pasted in.
 *
 * Promise: total, linear in the length of the text, the same tree for the same text and ids; every word of the text
 * is in exactly one place of documents, prose and furniture, and what is doubtful has a notice.
 * Plan: lines; furniture and notes out of the way; note calls found; lines put together to passages; documents found
 * among the passages; each read by the grammar; all that is left is prose. Where no document is found, one may be
 * quoted as a whole.
 */
export function readText(text: string, ids: IdSource): Reading {
  const reading = readPlain(text, ids);
  const lifted = reading.documents.length === 0 ? withQuotationLifted(text) : null;
  const quoted = lifted === null ? reading : readPlain(lifted, ids);
  return quoted.documents.length === 0 ? reading : quoted;
}

function readPlain(text: string, ids: IdSource): Reading {
  const sheet = readPrinted(joinPartedWords(text));
  const { measure } = sheet;
  const passages = passagesOf(sheet.text, measure);
  const notices: Notice[] = [];
  const shelf = noteShelf(sheet.notes);
  const sources: Sources = { passages, measure, shelf, ids, notices };
  const { documents, prose } = readDocuments(sources);
  if (documents.length === 0) notices.push(noDocument(passages));
  const left = sheet.notes.filter((note) => !shelf.taken.has(note));
  return { documents, prose: withNotes(prose, left), furniture: sheet.furniture, notices };
}

/** The sheet with its lines as printed alone: of a long text, one copy of the lines is enough. */
function readPrinted(text: string): Sheet & { readonly measure: Measure } {
  const sheet = readSheet(text);
  const measure = measureOf(sheet.text);
  return { ...sheet, text: withPrintedEnds(sheet.text, measure), measure };
}

/** The documents of a file, and the passages that are in none as prose. */
function readDocuments(sources: Sources): { documents: Resolution[]; prose: ProseParagraph[] } {
  const { passages } = sources;
  const documents: Resolution[] = [];
  const prose: ProseParagraph[] = [];
  let placed = 0;
  documentStarts(passages).forEach((start, index, starts) => {
    const limit = starts[index + 1]?.from ?? passages.length;
    const read: DocumentRead = readDocument(start, limit, sources);
    documents.push(read.document);
    addProse(prose, passages, placed, start.from);
    placed = read.end;
  });
  addProse(prose, passages, placed, passages.length);
  return { documents, prose };
}

/** Adds the passages from one to before another, one by one: there may be a million. */
function addProse(prose: ProseParagraph[], passages: readonly Passage[], from: number, to: number): void {
  for (let at = from; at < to; at += 1) {
    const passage = passages[at];
    if (passage !== undefined) prose.push(passageToProse(passage));
  }
}

/** Prose and the notes that no document took, in the order of their lines. */
function withNotes(prose: ProseParagraph[], notes: readonly NoteBlock[]): ProseParagraph[] {
  if (notes.length === 0) return prose;
  return [...prose, ...notes.map(noteToProse)].sort((left, right) => left.line - right.line);
}

function noDocument(passages: readonly Passage[]): Notice {
  const line = passages[0]?.lines.at(0)?.number ?? 1;
  const message =
    'No resolution, decision or amendment was found: no line names the body, and no paragraphs open as theirs do.';
  return { line, kind: 'no document', message };
}
