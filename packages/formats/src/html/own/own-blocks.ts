import { attributeOf, type PageElement } from '../page/node.js';
import { nameOf, partNamed, partsIn, partsNamed, saidOf } from './named-parts.js';
import { readOwnLine } from './own-line.js';

/** The blocks that stand right under a part, as the tree has them; not yet checked. */
export function readOwnBlocks(part: PageElement | undefined): unknown[] {
  return part === undefined ? [] : partsIn(part).flatMap(readOwnBlock);
}

function readOwnBlock(part: PageElement): unknown[] {
  switch (nameOf(part)) {
    case 'paragraph':
      return [readParagraph(part)];
    case 'heading':
      return [readHeading(part)];
    case 'table':
      return [readTable(part)];
    default:
      return [];
  }
}

function readParagraph(part: PageElement): unknown {
  const [role, number] = [saidOf(part, 'role'), saidOf(part, 'number')];
  return { type: 'paragraph', id: saidOf(part, 'id'), role, number, ...readInside(part) };
}

function readSubparagraph(part: PageElement): unknown {
  const marker = saidOf(part, 'marker');
  return { type: 'subparagraph', id: saidOf(part, 'id'), marker, ...readInside(part) };
}

function readInside(part: PageElement): object {
  return {
    content: readOwnLine(partNamed(part, 'content')),
    children: partsNamed(part, 'subparagraph').map(readSubparagraph),
    tail: readOwnLine(partNamed(part, 'tail')),
  };
}

function readHeading(part: PageElement): unknown {
  const level = Number(saidOf(part, 'level'));
  return { type: 'heading', id: saidOf(part, 'id'), level, content: readOwnLine(part) };
}

function readTable(part: PageElement): unknown {
  const rows = partsIn(part).filter((row) => /^(?:header-)?row$/u.test(nameOf(row) ?? ''));
  return { type: 'table', id: saidOf(part, 'id'), rows: rows.map(readRow) };
}

function readRow(part: PageElement): unknown {
  const cells = partsNamed(part, 'cell').map(readCell);
  return { header: nameOf(part) === 'header-row', cells };
}

function readCell(part: PageElement): unknown {
  const [columns, rows] = [spanOf(part, 'colspan'), spanOf(part, 'rowspan')];
  return { content: readOwnLine(part), columns, rows };
}

function spanOf(part: PageElement, name: string): number {
  return Number(attributeOf(part, name) ?? 1);
}
