import { type Inline, plainText } from '@penholder/resolution';

import { elementsIn, isBlank, type XmlElement, type XmlNode } from '../xml/element.js';
import type { Findings } from './findings.js';
import { headingOf, isHeadingLine, isNumberedHeading } from './heading.js';
import { joinLines, line, rawLine, tidyLine } from './line.js';
import { takeMarker, tidyMarker } from './marker.js';
import type { Part, Piece, TextPiece } from './piece.js';
import { readTable } from './table.js';

/** What the elements around a line say of it. */
interface Setting {
  readonly part: Part;
  readonly depth: number | null;
  readonly style: string;
  readonly preambular: boolean;
  /** Whether the paragraph around it has a number, and so is no heading. */
  readonly numbered: boolean;
  readonly source: XmlElement;
}

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
  ['num', readLoneNumber],
  ['heading', readHeading],
  ['subheading', readHeading],
  ['crossHeading', readCrossHeading],
  ['table', readWholeTable],
]);

/** Elements that are lines or hold lines, and add nothing to them. */
const PLAIN_BLOCKS: ReadonlySet<string> = new Set([
  'p',
  'content',
  'container',
  'section',
  'formula',
  'intro',
]);

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
  const pieces = walk(rest, here, findings);
  return number === undefined ? pieces : withMarker(pieces, line(number.children, findings), here, findings);
}

function withMarker(pieces: Piece[], number: Inline[], setting: Setting, findings: Findings): Piece[] {
  const [first, ...rest] = pieces;
  const marker = tidyMarker(plainText(number));
  if (first?.type === 'whole' && first.block.type === 'heading') {
    return [
      { ...first, block: { ...first.block, content: joinLines(number, first.block.content) } },
      ...rest,
    ];
  }
  if (first?.type !== 'text' || first.marker !== null || marker === null) {
    return [textPiece(marker, [], setting), ...pieces];
  }
  if (!isNumberedHeading(marker, first.content, setting.style)) return [{ ...first, marker }, ...rest];
  return [headingPiece(joinLines(number, first.content), setting, findings), ...rest];
}

function readList(element: XmlElement, setting: Setting, findings: Findings): Piece[] {
  const depth = (setting.depth ?? 0) + 1;
  return elementsIn(element).flatMap((child) =>
    INTRODUCTIONS.has(child.name)
      ? walk(child, setting, findings)
      : readerOf(child)(child, { ...setting, depth: WRAP_UPS.has(child.name) ? null : depth }, findings),
  );
}

const INTRODUCTIONS: ReadonlySet<string> = new Set(['intro', 'listIntroduction']);
const WRAP_UPS: ReadonlySet<string> = new Set(['wrapUp', 'listWrapUp']);

/** A number that stands alone: of a section, or of a line that comes after it. */
function readLoneNumber(element: XmlElement, setting: Setting, findings: Findings): Piece[] {
  const number = line(element.children, findings);
  const marker = tidyMarker(plainText(number));
  if (marker === null) return [];
  const isNumber = /\d|\(/u.test(marker);
  return isNumber ? [textPiece(marker, [], setting)] : [headingPiece(number, setting, findings)];
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

function linePieces(nodes: readonly XmlNode[], setting: Setting, findings: Findings): Piece[] {
  return rawPieces(rawLine(nodes, findings), setting, findings);
}

/** A line by its marker; where two stand together, "(a) (i)", the first has no words of its own. */
function rawPieces(raw: readonly Inline[], setting: Setting, findings: Findings): Piece[] {
  const { marker, content } = takeMarker(raw);
  const words = tidyLine(content);
  if (marker === null) return unmarkedPieces(words, setting, findings);
  return takeMarker(content).marker !== null && !/^\d+$/u.test(marker)
    ? [textPiece(marker, [], setting), ...rawPieces(content, setting, findings)]
    : [textPiece(marker, words, setting)];
}

function unmarkedPieces(words: readonly Inline[], setting: Setting, findings: Findings): Piece[] {
  if (words.length === 0) return [];
  return mayBeHeading(setting) && isHeadingLine(words, setting.style)
    ? [headingPiece(words, setting, findings)]
    : [textPiece(null, words, setting)];
}

function mayBeHeading(setting: Setting): boolean {
  return setting.part !== 'preamble' && !setting.preambular && !setting.numbered && setting.depth === null;
}

function headingPiece(content: readonly Inline[], setting: Setting, findings: Findings): Piece {
  const block = headingOf(content, setting.style, setting.source, findings);
  return { type: 'whole', part: setting.part, block };
}

function textPiece(marker: string | null, content: readonly Inline[], setting: Setting): TextPiece {
  const { part, depth, preambular, style, source } = setting;
  return { type: 'text', part, marker, content, depth, preambular, style, source };
}
