import * as Y from 'yjs';

import {
  type ContentElement,
  contentElement,
  type ContentMark,
  type ContentNode,
  type ContentText,
  isContentText,
} from './content-node.js';

/** Elements and texts as Yjs holds them under a fragment. */
type YNode = Y.XmlElement | Y.XmlText;

/** Writes content into an empty fragment exactly as the editor's binding would, so that opening it changes nothing. */
export function writeContent(fragment: Y.XmlFragment, content: readonly ContentNode[]): void {
  fragment.insert(
    0,
    content.flatMap((node, index) => nodeToYjs(node, content[index - 1], content, index)),
  );
}

// Runs side by side share one Y.XmlText: the first of them takes all.
function nodeToYjs(
  node: ContentNode,
  before: ContentNode | undefined,
  siblings: readonly ContentNode[],
  index: number,
): YNode[] {
  if (!isContentText(node)) return [elementToYjs(node)];
  if (before !== undefined && isContentText(before)) return [];
  const end = siblings.findIndex((sibling, at) => at > index && !isContentText(sibling));
  return [runsToYjs(siblings.slice(index, end === -1 ? undefined : end).filter(isContentText))];
}

function elementToYjs({ type, attrs, content }: ContentElement): Y.XmlElement {
  const element = new Y.XmlElement(type);
  setAttributes(element, attrs);
  writeContent(element, content);
  return element;
}

type Attribute = string | number | boolean;

/** Yjs stores any plain value in an attribute; its own types name strings only. */
interface AttributeHolder {
  setAttribute(name: string, value: Attribute): void;
}

/** Sets those attributes that say something; what is `null` stands for one that is not there. */
export function setAttributes(element: AttributeHolder, attrs: ContentElement['attrs']): void {
  for (const [name, value] of Object.entries(attrs)) {
    if (isAttribute(value)) element.setAttribute(name, value);
  }
}

function isAttribute(value: unknown): value is Attribute {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** Runs of text as a text of Yjs. */
export function runsToYjs(runs: readonly ContentText[]): Y.XmlText {
  const text = new Y.XmlText();
  text.applyDelta(runs.map(({ text: insert, marks }) => ({ insert, attributes: marksToFormat(marks) })));
  return text;
}

/** Marks as Yjs formats words. */
export function marksToFormat(marks: readonly ContentMark[]): Record<string, unknown> {
  return Object.fromEntries(marks.map(({ type, attrs }) => [type, attrs]));
}

/** Gives the content of an element, by reading it or by remembering it. */
export type ElementReader = (element: Y.XmlElement, read: () => ContentElement) => ContentElement;

/** The content of a fragment, whoever wrote it: its elements with their attributes, its texts with their marks. */
export function readContent(
  fragment: Y.XmlFragment,
  contentOf: ElementReader = (_, read) => read(),
): ContentNode[] {
  return fragment.toArray().flatMap((node) => nodeFromYjs(node, contentOf));
}

function nodeFromYjs(node: unknown, contentOf: ElementReader): ContentNode[] {
  if (node instanceof Y.XmlText) return runsFromYjs(node);
  if (node instanceof Y.XmlElement) {
    return [
      contentOf(node, () =>
        contentElement(node.nodeName, node.getAttributes(), readContent(node, contentOf)),
      ),
    ];
  }
  return [];
}

interface Run {
  readonly insert?: unknown;
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/** The runs of a text of Yjs; what is no text in it is left out. */
export function runsFromYjs(text: Y.XmlText): ContentText[] {
  const runs: readonly Run[] = text.toDelta();
  return runs.flatMap(({ insert, attributes = {} }) =>
    typeof insert === 'string' && insert !== ''
      ? [{ type: 'text', text: insert, marks: formatToMarks(attributes) }]
      : [],
  );
}

function formatToMarks(format: Readonly<Record<string, unknown>>): ContentMark[] {
  return Object.entries(format).flatMap(([type, attrs]) =>
    attrs === null || attrs === undefined
      ? []
      : [{ type, attrs: typeof attrs === 'object' ? { ...attrs } : {} }],
  );
}
