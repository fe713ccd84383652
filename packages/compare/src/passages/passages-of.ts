import {
  type Annex,
  annexLabel,
  type AnyParagraph,
  type Block,
  type Inline,
  type Labels,
  labelsOf,
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
  const line = plainText(content);
  return line === '' ? [] : [newPassage({ kind, part, label, pieces: [{ border: '', line }] })];
}

function sponsorLines(resolution: Resolution): Passage[] {
  const lines = resolution.front.filter(({ role }) => role === 'sponsors');
  return lines.flatMap(({ content }, index) =>
    singleLine('sponsors', 'sponsors', index === 0 ? 'sponsors' : `sponsors ${index + 1}`, content),
  );
}

function annexTitle(annex: Annex): Passage {
  const pieces = piecesOf([plainText(annex.title)]);
  return newPassage({ kind: 'annex', part: 'annex', label: annexLabel(annex), pieces, id: annex.id });
}

function notes(resolution: Resolution): Passage[] {
  const labels = noteLabels(resolution);
  return resolution.notes.map(({ id, content }) =>
    newPassage({
      kind: 'note',
      part: 'notes',
      label: labels.get(id) ?? 'note',
      pieces: piecesOf([plainText(content)]),
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
        return [newPassage({ ...counted(part, block, count.heading), pieces: headingPieces(block.content) })];
      case 'table':
        count.table += 1;
        return [newPassage({ ...counted(part, block, count.table), pieces: tablePieces(block) })];
    }
  };
}

function counted(part: Part, { type, id }: Exclude<Block, Paragraph>, ordinal: number) {
  return { kind: type, part, id, label: `${type} ${ordinal}` };
}

function headingPieces(content: readonly Inline[]): Piece[] {
  return piecesOf([plainText(content)]);
}

function family(part: Part, paragraph: Paragraph, labels: Labels): Passage[] {
  return withDescendants(paragraph).map((member) =>
    newPassage({
      kind: 'paragraph',
      part,
      label: labels.get(member.id) ?? '',
      pieces: piecesOf([member.content, member.tail].filter((line) => line.length > 0).map(plainText)),
      id: member.id,
      opening: openingPhrase(member),
    }),
  );
}

function openingPhrase(member: AnyParagraph): string {
  const [first] = member.content;
  const opens = member.type === 'paragraph' && member.role !== 'plain' && first?.type === 'text';
  return opens && first.marks.some(({ type }) => type === 'italic') ? first.text.trim() : '';
}

function piecesOf(lines: readonly string[]): Piece[] {
  return lines.map((line, index) => ({ border: index === 0 ? '' : '\n', line }));
}

function tablePieces(table: Table): Piece[] {
  return table.rows.flatMap((row, down) =>
    row.cells.map((cell, across): Piece => {
      const border = across > 0 ? '\t' : down > 0 ? '\n' : '';
      return { border, line: plainText(cell.content) };
    }),
  );
}
