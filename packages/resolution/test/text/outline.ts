import {
  type Block,
  countedIds,
  type Inline,
  plainText,
  type Reading,
  readText,
  type Resolution,
  type Subparagraph,
} from '../../src/index.js';

/** Reads a text with counted ids. */
export function reading(text: string): Reading {
  return readText(text, countedIds());
}

/** The one document of a text; throws where there are none or several. */
export function onlyDocument(text: string): Resolution {
  const { documents } = reading(text);
  const [document] = documents;
  if (document === undefined || documents.length > 1)
    throw new Error(`${documents.length} documents were read.`);
  return document;
}

/** A document in short, a block a line: "PP Recalling oil,", "OP1 Urges:", "- (a) To watch;", "# Heading", "| cell | cell". */
export function outline(document: Resolution): string[] {
  return [
    ...document.preamble.flatMap((block) => outlineOfBlock(block, document)),
    ...document.operative.flatMap((block) => outlineOfBlock(block, document)),
    ...document.annexes.flatMap((annex) => [
      `== ${annex.label ?? ''}: ${plainText(annex.title)}`,
      ...annex.blocks.flatMap((block) => outlineOfBlock(block, document)),
    ]),
  ];
}

function outlineOfBlock(block: Block, document: Resolution): string[] {
  switch (block.type) {
    case 'heading':
      return [`# ${shown(block.content, document)}`];
    case 'table':
      return block.rows.map(
        ({ header, cells }) =>
          `${header ? 'H' : ''}| ${cells.map(({ content }) => shown(content, document)).join(' | ')}`,
      );
    case 'paragraph': {
      const role = { preambular: 'PP', operative: 'OP', plain: '' }[block.role];
      return [
        `${role}${block.number ?? ''} ${shown(block.content, document)}`,
        ...outlineOfParts(block, document, '-'),
      ];
    }
  }
}

function outlineOfParts(
  parent: Pick<Subparagraph, 'children' | 'tail'>,
  document: Resolution,
  dash: string,
): string[] {
  const children = parent.children.flatMap((child) => [
    `${dash} ${child.marker ?? '·'} ${shown(child.content, document)}`,
    ...outlineOfParts(child, document, `${dash}-`),
  ]);
  return parent.tail.length === 0 ? children : [...children, `… ${shown(parent.tail, document)}`];
}

function shown(content: readonly Inline[], { notes }: Resolution): string {
  return content
    .map((item) =>
      item.type === 'text' ? item.text : `«${notes.find(({ id }) => id === item.note)?.marker ?? ''}»`,
    )
    .join('');
}
