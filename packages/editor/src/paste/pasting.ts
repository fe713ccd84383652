import { Extension } from '@tiptap/core';
import { DOMSerializer, Fragment, Node, type Schema, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';

import type { ContentElement } from '../document/content-node.js';
import { isOwnChange } from '../ids/block-ids.js';
import { blocksFromHtml } from './blocks-from-html.js';
import { blocksFromText } from './blocks-from-text.js';
import { carryNotes, unpackNotes } from './carried-notes.js';
import { copiedText } from './copied-text.js';
import { fitSlice } from './fit-slice.js';

/** Before TipTap's own clipboard text, which knows no numbers. */
const BEFORE_OTHER_CLIPBOARDS = 1100;

/**
 * Copy and paste. What was copied from a resolution comes back with its structure; HTML from elsewhere is reduced to
 * paragraphs, headings, tables, italics, bold and addresses; plain text is a paragraph a line. Nothing is lost silently.
 */
export function pasting(newId: () => string): Extension {
  return Extension.create({
    name: 'pasting',
    priority: BEFORE_OTHER_CLIPBOARDS,
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          transformCopied: (slice, view) => carryNotes(slice, view.state),
          clipboardTextSerializer: (slice, view) => copiedText(slice, view.state),
          clipboardTextParser: (text, $context) => sliceOf(blocksFromText(text), $context.doc.type.schema),
          transformPastedHTML: (html, view) => (isOurs(html) ? html : reduceHtml(html, view.state.schema)),
          transformPasted: (slice, view) => fitSlice(slice, view.state),
        },
        appendTransaction: (transactions, _before, state) =>
          transactions.some(isOwnChange) ? unpackNotes(state, newId) : null,
      }),
    ],
  });
}

/** Whether this HTML was copied from a resolution: then the schema's own rules read it, and take nothing else from it. */
function isOurs(html: string): boolean {
  return /\sdata-pm-slice=/u.test(html) && /\sdata-(?:role|part|note|heading-level)=/u.test(html);
}

/** HTML from elsewhere as HTML that the schema's rules read. */
export function reduceHtml(html: string, schema: Schema): string {
  const container = document.createElement('div');
  const blocks = Fragment.fromArray(nodesOf(blocksFromHtml(html), schema));
  DOMSerializer.fromSchema(schema).serializeFragment(blocks, {}, container);
  return container.innerHTML;
}

function sliceOf(blocks: readonly ContentElement[], schema: Schema): Slice {
  return Slice.maxOpen(Fragment.fromArray(nodesOf(blocks, schema)));
}

function nodesOf(blocks: readonly ContentElement[], schema: Schema): Node[] {
  return blocks.map((block) => Node.fromJSON(schema, block));
}
