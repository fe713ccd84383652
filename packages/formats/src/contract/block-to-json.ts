import { assertNever } from '@penholder/kernel';
import { type Block, openingOf, type Paragraph, type Subparagraph, type Table } from '@penholder/resolution';

import type { Citing } from './citing.js';
import type { BlockJson, ParagraphJson, SubparagraphJson, TableJson } from './document-json.js';
import { lineText, noteMarks } from './line-text.js';

/** A block of a preamble or an operative part in the contract's form. */
export function blockToJson(block: Block, citing: Citing): BlockJson {
  switch (block.type) {
    case 'paragraph':
      return paragraphToJson(block, citing);
    case 'heading':
      return { heading: lineText(block.content), level: block.level };
    case 'table':
      return tableToJson(block);
    default:
      return assertNever(block);
  }
}

function paragraphToJson(paragraph: Paragraph, citing: Citing): ParagraphJson {
  const { id, role, number, content, tail, children } = paragraph;
  return {
    label: citing.labels.get(id) ?? '',
    number,
    opening: openingOf(content, role),
    text: lineText(content, tail),
    notes: noteMarks(citing, content, tail),
    children: children.map((child) => subparagraphToJson(child, citing)),
  };
}

function subparagraphToJson(part: Subparagraph, citing: Citing): SubparagraphJson {
  const { id, marker, content, tail, children } = part;
  return {
    label: citing.labels.get(id) ?? '',
    marker: marker ?? '',
    text: lineText(content, tail),
    notes: noteMarks(citing, content, tail),
    children: children.map((child) => subparagraphToJson(child, citing)),
  };
}

function tableToJson(table: Table): TableJson {
  return { table: table.rows.map((row) => row.cells.map((cell) => lineText(cell.content))) };
}
