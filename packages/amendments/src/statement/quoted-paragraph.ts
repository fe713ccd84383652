import {
  EMPTY_RESOLUTION,
  type Inline,
  joinRuns,
  linesOfBlock,
  markersOf,
  type Note,
  type NoteId,
  notesCalled,
  type Paragraph,
  plainText,
  type Resolution,
  type Subparagraph,
  textRun,
  writeText,
} from '@penholder/resolution';

import type { QuotedParagraph, TravellingNote } from '../instructions/instruction.js';
import type { Setting } from './setting.js';
import { callsBehindWords } from './words/marked-line.js';
import { markerStyleFor, travellingMarker } from './words/travelling.js';

/** Paragraphs as an instruction quotes them, and the notes they call. */
export interface Quoted {
  readonly paragraphs: readonly QuotedParagraph[];
  readonly notes: readonly TravellingNote[];
}

/** Quotes paragraphs of a document in full: in the text layout, their notes called by asterisks; without their numbers, but for an annex, which counts none. */
export function quoteParagraphs(
  quoted: readonly (Paragraph | Subparagraph)[],
  { to: of, kind }: Pick<Setting, 'to' | 'kind'>,
): Quoted {
  const wholes = quoted.map((one) => wholeOf(one, of));
  const lines = wholes.flatMap(linesOfBlock);
  const called = [...new Set(lines.flatMap(notesCalled))];
  const style = markerStyleFor(lines);
  const notes = called.map((id, index) => noteBy(travellingMarker(index, style), id, of));
  const markers = markersOf(of);
  const marked = (whole: Paragraph, index: number) => {
    const marker = quoted[index]?.type === 'subparagraph' ? (markers.get(whole.id) ?? null) : null;
    return marker === null ? textOf(whole, notes) : `${marker} ${textOf(whole, notes)}`;
  };
  return {
    paragraphs: wholes.map((whole, index) => ({
      text: marked(whole, index),
      number: kind === 'annex' ? printedNumber(quoted[index]) : null,
    })),
    notes: notes.map(({ marker, content }) => ({ marker: marker ?? '', text: plainText(content) })),
  };
}

function printedNumber(quoted: Paragraph | Subparagraph | undefined): string | null {
  return quoted?.type === 'paragraph' && /^\d{1,3}$/u.test(quoted.number ?? '') ? quoted.number : null;
}

function noteBy(marker: string, id: NoteId, { notes }: Resolution): Note {
  const content: readonly Inline[] = notes.find((note) => note.id === id)?.content ?? [];
  return { id, marker, content };
}

/** A part is quoted as if it were a paragraph; the parts inside keep the markers they have in the document. */
function wholeOf(quoted: Paragraph | Subparagraph, of: Resolution): Paragraph {
  const markers = markersOf(of);
  const frozen = (part: Subparagraph): Subparagraph => ({
    ...part,
    ...read(part),
    marker: markers.get(part.id) ?? part.marker,
    children: part.children.map(frozen),
  });
  const role = quoted.type === 'paragraph' ? quoted.role : 'operative';
  const children = quoted.children.map(frozen);
  return { type: 'paragraph', id: quoted.id, role, number: null, ...read(quoted), children };
}

function read({ content, tail }: Paragraph | Subparagraph): Pick<Paragraph, 'content' | 'tail'> {
  return { content: asReadOut(content), tail: withPlainStart(asReadOut(tail)) };
}

/** Closing words that began in italics would be taken for a paragraph of their own. */
function withPlainStart([first, ...others]: readonly Inline[]): Inline[] {
  return first?.type === 'text' ? joinRuns([textRun(first.text), ...others]) : [];
}

/** A line as it is read out: italics are kept, for opening phrases are told by them; addresses of links and bold are nothing to be heard. */
export function asReadOut(line: readonly Inline[]): Inline[] {
  return joinRuns(
    callsBehindWords(line).map((item) =>
      item.type === 'note'
        ? item
        : textRun(
            item.text,
            item.marks.filter(({ type }) => type === 'italic'),
          ),
    ),
  );
}

function textOf(whole: Paragraph, notes: readonly Note[]): string {
  const text = writeText({
    ...EMPTY_RESOLUTION,
    preamble: whole.role === 'preambular' ? [whole] : [],
    operative: whole.role === 'preambular' ? [] : [whole],
    notes,
  });
  // The notes come last, one line and one blank line each.
  return withoutLastLines(text.trimEnd(), notes.length);
}

function withoutLastLines(text: string, notes: number): string {
  const lines = text.split('\n');
  return lines
    .slice(0, lines.length - 2 * notes)
    .join('\n')
    .trim();
}
