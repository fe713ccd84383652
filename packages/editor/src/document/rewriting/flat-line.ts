import { type ContentElement, type ContentMark, type ContentNode, isContentText } from '../content-node.js';

/** A line place by place: each character takes one, and each element (a note call). */
export interface FlatLine {
  readonly length: number;
  /** Its characters, elements left out. */
  readonly text: string;
  /** The place of each character of `text`. */
  readonly places: readonly number[];
  /** How what stands at each place is set. */
  readonly marks: readonly (readonly ContentMark[])[];
  readonly elements: readonly PlacedElement[];
}

/** An element in a line. */
export interface PlacedElement {
  readonly element: ContentElement;
  readonly place: number;
  /** How many characters stand before it. */
  readonly offset: number;
}

/** A line place by place. */
export function flatLine(content: readonly ContentNode[]): FlatLine {
  const places: number[] = [];
  const marks: (readonly ContentMark[])[] = [];
  const elements: PlacedElement[] = [];
  let text = '';
  for (const node of content) {
    if (isContentText(node)) {
      text += node.text;
      for (let at = 0; at < node.text.length; at += 1) places.push(marks.push(node.marks) - 1);
    } else {
      elements.push({ element: node, place: marks.push([]) - 1, offset: places.length });
    }
  }
  return { length: marks.length, text, places, marks, elements };
}

/** What of a line stands between two of its places. */
export function cutContent(content: readonly ContentNode[], from: number, to: number): ContentNode[] {
  let start = 0;
  return content.flatMap((node): ContentNode[] => {
    const before = start;
    const length = isContentText(node) ? node.text.length : 1;
    start += length;
    if (before >= to || start <= from) return [];
    if (!isContentText(node)) return [node];
    return [{ ...node, text: node.text.slice(Math.max(0, from - before), to - before) }];
  });
}
