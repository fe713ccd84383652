import * as Y from 'yjs';

import { marksToFormat, setAttributes, writeContent } from '../content-in-yjs.js';
import type { LineToken } from './line-tokens.js';

/** A place in a line of a live text, which goes along while words are put in and taken out. */
export class LineCursor {
  readonly #element: Y.XmlElement;
  /** The child one is in or before, and how far in. */
  #child = 0;
  #offset = 0;

  constructor(element: Y.XmlElement) {
    this.#element = element;
  }

  /** Goes on over what stays. */
  pass(length: number): void {
    for (let left = length; left > 0;) {
      const room = this.#roomHere();
      const step = Math.min(room, left);
      left -= step;
      this.#offset += step;
      if (left > 0 && step === room) this.#toNextChild();
    }
  }

  /** Takes out what comes next. */
  remove(length: number): void {
    for (let left = length; left > 0;) {
      const room = this.#roomHere();
      if (room === 0) {
        this.#toNextChild();
        continue;
      }
      const step = Math.min(room, left);
      left -= step;
      const node = this.#here();
      if (node instanceof Y.XmlText) node.delete(this.#offset, step);
      else this.#element.delete(this.#child, 1);
    }
  }

  /** Puts a token in, and goes behind it. */
  insert(token: LineToken): void {
    if (token.type === 'element') return this.#insertElement(token.node);
    const text = this.#textHere();
    text.insert(this.#offset, token.text, marksToFormat(token.marks));
    this.#offset += token.text.length;
  }

  #insertElement({ type, attrs, content }: Extract<LineToken, { type: 'element' }>['node']): void {
    this.#splitHere();
    const element = new Y.XmlElement(type);
    setAttributes(element, attrs);
    writeContent(element, content);
    this.#element.insert(this.#child, [element]);
    this.#toNextChild();
  }

  #here(): unknown {
    return this.#child < this.#element.length ? this.#element.get(this.#child) : undefined;
  }

  /** How much of the child one is in lies ahead. */
  #roomHere(): number {
    const node = this.#here();
    return node === undefined ? Infinity : (node instanceof Y.XmlText ? node.length : 1) - this.#offset;
  }

  #toNextChild(): void {
    this.#child += 1;
    this.#offset = 0;
  }

  /** The text one is in, or the one that ends or begins here; a new one where there is none. */
  #textHere(): Y.XmlText {
    const node = this.#here();
    if (node instanceof Y.XmlText) return node;
    // Behind an element, or before one.
    if (this.#offset > 0) this.#toNextChild();
    const next = this.#here();
    if (next instanceof Y.XmlText) return next;
    const before = this.#child > 0 ? this.#element.get(this.#child - 1) : undefined;
    if (before instanceof Y.XmlText) {
      this.#child -= 1;
      this.#offset = before.length;
      return before;
    }
    const text = new Y.XmlText();
    this.#element.insert(this.#child, [text]);
    return text;
  }

  /** Makes this a place between two children. What stands behind it in its text becomes a text of its own. */
  #splitHere(): void {
    const node = this.#here();
    if (this.#offset === 0) return;
    if (node instanceof Y.XmlText && this.#offset < node.length) {
      const rest = new Y.XmlText();
      rest.applyDelta(deltaBehind(node, this.#offset));
      node.delete(this.#offset, node.length - this.#offset);
      this.#element.insert(this.#child + 1, [rest]);
    }
    this.#toNextChild();
  }
}

/** The delta of a text from a place on. */
function deltaBehind(text: Y.XmlText, offset: number): unknown[] {
  let before = 0;
  const runs: readonly { readonly insert?: unknown; readonly attributes?: object }[] = text.toDelta();
  return runs.flatMap(({ insert, attributes }) => {
    if (typeof insert !== 'string') return [];
    const rest = insert.slice(Math.max(0, offset - before));
    before += insert.length;
    return rest === '' ? [] : [{ insert: rest, ...(attributes === undefined ? {} : { attributes }) }];
  });
}
