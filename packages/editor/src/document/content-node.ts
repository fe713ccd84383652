import { LONGEST } from './limits.js';

/** An element of a text under the pen: a paragraph, a section, a note reference. The shape of ProseMirror's JSON. */
export interface ContentElement {
  readonly type: string;
  readonly attrs: Readonly<Record<string, unknown>>;
  readonly content: readonly ContentNode[];
}

/** A run of text under the pen; `text` is never empty. */
export interface ContentText {
  readonly type: 'text';
  readonly text: string;
  readonly marks: readonly ContentMark[];
}

/** How a run is set, by the name the editor's schema gives it. */
export interface ContentMark {
  readonly type: string;
  readonly attrs: Readonly<Record<string, unknown>>;
}

/** What the tree, ProseMirror and Yjs are all turned into, and read from, on their way to one another. */
export type ContentNode = ContentElement | ContentText;

/** Whether this is a run of text. */
export function isContentText(node: ContentNode): node is ContentText {
  return 'text' in node;
}

/** An element with these attributes and this content. */
export function contentElement(
  type: string,
  attrs: Readonly<Record<string, unknown>>,
  content: readonly ContentNode[] = [],
): ContentElement {
  return { type, attrs, content };
}

/** The attribute where it is a string that says something and is not longer than the tree takes, else `null`. */
export function textAttribute(
  element: ContentElement,
  name: string,
  longest: number = LONGEST.id,
): string | null {
  const value = element.attrs[name];
  return typeof value === 'string' && value !== '' && value.length <= longest ? value : null;
}

/** The attribute where it is a whole number, brought within these bounds; `least` where it is none. */
export function countAttribute(element: ContentElement, name: string, least: number, most: number): number {
  const value = element.attrs[name];
  return typeof value === 'number' && Number.isInteger(value)
    ? Math.min(Math.max(value, least), most)
    : least;
}

/** The elements among the content, runs of text left out. */
export function elementsIn(content: readonly ContentNode[]): ContentElement[] {
  return content.flatMap((node) => (isContentText(node) ? [] : [node]));
}
