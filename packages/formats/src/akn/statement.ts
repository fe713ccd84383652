import type { Annex, Block, FrontLine, Inline, KeptOfAnnex, Resolution } from '@penholder/resolution';

import { elementsIn, type XmlElement } from '../xml/element.js';
import { annexesOf, isAnnexLabel, readAttachment } from './annex.js';
import { readCoverPage, readJobNumber, symbolOfRecord, symbolOnFront } from './cover-page.js';
import { readClosing } from './conclusions.js';
import type { Findings } from './findings.js';
import { type FoldedBlock, foldPieces } from './fold.js';
import { keptOfAnnex } from './kept/annex-identification.js';
import { kindOf } from './kind.js';
import { line } from './line.js';
import { organOf } from './organ.js';
import type { Piece } from './piece.js';
import { piecesOf } from './pieces.js';
import { readPreface } from './preface.js';
import { readRecord } from './record.js';
import { numberWithin } from './shared-number.js';

/**
 * One statement as a document of the trade.
 *
 * Promise: every word of cover page, preface, preamble, body and attachments stands in the tree once; `symbol` is the
 * one printed, or `shared` where the statement is part of a collection that prints one for all.
 * What the record of a statement does not say, that of the collection says for it.
 * Plan: preamble and body in the order of the file are one row of pieces, since files break off the preamble and take
 * it up again; the operative part begins where the first paragraph, heading or table stands that is not preambular.
 */
export function readStatement(
  statement: XmlElement,
  collection: XmlElement | undefined,
  shared: { readonly symbol: string | null; readonly number: string | null },
  findings: Findings,
): Resolution {
  const front = elementsIn(statement, 'coverPage').flatMap((cover) => readCoverPage(cover, findings));
  const preface = readPreface(statement, findings);
  const { organ, pieces } = readBody(statement, findings);
  const annexed = pieces.findIndex((piece) => piece.part === 'body' && isAnnexLabel(piece));
  const own = annexed === -1 ? pieces : pieces.slice(0, annexed);
  const { preamble, operative } = divide(foldPieces(own, findings));
  const annexes = annexed === -1 ? [] : annexesOf(pieces.slice(annexed).map(asAnnexed), findings);
  const closing = readClosing(statement, findings);
  const attached = attachmentsOf(statement, findings);
  const symbol = symbolOnFront(front) ?? shared.symbol ?? symbolOfRecord(statement);
  const number = numberWithin(shared.number, preface.number);
  const lines: FrontLine[] = [...front, ...readJobNumber(statement), ...preface.lines];
  return {
    kind: kindOf(statement),
    symbol,
    number,
    title: preface.title,
    organ,
    front: lines,
    preamble,
    operative,
    closing,
    annexes: [...annexes, ...attached.annexes],
    notes: findings.notes,
    record: readRecord(statement, collection ?? statement, { symbol, number, front: lines }, attached.kept),
  };
}

function readBody(statement: XmlElement, findings: Findings): { organ: Inline[]; pieces: Piece[] } {
  let organ: Inline[] = [];
  const pieces: Piece[] = [];
  for (const part of elementsIn(statement)) {
    if (!READ_ELSEWHERE.has(part.name)) pieces.push(...piecesOf(part, 'body', findings));
    if (part.name !== 'preamble') continue;
    const [formula] = organ.length === 0 ? elementsIn(part, 'formula') : [];
    if (formula !== undefined) organ = organOf(line(formula.children, findings));
    const rest = { ...part, children: part.children.filter((child) => child !== formula) };
    pieces.push(...piecesOf(rest, 'preamble', findings));
  }
  return { organ, pieces };
}

/** The parts of a statement that are no body. Any other is one, whatever it is called. */
const READ_ELSEWHERE: ReadonlySet<string> = new Set(
  'meta coverPage preface preamble conclusions attachments components'.split(' '),
);

function asAnnexed(piece: Piece): Piece {
  return { ...piece, part: 'annex' };
}

function divide(folded: readonly FoldedBlock[]): { preamble: Block[]; operative: Block[] } {
  const lastOfPreamble = folded.findLastIndex(({ part }) => part === 'preamble');
  const firstOperative = folded.findIndex((each, index) => index > lastOfPreamble && !isPreambular(each));
  const start = firstOperative === -1 ? folded.length : firstOperative;
  const blocks = folded.map(({ block }) => block);
  return { preamble: blocks.slice(0, start), operative: blocks.slice(start) };
}

function isPreambular({ part, block }: FoldedBlock): boolean {
  return part === 'preamble' || (block.type === 'paragraph' && block.role === 'preambular');
}

interface Attached {
  readonly annexes: readonly Annex[];
  readonly kept: readonly KeptOfAnnex[];
}

function attachmentsOf(statement: XmlElement, findings: Findings): Attached {
  const attachments = elementsIn(statement, 'attachments').flatMap((each) => elementsIn(each));
  const read = attachments.map((attachment) => ({
    attachment,
    annexes: readAttachment(attachment, findings),
  }));
  return {
    annexes: read.flatMap(({ annexes }) => annexes),
    kept: read.flatMap(({ attachment, annexes: [first] }) =>
      first === undefined ? [] : keptOfAnnex(attachment, first.id),
    ),
  };
}
