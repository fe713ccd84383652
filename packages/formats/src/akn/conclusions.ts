import { type ClosingLine, type ClosingLineRole, plainText } from '@penholder/resolution';

import { elementsIn, isBlank, type XmlElement, type XmlNode, withDescendants } from '../xml/element.js';
import type { Findings } from './findings.js';
import { line } from './line.js';

/**
 * The lines under a text that tell where and when it was taken and how, in the file's order.
 * Every word of the conclusions stands in one of them, whatever the elements are called.
 */
export function readClosing(statement: XmlElement, findings: Findings): ClosingLine[] {
  return elementsIn(statement, 'conclusions')
    .flatMap((conclusions) => printedLines(conclusions.children))
    .map((nodes) => ({ role: roleOf(nodes), content: line(nodes, findings) }))
    .filter(({ content }) => content.length > 0);
}

/** What holds lines and is none itself. */
const HOLDERS: ReadonlySet<string> = new Set(['p', 'event', 'container']);

/** The nodes by lines: each paragraph begins one, and so does each break outside the account of a vote. */
function printedLines(nodes: readonly XmlNode[]): XmlNode[][] {
  const lines: XmlNode[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'element' && HOLDERS.has(node.name)) lines.push(...printedLines(node.children), []);
    else if (node.type === 'element' && node.name === 'eol') lines.push([...node.children]);
    else lines.at(-1)?.push(node);
  }
  return lines.filter((each) => !each.every(isBlank));
}

/** What each element says. Source: the UN's published files. */
const ROLES: ReadonlyMap<string, ClosingLineRole> = new Map([
  ['location', 'meeting'],
  ['inline adoptionMeeting', 'meeting'],
  ['docDate', 'date'],
  ['inline adoptionDate', 'date'],
  ['vote', 'outcome'],
  ['outcome', 'outcome'],
]);

function roleOf(nodes: readonly XmlNode[]): ClosingLineRole {
  const elements = nodes.flatMap((node) => (node.type === 'element' ? withDescendants(node) : []));
  const roles = elements.map(
    ({ name, attributes }) => ROLES.get(name) ?? ROLES.get(`${name} ${attributes.get('name') ?? ''}`),
  );
  return roles.find((role) => role !== undefined) ?? 'other';
}

/** The number in "33rd plenary meeting"; `null` where no meeting is named. */
export function meetingOfClosing(closing: readonly ClosingLine[]): number | null {
  const text = closing.map(({ content }) => plainText(content)).join(' ');
  const number = /(\d+)(?:st|nd|rd|th)\b/u.exec(text)?.[1];
  return number === undefined ? null : Number(number);
}
