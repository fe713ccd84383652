import { elementsIn, isBlank, type XmlElement, type XmlNode } from '../xml/element.js';
import type { Findings } from './findings.js';
import { line } from './line.js';
import { linePieces } from './line-pieces.js';
import { loneNumberPieces, withNumber } from './number-element.js';
import type { Part, Piece } from './piece.js';
import { headingPiece, type Setting } from './setting.js';
import { readTable } from './table.js';

/**
 * The pieces of a body in reading order.
 *
 * Promise: every word in the element stands in exactly one piece, whatever the element's children are called.
 * Plan: elements that number, nest, head or tabulate have a reader each; any other that holds such elements is walked
 * through; and words that stand side by side, with the inline elements among them, are a line.
 */
export function piecesOf(element: XmlElement, part: Part, findings: Findings): Piece[] {
  const setting: Setting = {
    part,
    depth: null,
    style: '',
    preambular: false,
    numbered: false,
    source: element,
  };
  return walk(element, setting, findings);
}

function walk(element: XmlElement, setting: Setting, findings: Findings): Piece[] {
  const here = BEARERS.has(element.name) ? { ...setting, source: element } : setting;
  return segmentsOf(element.children).flatMap((segment) =>
    segment.type === 'words'
      ? linePieces(segment.nodes, here, findings)
      : readerOf(segment.element)(segment.element, here, findings),
  );
}

/** The elements whose own id a line may bear; ids of what merely wraps it are worth nothing. */
const BEARERS: ReadonlySet<string> = new Set(['container', 'crossHeading', 'formula']);

type Segment =
  | { readonly type: 'words'; readonly nodes: readonly XmlNode[] }
  | { readonly type: 'block'; readonly element: XmlElement };

function segmentsOf(nodes: readonly XmlNode[]): Segment[] {
  const segments: Segment[] = [];
  let words: XmlNode[] = [];
  const closeWords = () => {
    if (!words.every(isBlank)) segments.push({ type: 'words', nodes: words });
    words = [];
  };
  for (const node of nodes) {
    if (node.type === 'text' || !isBlock(node)) {
      words.push(node);
      continue;
    }
    closeWords();
    segments.push({ type: 'block', element: node });
  }
  closeWords();
  return segments;
}

type Reader = (element: XmlElement, setting: Setting, findings: Findings) => Piece[];

/** The elements with a reader of their own. */
const READERS: ReadonlyMap<string, Reader> = new Map([
  ['paragraph', readNumbered],
  ['point', readNumbered],
  ['item', readNumbered],
  ['list', readList],
  ['sublist', readList],
  ['blockList', readList],
  ['intro', readIntroduction],
  ['listIntroduction', readIntroduction],
  ['wrapUp', readWrapUp],
  ['listWrapUp', readWrapUp],
  ['num', readLoneNumber],
  ['heading', readHeading],
  ['subheading', readHeading],
  ['crossHeading', readCrossHeading],
  ['table', readWholeTable],
  ['meta', readRecord],
]);

/** Elements that are lines or hold lines, and add nothing to them. */
const PLAIN_BLOCKS: ReadonlySet<string> = new Set(['p', 'content', 'container', 'section', 'formula']);

function readerOf(element: XmlElement): Reader {
  return READERS.get(element.name) ?? walk;
}

function isBlock(element: XmlElement): boolean {
  if (element.name === 'authorialNote') return false;
  if (READERS.has(element.name) || PLAIN_BLOCKS.has(element.name)) return true;
  return elementsIn(element).some(isBlock);
}

/** A paragraph, or a part of one: its number belongs to its first line. */
function readNumbered(element: XmlElement, setting: Setting, findings: Findings): Piece[] {
  const [number] = elementsIn(element, 'num');
  const style = element.attributes.get('class') ?? setting.style;
  const rest: XmlElement = { ...element, children: element.children.filter((child) => child !== number) };
  const here = { ...setting, style, source: element, numbered: setting.numbered || number !== undefined };
  const numberLine = number === undefined ? null : line(number.children, findings);
  const pieces = walk(rest, here, findings);
  return numberLine === null ? pieces : withNumber(pieces, numberLine, here, findings);
}

function readList(element: XmlElement, setting: Setting, findings: Findings): Piece[] {
  return walk(element, { ...setting, depth: (setting.depth ?? 0) + 1 }, findings);
}

/** The words before a list's points are those of what the list stands in. */
function readIntroduction(element: XmlElement, setting: Setting, findings: Findings): Piece[] {
  const outside = setting.depth === null || setting.depth === 1 ? null : setting.depth - 1;
  return walk(element, { ...setting, depth: outside }, findings);
}

function readWrapUp(element: XmlElement, setting: Setting, findings: Findings): Piece[] {
  return walk(element, { ...setting, depth: null }, findings);
}

function readLoneNumber(element: XmlElement, setting: Setting, findings: Findings): Piece[] {
  return loneNumberPieces(line(element.children, findings), setting, findings);
}

function readHeading(element: XmlElement, setting: Setting, findings: Findings): Piece[] {
  const content = line(element.children, findings);
  const source = element.attributes.has('eId') ? element : setting.source;
  return content.length === 0 ? [] : [headingPiece(content, { ...setting, source }, findings)];
}

/** The UN's files mark paragraphs of a section's own preamble as headings across it. */
function readCrossHeading(element: XmlElement, setting: Setting, findings: Findings): Piece[] {
  const isPreambular = element.attributes.get('refersTo') === '#preamble';
  return isPreambular
    ? walk(element, { ...setting, preambular: true }, findings)
    : readHeading(element, setting, findings);
}

function readWholeTable(element: XmlElement, setting: Setting, findings: Findings): Piece[] {
  return [{ type: 'whole', part: setting.part, block: readTable(element, findings) }];
}

/** A file's record of itself is no part of its text. */
function readRecord(): Piece[] {
  return [];
}
