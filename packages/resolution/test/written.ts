import {
  EMPTY_RESOLUTION,
  blockId,
  type Block,
  type Paragraph,
  type Resolution,
  type Subparagraph,
  textRun,
} from '../src/index.js';

/** A document with these blocks and nothing else. */
export function document(
  operative: readonly Block[],
  preamble: readonly Block[] = [],
  more: Partial<Resolution> = {},
): Resolution {
  return {
    ...EMPTY_RESOLUTION,
    preamble,
    operative,
    ...more,
  };
}

/** A paragraph whose id says what it is, with a frozen number where one is given. */
export function paragraph(
  id: string,
  number: string | null = null,
  children: readonly Subparagraph[] = [],
  role: Paragraph['role'] = 'operative',
): Paragraph {
  return { type: 'paragraph', id: blockId(id), role, number, content: [textRun(id)], children, tail: [] };
}

/** A preambular paragraph. */
export function preambular(id: string, number: string | null = null): Paragraph {
  return paragraph(id, number, [], 'preambular');
}

/** A subparagraph, with a frozen marker where one is given. */
export function part(
  id: string,
  marker: string | null = null,
  children: readonly Subparagraph[] = [],
): Subparagraph {
  return { type: 'subparagraph', id: blockId(id), marker, content: [textRun(id)], children, tail: [] };
}
