import type { Inline, Paragraph, Subparagraph } from '@penholder/resolution';

import { lineElement } from './line-markup.js';
import { element } from './markup.js';
import { numberMarkup, numberShown } from './number-markup.js';
import { placeOf, type Writing } from './writing.js';

/** The name that the UN's files give to what has not the role of its surroundings. */
const ROLE_REFERENCES = { preambular: '#preamble', operative: '#operative', plain: '#plain' } as const;

/**
 * A paragraph of the body or of an annex with all below it. Its number has its full stop again.
 * `usual` is the role that its surroundings give; another is said.
 */
export function paragraphMarkup(
  paragraph: Paragraph,
  usual: Paragraph['role'],
  parent: string | null,
  writing: Writing,
): string {
  const { id, role, number } = paragraph;
  const eId = placeOf(parent, 'para', numberShown(id, number, writing), writing);
  const refersTo = role === usual ? null : ROLE_REFERENCES[role];
  const attributes = { eId, wId: id, class: 'SingleTxt', refersTo };
  return element(
    'paragraph',
    attributes,
    numberMarkup(id, number, true, writing),
    insideMarkup(paragraph, eId, writing),
  );
}

function pointMarkup(point: Subparagraph, parent: string, writing: Writing): string {
  const { id, marker } = point;
  const eId = placeOf(parent, 'point', numberShown(id, marker, writing), writing);
  const number = numberMarkup(id, marker, false, writing);
  return element('point', { eId, wId: id }, number, insideMarkup(point, eId, writing));
}

/** Words alone are content; with parts or words after them they are what introduces a list. */
function insideMarkup(paragraph: Paragraph | Subparagraph, eId: string, writing: Writing): string {
  const { content, children, tail } = paragraph;
  if (children.length + tail.length === 0) {
    return element('content', { eId: `${eId}__content` }, lineElement(content, writing));
  }
  const list = placeOf(eId, 'list', null, writing);
  const before = wrapped('intro', content, list, writing);
  const points = children.map((child) => pointMarkup(child, list, writing));
  return element('list', { eId: list }, before, ...points, wrapped('wrapUp', tail, list, writing));
}

function wrapped(
  name: 'intro' | 'wrapUp',
  line: readonly Inline[],
  parent: string,
  writing: Writing,
): string {
  if (line.length === 0) return '';
  return element(name, { eId: `${parent}__${name}` }, lineElement(line, writing));
}
