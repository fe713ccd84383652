import { type Inline, plainText } from '@penholder/resolution';

import type { XmlNode } from '../xml/element.js';
import type { Findings } from './findings.js';
import { isHeadingLine } from './heading.js';
import { rawLine, tidyLine } from './line.js';
import { isParagraphNumber, takeMarker } from './marker.js';
import type { Piece } from './piece.js';
import { headingPiece, mayBeHeading, type Setting, textPiece } from './setting.js';

/** Words that stand side by side, as a line with the marker that stands in them, or as a heading. */
export function linePieces(nodes: readonly XmlNode[], setting: Setting, findings: Findings): Piece[] {
  return rawPieces(rawLine(nodes, findings), setting, findings);
}

/** A line by its marker; where two stand together, "(a) (i)", the first has no words of its own. */
function rawPieces(raw: readonly Inline[], setting: Setting, findings: Findings): Piece[] {
  const { marker, content } = takeMarker(raw);
  const words = tidyLine(content);
  if (marker === null) return unmarkedPieces(words, setting, findings);
  return takeMarker(content).marker !== null && !isParagraphNumber(marker)
    ? [textPiece(marker, [], setting), ...rawPieces(content, setting, findings)]
    : [textPiece(marker, words, setting)];
}

/** Signs drawn across the page between two parts of a text. */
const RULE = /^[*_–—\s-]+$/u;

function unmarkedPieces(words: readonly Inline[], setting: Setting, findings: Findings): Piece[] {
  if (words.length === 0) return [];
  const text = plainText(words);
  if (RULE.test(text)) {
    findings.furniture.push({ line: setting.source.line, text });
    return [];
  }
  return mayBeHeading(setting) && isHeadingLine(words, setting.style)
    ? [headingPiece(words, setting, findings)]
    : [textPiece(null, words, setting)];
}
