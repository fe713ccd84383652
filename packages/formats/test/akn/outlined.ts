import {
  countedIds,
  type Paragraph,
  plainText,
  type Resolution,
  type Subparagraph,
} from '@penholder/resolution';

import { readAkomaNtoso } from '../../src/akn/read-akn.js';
import type { FileReading } from '../../src/file-reading.js';

/** The reading of a file that must be readable. */
export function read(text: string): FileReading {
  const reading = readAkomaNtoso(text, 'sample.xml', countedIds());
  if (!reading.ok) throw new Error(reading.error.message);
  return reading.value;
}

/** The only document of a file. */
export function readOne(text: string): Resolution {
  const [document, second] = read(text).documents;
  if (document === undefined || second !== undefined) throw new Error('The file must hold one document');
  return document;
}

/** Blocks as lines a test can read: "OP 4 | words", subparagraphs indented, tails after "…", headings after "H2", tables by rows. */
export function outlined(blocks: Resolution['operative']): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'heading') return [`H${block.level} ${plainText(block.content)}`];
    if (block.type === 'paragraph') return paragraphLines(block);
    return block.rows.map(
      (row) => `${row.header ? '=' : '-'} ${row.cells.map((cell) => plainText(cell.content)).join(' | ')}`,
    );
  });
}

const ROLES = { preambular: 'PP', operative: 'OP', plain: 'P' } as const;

function paragraphLines(paragraph: Paragraph): string[] {
  const head = `${ROLES[paragraph.role]} ${paragraph.number ?? '-'}`;
  return [`${head} | ${plainText(paragraph.content)}`, ...partLines(paragraph, '  ')];
}

function partLines(parent: Paragraph | Subparagraph, indent: string): string[] {
  const parts = parent.children.flatMap((part) => [
    `${indent}${part.marker ?? '-'} ${plainText(part.content)}`,
    ...partLines(part, `${indent}  `),
  ]);
  return parent.tail.length === 0 ? parts : [...parts, `${indent}… ${plainText(parent.tail)}`];
}
