import { type FrontLine, type FrontLineRole, plainText, textRun } from '@penholder/resolution';

import { type XmlElement, withDescendants } from '../xml/element.js';
import type { Findings } from './findings.js';
import { line } from './line.js';

/** What each element of the UN's cover pages says; `other` where it says something else. Source: its published files. */
const ROLES: ReadonlyMap<string, FrontLineRole> = new Map([
  ['docNumber #symbol', 'symbol'],
  ['docAuthority #publisher', 'masthead'],
  ['docAuthority #issuingBody', 'body'],
  ['docAuthority #subsidiaryBody', 'body'],
  ['docStatus #generalDistribution', 'distribution'],
  ['docDate #dateOfIssuance', 'date'],
  ['inline originalLanguage', 'language'],
  ['session', 'session'],
  ['event #session', 'session'],
  ['inline agenda item', 'agenda item'],
  ['inline agenda item name', 'agenda item'],
  ['docTitle sponsors', 'sponsors'],
  // What Penholder writes itself.
  ['docProponent #sponsors', 'sponsors'],
  ['inline job number', 'job number'],
  ['inline date', 'date'],
]);

/** The lines of a cover page in the order of the file, empty ones left out. */
export function readCoverPage(cover: XmlElement, findings: Findings): FrontLine[] {
  return cover.children.flatMap((node) =>
    node.type === 'element' ? frontLine(node, findings) : frontLine({ ...cover, children: [node] }, findings),
  );
}

/** One line of a front page, with the role of the first element in it that has one; none where it has no words. */
export function frontLine(element: XmlElement, findings: Findings): FrontLine[] {
  const content = line(element.children, findings);
  return content.length === 0 ? [] : [{ role: roleOf(element), content }];
}

function roleOf(element: XmlElement): FrontLineRole {
  const roles = withDescendants(element).flatMap((each) => namesOf(each).map((name) => ROLES.get(name)));
  return roles.find((role) => role !== undefined) ?? 'other';
}

function namesOf(element: XmlElement): string[] {
  const says = [element.attributes.get('refersTo'), element.attributes.get('name')];
  return [...says.flatMap((said) => (said === undefined ? [] : [`${element.name} ${said}`])), element.name];
}

/** The job number, which the UN's files keep with the picture of the page and not on it. */
export function readJobNumber(statement: XmlElement): FrontLine[] {
  const [number] = withDescendants(statement).filter(({ name }) => name === 'docketNumber');
  const text = number === undefined ? '' : elementText(number);
  return text === '' ? [] : [{ role: 'job number', content: [textRun(text)] }];
}

function elementText(element: XmlElement): string {
  return element.children
    .map((child) => (child.type === 'text' ? child.text : ''))
    .join('')
    .trim();
}

/** The document symbol on a front page, `null` where none is printed. */
export function symbolOnFront(front: readonly FrontLine[]): string | null {
  const symbol = front.find(({ role }) => role === 'symbol');
  return symbol === undefined ? null : plainText(symbol.content);
}

/** The symbol by which a record names its work; `null` where it does not. */
export function symbolOfRecord(statement: XmlElement): string | null {
  const alias = withDescendants(statement).find(
    ({ name, attributes }) => name === 'FRBRalias' && attributes.get('name') === 'symbol',
  );
  return alias?.attributes.get('value') ?? null;
}
