import { defaultTreeAdapter } from 'parse5';

import type { PageNode } from './node.js';
import { parseShortTags } from './short-tags.js';

/** How deep elements may be open in one another. Browsers stop at 512; no text needs a tenth of it. */
const MAX_DEPTH = 400;

/** How deep the tags of a page that is deeper may stand when it is parsed again. */
const FLAT_DEPTH = 100;

/** Thrown by the guard and caught here: the parser has no other way to be stopped. */
class TooDeep extends Error {}

/**
 * Parses a page as browsers do.
 *
 * Promise: never throws, takes time in proportion to the page, and gives a tree that can be walked by recursion.
 * Plan: parse, and stop where elements stand too deep in one another (the parser looks through all open elements at
 * each tag); then parse again without the tags that stand too deep. Their words stay. Of a tag's attributes, more than
 * any program writes are left out.
 */
export function parsePage(html: string): PageNode {
  try {
    return parseGuarded(html);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    return parseShortTags(withoutDeepTags(html), { treeAdapter: quickAdapter, scriptingEnabled: false });
  }
}

/**
 * The parser's own tree, with places sought from the end: what stands wrongly in a table is put before it, one thing
 * after another, and the parser would look through all of them each time.
 */
const quickAdapter: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  insertBefore: (parent, node, reference) => {
    parent.childNodes.splice(parent.childNodes.lastIndexOf(reference), 0, node);
    node.parentNode = parent;
  },
  insertTextBefore: (parent, text, reference) => {
    const before = parent.childNodes[parent.childNodes.lastIndexOf(reference) - 1];
    if (before !== undefined && defaultTreeAdapter.isTextNode(before)) before.value += text;
    else quickAdapter.insertBefore(parent, defaultTreeAdapter.createTextNode(text), reference);
  },
  detachNode: (node) => {
    const siblings = node.parentNode?.childNodes ?? [];
    const at = siblings.lastIndexOf(node);
    if (at !== -1) siblings.splice(at, 1);
    node.parentNode = null;
  },
};

function parseGuarded(html: string): PageNode {
  let depth = 0;
  const treeAdapter: typeof quickAdapter = {
    ...quickAdapter,
    onItemPush: () => {
      depth += 1;
      if (depth > MAX_DEPTH) throw new TooDeep();
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
  return parseShortTags(html, { treeAdapter, scriptingEnabled: false });
}

/** A tag; one that nothing closes goes to the end, as for the parser. */
const TAG = /<(\/?)([a-z][^\s/>]*)[^>]*(?:>|$)/giu;

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/u;

/** Each tag that opens below the bound becomes a line break, and as many tags that close are left out. */
function withoutDeepTags(html: string): string {
  let depth = 0;
  let left = 0;
  return html.replace(TAG, (tag, slash: string, name: string) => {
    if (VOID.test(name.toLowerCase())) return tag;
    if (slash === '') {
      if (depth < FLAT_DEPTH) depth += 1;
      else left += 1;
      return left === 0 ? tag : '<br>';
    }
    if (left === 0) {
      depth = Math.max(0, depth - 1);
      return tag;
    }
    left -= 1;
    return '';
  });
}
