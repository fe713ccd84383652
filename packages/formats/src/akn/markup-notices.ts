import type { Notice } from '@penholder/resolution';

import { textOf, type XmlElement } from '../xml/element.js';
import { isKnownAttribute, isKnownElement } from './known-markup.js';

/** What was found of one sort of markup: how often, and the first line. */
interface Sort {
  readonly line: number;
  readonly count: number;
}

interface Findings {
  /** By name: `<del>`, `status on <p>`. */
  readonly unknown: Map<string, Sort>;
  readonly pictures: Map<string, Sort>;
  /** By the words raised or lowered. */
  readonly raised: Map<string, Sort>;
}

/**
 * What a file marks in its text and the tree has no place for, one notice for each sort: so that nothing goes in
 * silence. The words are always kept. The record is kept whole, and the cover's emblem is every document's.
 */
export function markupNotices(root: XmlElement): Notice[] {
  const findings: Findings = { unknown: new Map(), pictures: new Map(), raised: new Map() };
  look(root, 'text', findings);
  const { unknown, pictures, raised } = findings;
  return [
    ...noticeOf(
      'markup',
      unknown,
      (list) => `The file also marks ${list}; the words are kept, and not what this says of them.`,
    ),
    ...noticeOf('pictures', pictures, (list) => `The file shows pictures, which are not kept: ${list}.`),
    ...noticeOf(
      'raised words',
      raised,
      (list) => `The file raises or lowers words on the line, which are kept as plain ones: ${list}.`,
    ),
  ];
}

function look(element: XmlElement, place: 'cover' | 'text', findings: Findings): void {
  if (element.name === 'meta') return;
  note(element, place, findings);
  const inside = element.name === 'coverPage' ? 'cover' : place;
  for (const child of element.children) if (child.type === 'element') look(child, inside, findings);
}

function note(element: XmlElement, place: 'cover' | 'text', findings: Findings): void {
  const { name, line } = element;
  if (name === 'img') {
    if (place === 'text') add(findings.pictures, `"${element.attributes.get('src') ?? ''}"`, line);
    return;
  }
  if (name === 'sup' || name === 'sub') noteRaised(element, findings);
  if (!isKnownElement(name)) add(findings.unknown, `<${name}>`, line);
  else noteAttributes(element, findings);
}

function noteRaised(element: XmlElement, { raised }: Findings): void {
  const words = textOf(element.children).replace(/\s+/gu, ' ').trim();
  if (words !== '') add(raised, `"${words.slice(0, LONGEST)}"`, element.line);
}

/** As many signs as show which words are meant. */
const LONGEST = 40;

function noteAttributes({ name, qualified, line }: XmlElement, { unknown }: Findings): void {
  for (const [full, value] of qualified) {
    const own = full.slice(full.indexOf('}') + 1);
    if (value !== '' && !isKnownAttribute(name, own)) add(unknown, `${own} on <${name}>`, line);
  }
}

function add(sorts: Map<string, Sort>, name: string, line: number): void {
  const before = sorts.get(name);
  sorts.set(name, { line: before?.line ?? line, count: (before?.count ?? 0) + 1 });
}

/** How many sorts a notice names. */
const NAMED = 8;

function noticeOf(
  kind: string,
  sorts: ReadonlyMap<string, Sort>,
  message: (list: string) => string,
): Notice[] {
  const [first] = sorts.values();
  if (first === undefined) return [];
  const named = [...sorts].slice(0, NAMED).map(([name, { count }]) => `${name} (${times(count)})`);
  const more = sorts.size > NAMED ? [`and ${sorts.size - NAMED} more`] : [];
  return [{ line: first.line, kind, message: message([...named, ...more].join(', ')) }];
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
