import type { IdSource } from '../ids.js';
import { placedNotices } from '../notices/placed-notices.js';
import type { Notice } from '../reading.js';
import type { FrontLine, Resolution } from '../tree.js';
import { readBody } from './body.js';
import type { BodyEnd } from './body-end.js';
import type { DocumentStart } from './document-place.js';
import { type FrontPage, readFrontPage } from './front-page.js';
import type { Measure } from './measure.js';
import { type NoteKeeper, noteKeeper, type NoteShelf, uncalledBetween } from './note-keeper.js';
import { organNamed, withoutStop } from './organ-line.js';
import type { Passage } from './passages.js';

/** What a file's documents share while they are read. */
export interface Sources {
  readonly passages: readonly Passage[];
  readonly measure: Measure;
  readonly shelf: NoteShelf;
  readonly ids: IdSource;
  readonly notices: Notice[];
}

/** A document, and the first passage that is no longer part of it. */
export interface DocumentRead {
  readonly document: Resolution;
  readonly end: number;
}

/**
 * Reads one document from its start to `limit`, where the next begins.
 *
 * Promise: every word of the passages from its start to `end` is in the document.
 */
export function readDocument(start: DocumentStart, limit: number, sources: Sources): DocumentRead {
  const { passages, shelf, ids } = sources;
  const notices: Notice[] = [];
  const keeper = noteKeeper(shelf, ids, notices);
  const page = frontPageOf(start, sources);
  const front = page.front.map((line): FrontLine => ({
    role: line.role,
    content: keeper.read(line.text, line.line),
  }));
  const title = keeper.read(page.title, page.titleLine);
  const organ = readOrgan(start, passages, keeper);
  const frame = {
    passages: passages.slice(start.body, limit),
    end: bodyEnd(start, limit, passages),
    lettered: organ.lettered,
    preamble: start.organ !== null || startsWithPreamble(passages[start.body]),
    role: page.kind === 'amendment' ? ('plain' as const) : ('operative' as const),
  };
  const { preamble, operative, closing, annexes, used } = readBody(frame, keeper, ids, notices);
  const end = start.body + used;
  takeUncalledNotes(start, end, sources, keeper);
  const kind = start.heading?.kind ?? page.kind ?? 'draft resolution';
  const number = start.heading?.number ?? page.number;
  const document = {
    kind,
    symbol: page.symbol,
    number,
    title,
    organ: organ.content,
    front,
    preamble,
    operative,
    closing,
    annexes,
    notes: keeper.notes,
    record: null,
  };
  sources.notices.push(...placedNotices(notices, document));
  return { document, end };
}

/**
 * A front page, or no heading that a report would set, begins a file of one document. A document with nothing above
 * it and none behind it has all of the file as well, save a report's chapter.
 */
function bodyEnd(start: DocumentStart, limit: number, passages: readonly Passage[]): BodyEnd {
  if (start.from !== start.heading?.at) return 'with the file';
  return start.from === 0 && limit === passages.length ? 'at a chapter' : 'where nothing goes on';
}

/** A text that names no body may have a preamble all the same. */
function startsWithPreamble(passage: Passage | undefined): boolean {
  const shape = passage?.shape;
  if (shape?.type === 'numbered') return shape.part === 'preambular';
  return shape?.type === 'preambular' && shape.sign === 'known';
}

function frontPageOf(start: DocumentStart, { passages, measure }: Sources): FrontPage {
  const linesFrom = (from: number, to: number) =>
    passages.slice(from, to).flatMap((passage) => passage.lines);
  const end = start.organ ?? start.body;
  if (start.heading === null) return readFrontPage(linesFrom(start.from, end), null, measure);
  const front = linesFrom(start.from, start.heading.at);
  return readFrontPage([...front, ...linesFrom(start.heading.at + 1, end)], front.length, measure);
}

function readOrgan(start: DocumentStart, passages: readonly Passage[], keeper: NoteKeeper) {
  const passage = start.organ === null ? undefined : passages[start.organ];
  const text = passage?.text ?? '';
  // Mark-up may stand around the comma ("*The General Assembly*,"); only the last mark goes.
  const bare = organNamed(text) ?? withoutStop(text);
  return { content: keeper.read(bare, passage?.lines[0]?.number ?? 0), lettered: /[:：]\**$/u.test(text) };
}

/** Notes that stand between a document's first and last line and are called nowhere are its own all the same. */
function takeUncalledNotes(start: DocumentStart, end: number, sources: Sources, keeper: NoteKeeper): void {
  const first = sources.passages[start.from]?.lines[0]?.number ?? 0;
  const after = sources.passages[end]?.lines[0]?.number ?? Number.POSITIVE_INFINITY;
  for (const block of uncalledBetween(sources.shelf, first, after)) keeper.takeUncalled(block);
}
