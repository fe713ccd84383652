import { type Inline, plainText } from '@penholder/resolution';

import type { Findings } from './findings.js';
import { isNumberedHeading } from './heading.js';
import { joinLines, tidyLine } from './line.js';
import { tidyMarker } from './marker.js';
import type { Piece } from './piece.js';
import { headingPiece, type Setting, textPiece } from './setting.js';

/** The pieces of a paragraph with its number before them: it belongs to the first line, or to the heading. */
export function withNumber(pieces: Piece[], number: Inline[], setting: Setting, findings: Findings): Piece[] {
  const [first, ...rest] = pieces;
  if (first?.type === 'whole' && first.block.type === 'heading') {
    const content = joinLines(number, first.block.content);
    return [{ ...first, block: { ...first.block, content } }, ...rest];
  }
  const marker = tidyMarker(plainText(number));
  if (first?.type !== 'text' || first.marker !== null) return [...loneNumber(number, setting), ...pieces];
  if (marker === null) return [{ ...first, content: joinLines(number, first.content) }, ...rest];
  if (isNumberedHeading(marker, first.content, setting.style)) {
    return [headingPiece(joinLines(number, first.content), setting, findings), ...rest];
  }
  return [{ ...first, marker, content: tidyLine([...callsIn(number), ...first.content]) }, ...rest];
}

/** A number that stands alone: of a section, or of a line that comes after it. */
export function loneNumberPieces(number: Inline[], setting: Setting, findings: Findings): Piece[] {
  const marker = tidyMarker(plainText(number));
  const isHeading = marker !== null && !/\d|\(/u.test(marker);
  return isHeading ? [headingPiece(number, setting, findings)] : loneNumber(number, setting);
}

/** What is no marker, because it has no words or too many, stands as the words it is. */
function loneNumber(number: Inline[], setting: Setting): Piece[] {
  const marker = tidyMarker(plainText(number));
  if (marker !== null) return [textPiece(marker, callsIn(number), setting)];
  return number.length === 0 ? [] : [textPiece(null, number, setting)];
}

function callsIn(number: readonly Inline[]): Inline[] {
  return number.filter(({ type }) => type === 'note');
}
