import * as Y from 'yjs';

import { marksToFormat, runsFromYjs, runsToYjs, setAttributes, writeContent } from '../content-in-yjs.js';
import { type ContentElement, type ContentNode, isContentText } from '../content-node.js';
import { cutContent } from './flat-line.js';
import type { Format } from './line-edits.js';

/** A place in a line of a live text, which goes along while words are put in and taken out. */
export class LineCursor {
  readonly #element: Y.XmlElement;
  /** The child one is in or before, and how far in. */
  #child = 0;
  #offset = 0;

  constructor(element: Y.XmlElement) {
    this.#element = element;
  }

  /** Goes on over what stays, and sets it otherwise where a format is given. */
  pass(length: number, format: Format | null): void {
    for (let left = length; left > 0;) {
      const room = this.#roomHere();
      const step = Math.min(room, left);
      const node = this.#here();
      if (format !== null && step > 0 && node instanceof Y.XmlText) node.format(this.#offset, step, format);
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

  /** Puts words or an element in, and goes behind them. */
  insert(node: ContentNode): void {
    if (!isContentText(node)) return this.#insertElement(node);
    const text = this.#textHere();
    text.insert(this.#offset, node.text, marksToFormat(node.marks));
    this.#offset += node.text.length;
  }

  #insertElement({ type, attrs, content }: ContentElement): void {
    this.#partHere();
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

  /**
   * Makes this a place between two children. Yjs cannot part a text: the shorter part is written again as a text of its own,
   * and what somebody types in that part at this moment stands beside it, at the edge of the longer one.
   */
  #partHere(): void {
    const node = this.#here();
    if (this.#offset === 0) return;
    if (node instanceof Y.XmlText && this.#offset < node.length) {
      if (this.#offset < node.length / 2) return this.#partBefore(node);
      this.#element.insert(this.#child + 1, [cutOut(node, this.#offset, node.length)]);
    }
    this.#toNextChild();
  }

  #partBefore(text: Y.XmlText): void {
    this.#element.insert(this.#child, [cutOut(text, 0, this.#offset)]);
    this.#toNextChild();
  }
}

/** Takes words out of a text, and gives them as another, set as they were. */
function cutOut(text: Y.XmlText, from: number, to: number): Y.XmlText {
  const runs = cutContent(runsFromYjs(text), from, to).filter(isContentText);
  text.delete(from, to - from);
  return runsToYjs(runs);
}
