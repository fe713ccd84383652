import type { IdSource } from '../ids.js';
import { placedNotices } from '../notices/placed-notices.js';
import type { Notice } from '../reading.js';
import type { FrontLine, Resolution } from '../tree.js';
import { appendTo } from './appending.js';
import { readBody } from './body.js';
import type { BodyEnd } from './body-end.js';
import type { DocumentStart } from './document-place.js';
import { type FrontPage, readFrontPage } from './front-page.js';
import type { Line } from './lines.js';
import type { Measure } from './measure.js';
import { type NoteKeeper, noteKeeper, type NoteShelf, uncalledBetween } from './note-keeper.js';
import { organNamed, withoutStop } from './organ-line.js';
import type { Passage } from './passages.js';
import { isLifted } from './quoted-document.js';

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
    above: numberAbove(start, passages),
    lettered: organ.lettered,
    preamble: start.organ !== null || startsWithPreamble(passages[start.body]),
    role: page.kind === 'amendment' ? ('plain' as const) : ('operative' as const),
  };
  const { preamble, operative, closing, annexes, used } = readBody(frame, keeper, ids, notices);
  const end = start.body + used;
  takeUncalledNotes(start, end, sources, keeper);
  const document = {
    ...nameOf(start, page, sources),
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
  appendTo(sources.notices, placedNotices(notices, document));
  return { document, end };
}

/**
 * A front page, or no heading that a report would set, begins a file of one document. A document with nothing above
 * it and none behind it has all of the file as well, save a report's chapter.
 */
function bodyEnd(start: DocumentStart, limit: number, passages: readonly Passage[]): BodyEnd {
  if (start.organ !== null && isLifted(passages[start.organ]?.text ?? '')) return 'with the quotation';
  if (start.from !== start.heading?.at || isCovered(start)) return 'with the file';
  return start.from === 0 && limit === passages.length ? 'at a chapter' : 'where nothing goes on';
}

/** As many passages above a document as are looked at for a report's number. */
const NUMBER_REACH = 200;

/** The last number that a report bears above a document; `null` where none stands near. */
function numberAbove({ from }: DocumentStart, passages: readonly Passage[]): number | null {
  for (let at = from - 1; at >= Math.max(0, from - NUMBER_REACH); at -= 1) {
    const shape = passages[at]?.shape;
    if (shape?.type === 'numbered') return shape.ordinal;
  }
  return null;
}

/** A front page stands above all parts of a composite resolution. */
function isCovered({ cover }: DocumentStart): boolean {
  return cover !== null && cover.heading === null && cover.to > cover.from;
}

/** What a document is called; a part of a composite resolution is called after what all have in common, and its letter. */
function nameOf(
  { heading, cover }: DocumentStart,
  page: FrontPage,
  sources: Sources,
): Pick<Resolution, 'kind' | 'symbol' | 'number'> {
  const kind = heading?.kind ?? page.kind ?? 'draft resolution';
  const number = heading?.number ?? page.number;
  if (cover === null || cover.heading !== null) return { kind, symbol: page.symbol, number };
  const common = readFrontPage(linesOf(sources, cover.from, cover.to), null, sources.measure);
  const whole = [common.number, number].filter((part) => part !== null).join(' ');
  return { kind: common.kind ?? kind, symbol: common.symbol, number: whole };
}

/** A text that names no body may have a preamble all the same. */
function startsWithPreamble(passage: Passage | undefined): boolean {
  const shape = passage?.shape;
  if (shape?.type === 'numbered') return shape.part === 'preambular';
  return shape?.type === 'preambular' && shape.sign === 'known';
}

function linesOf({ passages }: Sources, from: number, to: number): Line[] {
  return passages.slice(from, to).flatMap((passage) => [...passage.lines]);
}

function frontPageOf(start: DocumentStart, sources: Sources): FrontPage {
  const { measure } = sources;
  const end = start.organ ?? start.body;
  if (start.heading === null) return readFrontPage(linesOf(sources, start.from, end), null, measure);
  const front = linesOf(sources, start.from, start.heading.at);
  return readFrontPage([...front, ...linesOf(sources, start.heading.at + 1, end)], front.length, measure);
}

function readOrgan(start: DocumentStart, passages: readonly Passage[], keeper: NoteKeeper) {
  const passage = start.organ === null ? undefined : passages[start.organ];
  const text = passage?.text ?? '';
  // Mark-up may stand around the comma ("*The General Assembly*,"); only the last mark goes.
  const bare = organNamed(text) ?? withoutStop(text);
  return { content: keeper.read(bare, passage?.lines.at(0)?.number ?? 0), lettered: /[:：]\**$/u.test(text) };
}

/** Notes that stand between a document's first and last line and are called nowhere are its own all the same. */
function takeUncalledNotes(start: DocumentStart, end: number, sources: Sources, keeper: NoteKeeper): void {
  const first = sources.passages[start.from]?.lines.at(0)?.number ?? 0;
  const after = sources.passages[end]?.lines.at(0)?.number ?? Number.POSITIVE_INFINITY;
  for (const block of uncalledBetween(sources.shelf, first, after)) keeper.takeUncalled(block);
}
