import { err, ok, type Result } from '@penholder/kernel';
import { resolutionSchema } from '@penholder/protocol';
import type { Resolution } from '@penholder/resolution';

import { type Unreadable, wrongFormat } from '../../unreadable.js';
import { childrenOf, isElement, isWords, type PageElement, type PageNode } from '../page/node.js';
import { isHidden } from '../page/visible.js';
import { nameOf, partNamed, partsIn, partsNamed, saidOf } from './named-parts.js';
import { readOwnBlocks } from './own-blocks.js';
import { readOwnLine } from './own-line.js';

/**
 * The documents of a page that `writeHtml` wrote; none where it is another page, or one that was changed so that words
 * stand outside the parts we know: such a page is read by its words.
 * A page that bears our names and does not fit the tree is refused whole.
 */
export function readOwnPage(page: PageNode, name: string): Result<readonly Resolution[], Unreadable> {
  const parts = documentsIn(page);
  if (parts.length === 0 || hasLooseWords(page)) return ok([]);
  const documents: Resolution[] = [];
  for (const part of parts) {
    const checked = resolutionSchema.safeParse(readDocument(part));
    if (!checked.success) return err(misfit(name, checked.error.issues[0]?.path ?? []));
    documents.push(checked.data);
  }
  return ok(documents);
}

function documentsIn(page: PageNode): PageElement[] {
  return partsNamed(page, 'document');
}

/** The parts whose words belong to the tree, or are shown beside it. */
const LINES = new Set([
  'shown',
  'content',
  'tail',
  'title',
  'organ',
  'heading',
  'cell',
  'front-line',
  'closing-line',
  'annex-title',
]);

function hasLooseWords(node: PageNode): boolean {
  if (isWords(node)) return node.value.trim() !== '';
  if (isElement(node) && (isHidden(node) || LINES.has(nameOf(node) ?? ''))) return false;
  return childrenOf(node).some(hasLooseWords);
}

function misfit(name: string, path: readonly PropertyKey[]): Unreadable {
  const found = `a page of Penholder with a misfit at "${path.map(String).join('.')}"`;
  return wrongFormat(name, null, found, "a document's page as Penholder writes it");
}

function readDocument(part: PageElement): unknown {
  return {
    kind: saidOf(part, 'kind'),
    symbol: saidOf(part, 'symbol'),
    number: saidOf(part, 'number'),
    title: readOwnLine(partNamed(part, 'title')),
    organ: readOwnLine(partNamed(part, 'organ')),
    front: readRoledLines(partNamed(part, 'front')),
    preamble: readOwnBlocks(partNamed(part, 'preamble')),
    operative: readOwnBlocks(partNamed(part, 'operative')),
    closing: readRoledLines(partNamed(part, 'closing')),
    annexes: partsNamed(part, 'annex').map(readAnnex),
    notes: partsNamed(partNamed(part, 'notes') ?? part, 'note').map(readNote),
    record: readRecord(saidOf(part, 'record')),
  };
}

function readRoledLines(part: PageElement | undefined): unknown[] {
  if (part === undefined) return [];
  const lines = partsIn(part).filter((line) => saidOf(line, 'role') !== null);
  return lines.map((line) => ({ role: saidOf(line, 'role'), content: readOwnLine(line) }));
}

function readAnnex(part: PageElement): unknown {
  const title = readOwnLine(partNamed(part, 'annex-title'));
  return { id: saidOf(part, 'id'), label: saidOf(part, 'label'), title, blocks: readOwnBlocks(part) };
}

function readNote(part: PageElement): unknown {
  const content = readOwnLine(partNamed(part, 'content'));
  return { id: saidOf(part, 'id'), marker: saidOf(part, 'marker'), content };
}

/** The record as it was written; what is none is left for the check of the whole tree to refuse. */
function readRecord(json: string | null): unknown {
  try {
    return json === null ? null : JSON.parse(json);
  } catch {
    return json;
  }
}
