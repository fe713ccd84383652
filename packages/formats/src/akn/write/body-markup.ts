import type { Block, Heading, ParagraphRole } from '@penholder/resolution';

import { lineMarkup } from './line-markup.js';
import { element } from './markup.js';
import { paragraphMarkup } from './paragraph-markup.js';
import { tableMarkup } from './table-markup.js';
import { placeOf, type Writing } from './writing.js';

/**
 * The blocks of a body: a heading opens a section, which holds all up to the next heading of its level or above.
 * `usual` is the role of paragraphs here.
 */
export function bodyMarkup(
  blocks: readonly Block[],
  usual: ParagraphRole,
  parent: string | null,
  writing: Writing,
): string {
  const parts: string[] = [];
  for (let place = 0; place < blocks.length;) {
    const block = blocks[place];
    if (block === undefined) break;
    const end = block.type === 'heading' ? sectionEnd(blocks, place, block.level) : place + 1;
    parts.push(
      block.type === 'heading'
        ? sectionMarkup(block, blocks.slice(place + 1, end), usual, parent, writing)
        : leafMarkup(block, usual, parent, writing),
    );
    place = end;
  }
  return parts.join('\n');
}

function sectionEnd(blocks: readonly Block[], start: number, level: number): number {
  const end = blocks.findIndex(
    (block, index) => index > start && block.type === 'heading' && block.level <= level,
  );
  return end === -1 ? blocks.length : end;
}

function sectionMarkup(
  heading: Heading,
  blocks: readonly Block[],
  usual: ParagraphRole,
  parent: string | null,
  writing: Writing,
): string {
  const eId = placeOf(parent, 'sec', null, writing);
  const attributes = { eId, class: headingClass(heading.level) };
  const named = element(
    'heading',
    { eId: `${eId}__heading`, wId: heading.id },
    lineMarkup(heading.content, writing),
  );
  return element('section', attributes, named, bodyMarkup(blocks, usual, eId, writing));
}

/** The UN's style for a heading of this level; deeper ones have none, and their level as it is. */
export function headingClass(level: number): string {
  return ['H1', 'H23', 'H4'][level - 1] ?? `level-${level}`;
}

/** A table of the body stands in a container, since sections hold no tables themselves. */
function leafMarkup(
  block: Exclude<Block, Heading>,
  usual: ParagraphRole,
  parent: string | null,
  writing: Writing,
): string {
  if (block.type === 'paragraph') return paragraphMarkup(block, usual, parent, writing);
  const eId = placeOf(parent, 'hcontainer', null, writing);
  const content = element('content', { eId: `${eId}__content` }, tableMarkup(block, eId, writing));
  return element('hcontainer', { name: 'table', eId }, content);
}
