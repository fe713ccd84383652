import {
  type Annex,
  annexLabel,
  type AnyParagraph,
  type Block,
  type Inline,
  type Labels,
  labelsOf,
  openingOf,
  type Paragraph,
  plainText,
  type Resolution,
  type Table,
  withDescendants,
} from '@penholder/resolution';
import type { Part } from '../comparison.js';
import type { Piece } from '../words/tokens.js';
import { noteLabels } from './note-labels.js';
import { newPassage, type Passage } from './passage.js';

/**
 * A document as the passages that are compared, in the order in which a comparison shows them: title, sponsor line,
 * organ line, preamble, operative part, annexes, notes.
 *
 * Promise: every line of the document stands in exactly one passage, but for the front page's lines other than the
 * sponsors', which belong to the issue and not to the text. A line without words that nothing else names (no title,
 * no organ) is no passage.
 */
export function passagesOf(resolution: Resolution): Passage[] {
  const block = blockReader(resolution);
  const blocks = (part: Part, of: readonly Block[]) => of.flatMap((each) => block(part, each));
  return [
    ...singleLine('title', 'title', 'title', resolution.title),
    ...sponsorLines(resolution),
    ...singleLine('organ', 'title', 'organ', resolution.organ),
    ...blocks('preamble', resolution.preamble),
    ...blocks('operative', resolution.operative),
    ...resolution.annexes.flatMap((annex) => [annexTitle(annex), ...blocks('annex', annex.blocks)]),
    ...notes(resolution),
  ];
}

function singleLine(kind: Passage['kind'], part: Part, label: string, content: readonly Inline[]): Passage[] {
  const pieces = linePieces(content);
  return plainText(content) === '' ? [] : [newPassage({ kind, part, label, pieces })];
}

function sponsorLines(resolution: Resolution): Passage[] {
  const lines = resolution.front.filter(({ role }) => role === 'sponsors');
  return lines.flatMap(({ content }, index) =>
    singleLine('sponsors', 'sponsors', index === 0 ? 'sponsors' : `sponsors ${index + 1}`, content),
  );
}

function annexTitle(annex: Annex): Passage {
  const pieces = linePieces(annex.title);
  return newPassage({ kind: 'annex', part: 'annex', label: annexLabel(annex), pieces, id: annex.id });
}

function notes(resolution: Resolution): Passage[] {
  const labels = noteLabels(resolution);
  return resolution.notes.map(({ id, content }) =>
    newPassage({
      kind: 'note',
      part: 'notes',
      label: labels.get(id) ?? 'note',
      pieces: linePieces(content),
      identity: `note ${id}`,
    }),
  );
}

/** Reads blocks one after another; headings and tables bear no number in print and are counted through the document. */
function blockReader(resolution: Resolution): (part: Part, block: Block) => Passage[] {
  const labels = labelsOf(resolution);
  const count = { heading: 0, table: 0 };
  return (part, block) => {
    switch (block.type) {
      case 'paragraph':
        return family(part, block, labels);
      case 'heading':
        count.heading += 1;
        return [newPassage({ ...counted(part, block, count.heading), pieces: linePieces(block.content) })];
      case 'table':
        count.table += 1;
        return [newPassage({ ...counted(part, block, count.table), pieces: tablePieces(block) })];
    }
  };
}

function counted(part: Part, { type, id }: Exclude<Block, Paragraph>, ordinal: number) {
  return { kind: type, part, id, label: `${type} ${ordinal}` };
}

function linePieces(content: readonly Inline[]): Piece[] {
  return [{ border: '', line: plainText(content) }];
}

function family(part: Part, paragraph: Paragraph, labels: Labels): Passage[] {
  return withDescendants(paragraph).map((member) =>
    newPassage({
      kind: 'paragraph',
      part,
      label: labels.get(member.id) ?? '',
      pieces: [{ border: '', line: ownWords(member) }],
      id: member.id,
      opening: openingPhrase(member),
    }),
  );
}

/** As `read --json` prints them: words that stand after the subparagraphs follow the chapeau after a space. */
function ownWords({ content, tail }: AnyParagraph): string {
  return [content, tail]
    .map(plainText)
    .filter((line) => line !== '')
    .join(' ');
}

/** Subparagraphs and the paragraphs of an annex open with no phrase of their own. */
function openingPhrase(member: AnyParagraph): string {
  if (member.type !== 'paragraph' || member.role === 'plain') return '';
  return openingOf(member.content, member.role);
}

function tablePieces(table: Table): Piece[] {
  return table.rows.flatMap((row, down) =>
    row.cells.map((cell, across): Piece => {
      const border = across > 0 ? '\t' : down > 0 ? '\n' : '';
      return { border, line: plainText(cell.content) };
    }),
  );
}
