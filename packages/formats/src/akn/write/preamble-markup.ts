import type { Block, Inline, Paragraph, Subparagraph } from '@penholder/resolution';

import { headingClass } from './body-markup.js';
import { lineElement, lineMarkup } from './line-markup.js';
import { element, escaped } from './markup.js';
import { numberMarkup, numberShown } from './number-markup.js';
import { tableMarkup } from './table-markup.js';
import { placeOf, type Writing } from './writing.js';

/** The preamble: the formula that names the body, then a container for each block. Empty where both are. */
export function preambleMarkup(organ: readonly Inline[], blocks: readonly Block[], writing: Writing): string {
  const formula = organ.length === 0 ? '' : formulaMarkup(organ, writing);
  const containers = blocks.map((block) => containerMarkup(block, writing));
  const inside = [formula, ...containers].filter((part) => part !== '').join('\n');
  return inside === '' ? '' : element('preamble', {}, inside);
}

/** The comma after the body's name, which the tree leaves to print. */
function formulaMarkup(organ: readonly Inline[], writing: Writing): string {
  const eId = placeOf(null, 'formula', null, writing);
  return element(
    'formula',
    { name: 'enactingFormula', eId },
    element('p', {}, lineMarkup(organ, writing), ','),
  );
}

function containerMarkup(block: Block, writing: Writing): string {
  const eId = placeOf(null, 'container', null, writing);
  switch (block.type) {
    case 'heading': {
      const attributes = { name: 'heading', class: headingClass(block.level), eId, wId: block.id };
      return element('container', attributes, lineElement(block.content, writing));
    }
    case 'table':
      return element('container', { name: 'table', eId }, tableMarkup(block, eId, writing));
    case 'paragraph':
      return recitalMarkup(block, eId, writing);
  }
}

function recitalMarkup(paragraph: Paragraph, eId: string, writing: Writing): string {
  const refersTo = paragraph.role === 'preambular' ? null : `#${paragraph.role}`;
  const attributes = { name: 'preambular', eId, wId: paragraph.id, refersTo };
  const number = paragraph.number === null ? '' : numberLine(paragraph.number);
  return element('container', attributes, number, partsMarkup(paragraph, eId, writing));
}

/** A number before a preambular paragraph is rare, and the schema has no element for it there. */
function numberLine(number: string): string {
  return element('p', {}, element('inline', { name: 'number' }, escaped(number)));
}

/** The words, the items and the words after them; these stand in a paragraph of their own where there are no items. */
function partsMarkup(paragraph: Paragraph | Subparagraph, parent: string, writing: Writing): string {
  const { content, children, tail } = paragraph;
  if (children.length === 0) {
    const lines = tail.length === 0 ? [content] : [content, tail];
    return lines.map((line) => lineElement(line, writing)).join('');
  }
  const eId = placeOf(parent, 'list', null, writing);
  const before = element('listIntroduction', { eId: `${eId}__intro` }, lineMarkup(content, writing));
  const items = children.map((child) => itemMarkup(child, eId, writing));
  const after =
    tail.length === 0 ? '' : element('listWrapUp', { eId: `${eId}__wrapUp` }, lineMarkup(tail, writing));
  return element('blockList', { eId }, content.length === 0 ? '' : before, ...items, after);
}

function itemMarkup(part: Subparagraph, parent: string, writing: Writing): string {
  const { id, marker } = part;
  const eId = placeOf(parent, 'item', numberShown(id, marker, writing), writing);
  const number = numberMarkup(id, marker, false, writing);
  return element('item', { eId, wId: id }, number, partsMarkup(part, eId, writing));
}
