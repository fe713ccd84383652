import type { Block, Inline, Paragraph, Subparagraph } from '@penholder/resolution';

import { elementsIn, textOf, type XmlElement } from '../../xml/element.js';
import { blockIdOf, type Findings } from '../findings.js';
import { line } from '../line.js';
import { readTable } from '../table.js';
import { numberOf, partOf, readOwnHeading, roleOf } from './own-body.js';

/** The blocks of a preamble that Penholder wrote: one for each container. */
export function readOwnPreamble(preamble: XmlElement, findings: Findings): Block[] {
  return elementsIn(preamble, 'container').flatMap((container): Block[] => {
    switch (container.attributes.get('name')) {
      case 'heading':
        return [readOwnHeading(container, container.attributes.get('class') ?? '', findings)];
      case 'table':
        return elementsIn(container, 'table').map((table) => readTable(table, findings));
      default:
        return [readRecital(container, findings)];
    }
  });
}

function readRecital(container: XmlElement, findings: Findings): Paragraph {
  const number = elementsIn(container, 'p').find(isNumber);
  const rest = { ...container, children: container.children.filter((child) => child !== number) };
  return {
    type: 'paragraph',
    id: blockIdOf(container, findings),
    role: roleOf(container, 'preambular'),
    number: number === undefined ? null : textOf(number.children),
    ...readParts(rest, findings),
  };
}

function isNumber(paragraph: XmlElement): boolean {
  return elementsIn(paragraph, 'inline').some(({ attributes }) => attributes.get('name') === 'number');
}

interface Parts {
  readonly content: readonly Inline[];
  readonly children: readonly Subparagraph[];
  readonly tail: readonly Inline[];
}

function readParts(element: XmlElement, findings: Findings): Parts {
  const [list] = elementsIn(element, 'blockList');
  if (list === undefined) {
    const [content, tail] = elementsIn(element, 'p').map(({ children }) => line(children, findings));
    return { content: content ?? [], children: [], tail: tail ?? [] };
  }
  return {
    content: partOf(list, 'listIntroduction', findings),
    children: elementsIn(list, 'item').map((item) => readItem(item, findings)),
    tail: partOf(list, 'listWrapUp', findings),
  };
}

function readItem(item: XmlElement, findings: Findings): Subparagraph {
  const id = blockIdOf(item, findings);
  return { type: 'subparagraph', id, marker: numberOf(item), ...readParts(item, findings) };
}
