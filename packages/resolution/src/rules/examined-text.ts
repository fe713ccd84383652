import { plainText } from '../inline.js';
import { type Labels, labelsOf } from '../labels.js';
import { type Markers, markersOf } from '../numbering.js';
import type { BlockId, Note, Paragraph, Resolution } from '../tree.js';
import { type AnyParagraph, blocksOf, paragraphsIn, withDescendants } from '../walk.js';

/** A line of the text with the place where it stands. */
export interface PlacedLine {
  readonly block: BlockId | null;
  readonly place: string;
  readonly text: string;
}

/** A document made ready for the rules: what several of them need is computed once. */
export interface ExaminedText {
  readonly resolution: Resolution;
  readonly labels: Labels;
  readonly markers: Markers;
  /** The paragraphs of preamble and operative part, in reading order. */
  readonly body: readonly Paragraph[];
  /** Title, paragraphs, parts and notes, each with its place. */
  readonly lines: readonly PlacedLine[];
  /** The text with the numbers that it had before, where that is known: a version of the same draft, its paragraphs under the same ids. */
  readonly before: ExaminedText | null;
}

/** Makes a document ready for the rules, with the version before it where there is one. */
export function examinedText(resolution: Resolution, before: Resolution | null): ExaminedText {
  const labels = labelsOf(resolution);
  return {
    resolution,
    labels,
    markers: markersOf(resolution),
    body: paragraphsIn([...resolution.preamble, ...resolution.operative]),
    lines: placedLines(resolution, labels),
    before: before === null ? null : examinedText(before, null),
  };
}

function placedLines(resolution: Resolution, labels: Labels): PlacedLine[] {
  const parts = paragraphsIn(blocksOf(resolution)).flatMap(withDescendants);
  return [
    { block: null, place: 'title', text: plainText(resolution.title) },
    ...parts.map((part) => ({ ...placeOf(part.id, labels), text: wordsOf(part) })),
    ...resolution.notes.map((note) => ({
      block: null,
      place: noteName(note),
      text: plainText(note.content),
    })),
  ];
}

/** The words of a paragraph or part without its children. */
function wordsOf({ content, tail }: AnyParagraph): string {
  return tail.length === 0 ? plainText(content) : `${plainText(content)} ${plainText(tail)}`;
}

/** Where a block stands, as a finding says it. */
export function placeOf(id: BlockId, labels: Labels): { readonly block: BlockId; readonly place: string } {
  return { block: id, place: labels.get(id) ?? '' };
}

/** How a note is cited: "note 3"; "note" alone where markers are counted. */
export function noteName({ marker }: Note): string {
  return marker === null ? 'note' : `note ${marker}`;
}
