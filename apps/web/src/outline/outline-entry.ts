import type { OutlineEntry } from '@penholder/editor';
import { blocksOf, labelsOf, openingOf, plainText, type Resolution } from '@penholder/resolution';
import type { AnyParagraph, Block, Labels, Paragraph } from '@penholder/resolution';

/** As many words as stand in the outline for a line that has no opening phrase. */
const FIRST_WORDS = 5;

/** The outline of a frozen text, in the form in which the editor gives a live one's. */
export function outlineOfResolution(resolution: Resolution): OutlineEntry[] {
  const labels = labelsOf(resolution);
  const annexed = new Set(resolution.annexes.flatMap(({ blocks }) => blocks));
  const body = blocksOf(resolution).filter((block) => !annexed.has(block));
  return [
    ...body.flatMap((block) => entriesOf(block, labels)),
    ...resolution.annexes.flatMap(({ id, title, blocks }) => [
      {
        id,
        kind: 'annex' as const,
        label: labels.get(id) ?? '',
        opening: firstWords(plainText(title)),
        level: 0,
      },
      ...blocks.flatMap((block) => entriesOf(block, labels)),
    ]),
  ];
}

function entriesOf(block: Block, labels: Labels): OutlineEntry[] {
  switch (block.type) {
    case 'paragraph':
      return family(block, block.role, labels, 0);
    case 'heading':
      return [
        { id: block.id, kind: 'heading', label: '', opening: plainText(block.content), level: block.level },
      ];
    case 'table':
      return [{ id: block.id, kind: 'table', label: '', opening: tableWords(block), level: 0 }];
  }
}

function family(
  paragraph: AnyParagraph,
  role: Paragraph['role'],
  labels: Labels,
  level: number,
): OutlineEntry[] {
  const words = plainText(paragraph.content);
  const opening = level === 0 && role !== 'plain' ? openingOf(paragraph.content, role) : '';
  return [
    {
      id: paragraph.id,
      kind: role,
      label: labels.get(paragraph.id) ?? '',
      opening: opening === '' ? firstWords(words) : opening,
      level,
    },
    ...paragraph.children.flatMap((child) => family(child, role, labels, level + 1)),
  ];
}

function tableWords({ rows }: Extract<Block, { type: 'table' }>): string {
  return rows[0]?.cells.map(({ content }) => plainText(content)).join(', ') ?? '';
}

function firstWords(words: string): string {
  return words.split(/\s+/u).slice(0, FIRST_WORDS).join(' ');
}
