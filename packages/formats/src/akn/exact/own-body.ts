import type { Block, Heading, Inline, Paragraph, ParagraphRole, Subparagraph } from '@penholder/resolution';

import { elementsIn, textOf, type XmlElement } from '../../xml/element.js';
import { blockIdOf, type Findings } from '../findings.js';
import { line } from '../line.js';
import { readTable } from '../table.js';
import { COUNTED } from '../write/number-markup.js';

/** The blocks of a body that Penholder wrote; `usual` is the role of paragraphs that say none. */
export function readOwnBody(body: XmlElement, usual: ParagraphRole, findings: Findings): Block[] {
  return elementsIn(body).flatMap((element): Block[] => {
    switch (element.name) {
      case 'section':
        return readOwnSection(element, usual, findings);
      case 'paragraph':
        return [readOwnParagraph(element, usual, findings)];
      case 'hcontainer':
        return tablesIn(element).map((table) => readTable(table, findings));
      default:
        return [];
    }
  });
}

function readOwnSection(section: XmlElement, usual: ParagraphRole, findings: Findings): Block[] {
  const [heading] = elementsIn(section, 'heading');
  const style = section.attributes.get('class') ?? '';
  const own = heading === undefined ? [] : [readOwnHeading(heading, style, findings)];
  return [...own, ...readOwnBody(section, usual, findings)];
}

/** A heading; its style says its level. */
export function readOwnHeading(heading: XmlElement, style: string, findings: Findings): Heading {
  const content = line(heading.children, findings);
  return { type: 'heading', id: blockIdOf(heading, findings), level: levelOf(style), content };
}

function levelOf(style: string): number {
  const place = ['H1', 'H23', 'H4'].indexOf(style);
  return place >= 0 ? place + 1 : Number(/^level-(\d{1,2})$/u.exec(style)?.[1] ?? 1);
}

function tablesIn(container: XmlElement): XmlElement[] {
  return elementsIn(container, 'content').flatMap((content) => elementsIn(content, 'table'));
}

function readOwnParagraph(element: XmlElement, usual: ParagraphRole, findings: Findings): Paragraph {
  const number = numberOf(element)?.replace(/^(\d.*)\.$/u, '$1') ?? null;
  const id = blockIdOf(element, findings);
  return { type: 'paragraph', id, role: roleOf(element, usual), number, ...readInside(element, findings) };
}

/** The role an element names, else the usual one. */
export function roleOf(element: XmlElement, usual: ParagraphRole): ParagraphRole {
  switch (element.attributes.get('refersTo')) {
    case '#preamble':
      return 'preambular';
    case '#operative':
      return 'operative';
    case '#plain':
      return 'plain';
    default:
      return usual;
  }
}

/** The number before a part, to the letter; one that was counted to be shown is none. */
export function numberOf(element: XmlElement): string | null {
  const number = elementsIn(element, 'num').find((each) => each.attributes.get('class') !== COUNTED);
  return number === undefined ? null : textOf(number.children);
}

interface Inside {
  readonly content: readonly Inline[];
  readonly children: readonly Subparagraph[];
  readonly tail: readonly Inline[];
}

function readInside(element: XmlElement, findings: Findings): Inside {
  const [content] = elementsIn(element, 'content');
  const [list] = elementsIn(element, 'list');
  if (content !== undefined || list === undefined) {
    return { content: line(content?.children ?? [], findings), children: [], tail: [] };
  }
  return {
    content: partOf(list, 'intro', findings),
    children: elementsIn(list, 'point').map((point) => readPoint(point, findings)),
    tail: partOf(list, 'wrapUp', findings),
  };
}

function readPoint(point: XmlElement, findings: Findings): Subparagraph {
  const id = blockIdOf(point, findings);
  return { type: 'subparagraph', id, marker: numberOf(point), ...readInside(point, findings) };
}

/** The line in a part of an element; empty where it has none of that name. */
export function partOf(element: XmlElement, name: string, findings: Findings): Inline[] {
  return line(
    elementsIn(element, name).flatMap(({ children }) => children),
    findings,
  );
}
