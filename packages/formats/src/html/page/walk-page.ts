import { listMarker, listStyleOf, numberOf } from './list-marker.js';
import {
  attributeOf,
  childrenOf,
  elementsOf,
  isElement,
  isWords,
  type PageElement,
  type PageNode,
} from './node.js';
import { isNoteFrame, noteSignOf, visibleWords } from './note-sign.js';
import { addLine, emptyText, endBlock, type PageText } from './page-text.js';
import { isLaidOut, rowsOf, tableLine } from './table-rows.js';
import { authorOf, changeOf } from './tracked-change.js';
import { isHidden, styleOf } from './visible.js';
import { type ChangesTaken, inside, outermost, type WalkContext } from './walk-context.js';

/** Elements that stand by themselves: a line begins and ends with each. */
const BLOCK =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|html|legend|li|main|menu|nav|ol|optgroup|option|p|pre|section|select|summary|table|tbody|td|textarea|tfoot|th|thead|tr|ul)$/u;

/**
 * A page as the lines of the text layout.
 *
 * Promise: every word that a reader of the page sees is in a line once, in order; struck words (or, where changes are
 * rejected, those put in) are with the changes. Numbers that the page counts are in the lines.
 * Plan: one walk; blocks end lines; lists, tables, notes and tracked changes have a rule each; all else is passed through.
 */
export function walkPage(page: PageNode, taken: ChangesTaken): PageText {
  const text = emptyText();
  walkChildren(page, outermost(taken), text);
  endBlock(text);
  return text;
}

function walkChildren(node: PageNode, context: WalkContext, text: PageText): void {
  for (const child of childrenOf(node)) walkNode(child, context, text);
}

function walkNode(node: PageNode, context: WalkContext, text: PageText): void {
  if (isWords(node)) addWords(node.value, context, text);
  else if (isElement(node) && !isHidden(node)) walkElement(node, context, text);
}

function addWords(words: string, context: WalkContext, text: PageText): void {
  const { setting } = context;
  const lines = context.preformatted ? words.split('\n') : [words];
  lines.forEach((line, index) => {
    if (index > 0) text.runs.push({ type: 'break' });
    if (line !== '') text.runs.push({ type: 'words', text: line, setting });
  });
}

function walkElement(element: PageElement, context: WalkContext, text: PageText): void {
  const change = changeOf(element);
  if (change === null || change === context.change) walkUnchanged(element, context, text);
  else walkChange(element, change, context, text);
}

/** A change is told; what it holds is walked where it is taken, and else kept with the change alone. */
function walkChange(
  element: PageElement,
  type: 'insertion' | 'deletion',
  context: WalkContext,
  text: PageText,
): void {
  const words = visibleWords(element).replace(/\s+/gu, ' ').trim();
  const author =
    authorOf(element) ??
    elementsOf(element)
      .map(authorOf)
      .find((name) => name !== null) ??
    null;
  if (words !== '') text.changes.push({ type, author, words, line: text.lines.length + 1 });
  const isTaken = type === (context.taken === 'accepted' ? 'insertion' : 'deletion');
  if (isTaken || words === '') walkUnchanged(element, { ...context, change: type }, text);
}

function walkUnchanged(element: PageElement, context: WalkContext, text: PageText): void {
  if (element.tagName === 'br') text.runs.push({ type: 'break' });
  else if (styleOf(element, 'mso-list') === 'ignore') setWordMarker(element, text);
  else if (isNoteFrame(element)) walkNote(element, context, text);
  else if (element.tagName === 'ol' || element.tagName === 'ul') walkList(element, context, text);
  else if (element.tagName === 'table') walkTable(element, context, text);
  else if (BLOCK.test(element.tagName)) walkBlock(element, context, text);
  else walkInline(element, context, text);
}

function walkInline(element: PageElement, context: WalkContext, text: PageText): void {
  const marker = noteSignOf(element);
  if (marker === null) return walkChildren(element, inside(element, context), text);
  const [first = '', ...more] = marker.split(/, ?/u);
  text.runs.push({ type: 'call', marker: first });
  const { setting } = context;
  for (const sign of more)
    text.runs.push({ type: 'words', text: ',', setting }, { type: 'call', marker: sign });
}

function walkBlock(element: PageElement, context: WalkContext, text: PageText): void {
  endBlock(text);
  const { indent } = text;
  const level = wordLevel(element);
  if (level !== null) text.indent = '  '.repeat(level - 1);
  walkChildren(element, inside(element, context), text);
  endBlock(text);
  text.indent = indent;
}

/** The level that Word gives a paragraph of a list: `mso-list:l0 level2 lfo1`. */
function wordLevel(element: PageElement): number | null {
  const level = /\blevel([1-9])\b/u.exec(styleOf(element, 'mso-list') ?? '')?.[1];
  return level === undefined ? null : Number(level);
}

/** Word writes the marker of a list into the words, and says that readers of lists should pass over it. */
function setWordMarker(element: PageElement, text: PageText): void {
  const marker = visibleWords(element).replace(/\s+/gu, ' ').trim();
  if (marker !== '') text.lead += /^[·•o§–\-●○■▪]$/u.test(marker) ? '- ' : `${marker} `;
}

function walkNote(element: PageElement, context: WalkContext, text: PageText): void {
  endBlock(text);
  text.inNote = true;
  walkChildren(element, inside(element, context), text);
  endBlock(text);
  text.inNote = false;
  addLine(text, '');
}

function walkList(list: PageElement, context: WalkContext, text: PageText): void {
  endBlock(text);
  const { indent } = text;
  const within = { ...inside(list, context), level: context.level + 1 };
  const items = elementsOf(list).filter(({ tagName }) => tagName === 'li');
  const step = attributeOf(list, 'reversed') === null ? 1 : -1;
  let ordinal = numberOf(list, 'start', step === 1 ? 1 : items.length);
  for (const child of childrenOf(list)) {
    text.indent = '  '.repeat(context.level);
    if (!isElement(child) || child.tagName !== 'li') {
      walkNode(child, within, text);
      continue;
    }
    ordinal = numberOf(child, 'value', ordinal);
    text.lead += isHidden(child) ? '' : listMarker(listStyleOf(list, child), ordinal);
    walkNode(child, within, text);
    ordinal += step;
  }
  endBlock(text);
  text.lead = '';
  text.indent = indent;
}

function walkTable(table: PageElement, context: WalkContext, text: PageText): void {
  const rows = rowsOf(table);
  if (isLaidOut(table, rows)) return walkBlock(table, context, text);
  endBlock(text);
  for (const child of elementsOf(table)) if (child.tagName === 'caption') walkNode(child, context, text);
  const covered = new Map<number, number>();
  for (const row of rows) {
    const line = tableLine(row, covered, (cell) => cellText(cell, context, text));
    if (line.trim() !== '') addLine(text, line);
  }
  addLine(text, '');
}

/** A cell is walked as a page of its own; its changes are the page's. */
function cellText(cell: PageElement, context: WalkContext, text: PageText): string {
  const own = emptyText();
  walkChildren(cell, inside(cell, context), own);
  endBlock(own);
  const line = text.lines.length + 1;
  text.changes.push(...own.changes.map((change) => ({ ...change, line })));
  return own.lines.flatMap((each) => each.trim() || []).join(' ');
}
