import {
  type ContentElement,
  contentElement,
  type ContentMark,
  type ContentNode,
  isContentText,
} from '../document/content-node.js';
import { contentToLine, lineToContent } from '../document/line-content.js';
import { isBlockElement, isUnseen, marksInside } from './html-elements.js';
import { type PastedBlock, type PastedLine, placeLines, wordsOf } from './pasted-line.js';

/**
 * The blocks of HTML from elsewhere: Word, the web, another editor.
 *
 * Promise: every word it shows stands in some paragraph, heading or cell, in order; italics, bold and addresses are kept;
 * styles, scripts, pictures (but for their words) and every other attribute are not. Nothing of it is run or loaded.
 *
 * Plan: walk the parsed document, which is inert, gathering runs of text; whatever begins or ends a block closes the line
 * so far; lists tell their depth, and typed markers are told when all lines are known.
 */
export function blocksFromHtml(html: string): ContentElement[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const gathered = new Gathering();
  visitChildren(body, { marks: [], line: PARAGRAPH }, gathered);
  gathered.closeLine(PARAGRAPH);
  return placeLines(gathered.blocks);
}

type LineKind = Omit<PastedLine, 'content'>;

const PARAGRAPH: LineKind = { type: 'paragraph', level: null };

interface Around {
  readonly marks: readonly ContentMark[];
  /** What a line that begins here is. */
  readonly line: LineKind;
}

/** The blocks so far, and the line that is not closed yet. */
class Gathering {
  readonly blocks: PastedBlock[] = [];
  #line: ContentNode[] = [];

  add(text: string, marks: readonly ContentMark[]): void {
    const before = wordsOf(this.#line);
    const joined = before === '' || before.endsWith(' ') ? text.trimStart() : text;
    if (joined !== '') this.#line.push({ type: 'text', text: joined, marks });
  }

  closeLine(kind: LineKind): void {
    const content = withoutEndBlank(this.#line);
    if (content.length > 0) this.blocks.push({ ...kind, content });
    this.#line = [];
  }
}

function withoutEndBlank(line: readonly ContentNode[]): ContentNode[] {
  const last = line.at(-1);
  if (last === undefined || !isContentText(last)) return [...line];
  const text = last.text.trimEnd();
  return text === '' ? withoutEndBlank(line.slice(0, -1)) : [...line.slice(0, -1), { ...last, text }];
}

function visitChildren(parent: Node, around: Around, into: Gathering): void {
  for (const child of parent.childNodes) visit(child, around, into);
}

function visit(node: Node, around: Around, into: Gathering): void {
  if (node.nodeType === node.TEXT_NODE) {
    into.add((node.textContent ?? '').replaceAll(/\s+/gu, ' '), around.marks);
  } else if (node instanceof HTMLElement && !isUnseen(node)) {
    visitElement(node, around, into);
  }
}

function visitElement(element: HTMLElement, around: Around, into: Gathering): void {
  if (element.localName === 'img') return into.add(element.getAttribute('alt') ?? '', around.marks);
  if (element.localName === 'table') return visitTable(element, around, into);
  const marks = marksInside(element, around.marks);
  if (!isBlockElement(element)) return visitChildren(element, { ...around, marks }, into);
  const line = lineInside(element, around.line);
  into.closeLine(around.line);
  visitChildren(element, { marks, line }, into);
  into.closeLine(line);
}

/** Headings on a web page begin above those between paragraphs of a resolution. */
const HIGHEST_RANK = 2;

function lineInside(element: HTMLElement, around: LineKind): LineKind {
  const rank = /^h(?<rank>[1-6])$/u.exec(element.localName)?.groups?.['rank'];
  if (rank !== undefined) return { type: 'heading', level: Math.max(1, Number(rank) - HIGHEST_RANK) };
  return element.localName === 'li' ? { type: 'paragraph', level: depthOfItem(element) } : around;
}

// An outermost list that counts 1, 2, 3 is the paragraphs themselves; every other hangs on what is before it.
function depthOfItem(item: HTMLElement): number {
  let depth = 0;
  let outermost: Element | null = null;
  for (let list = item.parentElement?.closest('ol, ul'); list; list = list.parentElement?.closest('ol, ul')) {
    depth += 1;
    outermost = list;
  }
  return outermost !== null && countsNumbers(outermost) ? depth - 1 : depth;
}

function countsNumbers(list: Element): boolean {
  const kind = `${list.getAttribute('type') ?? ''} ${list.getAttribute('style') ?? ''}`;
  return list.localName === 'ol' && !/alpha|roman|latin|^[ai] /iu.test(kind);
}

function visitTable(table: HTMLElement, around: Around, into: Gathering): void {
  into.closeLine(around.line);
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const caption = table.querySelector('caption');
  if (caption !== null) {
    visitChildren(caption, around, into);
    into.closeLine(around.line);
  }
  if (rows.length > 0) into.blocks.push(contentElement('table', {}, rows.map(rowFrom)));
  else visitChildren(table, around, into);
}

function rowFrom(row: Element): ContentElement {
  const cells = [...row.children].filter((cell) => cell.localName === 'td' || cell.localName === 'th');
  const header = cells.length > 0 && cells.every((cell) => cell.localName === 'th');
  return contentElement('tableRow', { header }, cells.map(cellFrom));
}

function cellFrom(cell: Element): ContentElement {
  const inside = new Gathering();
  visitChildren(cell, { marks: [], line: PARAGRAPH }, inside);
  inside.closeLine(PARAGRAPH);
  const span = (name: string) => Math.max(1, Number(cell.getAttribute(name)) || 1);
  const words = lineToContent(contentToLine(inside.blocks.map(asElement)));
  return contentElement('tableCell', { columns: span('colspan'), rows: span('rowspan') }, words);
}

function asElement({ type, content }: PastedBlock): ContentElement {
  return contentElement(type, {}, content);
}
