import type { Resolution } from '@penholder/resolution';
import * as Y from 'yjs';

import { type ElementReader, readContent } from './content-in-yjs.js';
import { type ContentElement, contentElement } from './content-node.js';
import { contentToResolution } from './content-to-resolution.js';
import { readHead } from './head-in-yjs.js';
import { headMapOf, textFragmentOf } from './places.js';
import { sharedWith } from './shared-with.js';

/** A draft's live text, read again and again. */
export interface FollowedDocument {
  /** The tree as it is now: what `readDocument` gives, with what did not change as the same values as last time. */
  readonly read: () => Resolution;
  /** Ends the watching. */
  readonly stop: () => void;
}

/**
 * Follows a draft's live text.
 *
 * Promise: `read` gives what `readDocument` gives. After a change its work with words is that of the elements that changed
 * and of what they stand in; of every other one it only looks whether it is still the same.
 *
 * Plan: Yjs says which elements change; the content of the others is remembered, and with it their lines; and parts
 * of the new tree that say what the old one said are taken from the old one.
 */
export function followDocument(document: Y.Doc): FollowedDocument {
  const fragment = textFragmentOf(document);
  const known = new WeakMap<Y.XmlElement, ContentElement>();
  const forget = (events: readonly Y.YEvent<Y.XmlFragment>[]) => {
    for (const { target } of events) forgetUpwards(target, known);
  };
  fragment.observeDeep(forget);
  let last: Resolution | undefined;
  return {
    read: () => {
      const text = contentElement('doc', {}, readContent(fragment, remembering(known)));
      const resolution = contentToResolution(text, readHead(headMapOf(document)));
      return (last = last === undefined ? resolution : sharedWith(last, resolution));
    },
    stop: () => fragment.unobserveDeep(forget),
  };
}

function remembering(known: WeakMap<Y.XmlElement, ContentElement>): ElementReader {
  return (element, read) => {
    const content = known.get(element) ?? read();
    known.set(element, content);
    return content;
  };
}

/** An element stands in others, and these hold its content. */
function forgetUpwards(changed: unknown, known: WeakMap<Y.XmlElement, ContentElement>): void {
  let type: unknown = changed;
  while (type instanceof Y.AbstractType) {
    if (type instanceof Y.XmlElement) known.delete(type);
    type = type.parent;
  }
}
