import { type Annex, type AnyParagraph, type Block, type Inline } from '@penholder/resolution';

import { lineText } from './line-text.js';

/**
 * An annex in the contract's form. `title` is its name and its title ("Annex II: Rules of the fund"), `text` its
 * lines, each on its own, with their numbers and markers; the cells of a table's row stand between tabs.
 */
export function annexToJson(annex: Annex): { title: string; text: string } {
  const title = [annex.label ?? '', lineText(annex.title)].filter((part) => part !== '').join(': ');
  return { title, text: annex.blocks.flatMap(linesOfAnnexed).join('\n') };
}

function linesOfAnnexed(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return numberedLines(block, stopped(block.number));
    case 'heading':
      return [lineText(block.content)];
    case 'table':
      return block.rows.map((row) => row.cells.map((cell) => lineText(cell.content)).join('\t'));
  }
}

function stopped(number: string | null): string {
  return number === null || !/^\d/u.test(number) ? (number ?? '') : `${number}.`;
}

function numberedLines(paragraph: AnyParagraph, number: string): string[] {
  const parts = paragraph.children.flatMap((child) => numberedLines(child, child.marker ?? ''));
  return [joined(number, paragraph.content), ...parts, ...tailLines(paragraph.tail)];
}

function joined(number: string, content: readonly Inline[]): string {
  return `${number} ${lineText(content)}`.trim();
}

function tailLines(tail: readonly Inline[]): string[] {
  return tail.length === 0 ? [] : [lineText(tail)];
}
