import {
  type AnyParagraph,
  type BlockId,
  type Markers,
  markersOf,
  type Paragraph,
  paragraphsIn,
  type Resolution,
  withDescendants,
} from '@penholder/resolution';

/**
 * The numbers that the text under the pen shows where none is stored, by block.
 * Where any number is stored, a list without was printed so, and gets none; nor does any block of a published text,
 * or a sole operative paragraph.
 */
export function countedNumbers(resolution: Resolution): Markers {
  if (resolution.record !== null) return new Map();
  const body = paragraphsIn([...resolution.preamble, ...resolution.operative]);
  const markers = markersOf(resolution);
  const parts = isIssued(body)
    ? []
    : body.flatMap(withDescendants).filter(({ type }) => type === 'subparagraph');
  return new Map([...operativeOf(body), ...parts].flatMap((block) => countedNumber(block, markers)));
}

function countedNumber(block: AnyParagraph, markers: Markers): [BlockId, string][] {
  const stored = block.type === 'paragraph' ? block.number : block.marker;
  const counted = stored === null ? markers.get(block.id) : undefined;
  return counted === undefined ? [] : [[block.id, counted]];
}

function operativeOf(body: readonly Paragraph[]): Paragraph[] {
  const operative = body.filter(({ role }) => role === 'operative');
  return operative.length === 1 ? [] : operative;
}

function isIssued(body: readonly Paragraph[]): boolean {
  return body
    .flatMap(withDescendants)
    .some((block) =>
      block.type === 'paragraph'
        ? block.number !== null && block.role === 'operative'
        : block.marker !== null,
    );
}
