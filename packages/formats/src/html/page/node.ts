import type { DefaultTreeAdapterTypes } from 'parse5';

/** A node of a parsed page. */
export type PageNode = DefaultTreeAdapterTypes.Node;

/** An element of a parsed page. */
export type PageElement = DefaultTreeAdapterTypes.Element;

/** Whether a node is an element. */
export function isElement(node: PageNode): node is PageElement {
  return 'tagName' in node;
}

/** Whether a node is words. */
export function isWords(node: PageNode): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

/** What a node holds, in order. */
export function childrenOf(node: PageNode): readonly PageNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** The elements a node holds, in order. */
export function elementsOf(node: PageNode): PageElement[] {
  return childrenOf(node).filter(isElement);
}

/** An attribute by its name in small letters; `null` where it is not set. */
export function attributeOf(element: PageElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

/** All words in a node, hidden ones too. */
export function wordsIn(node: PageNode): string {
  return isWords(node) ? node.value : childrenOf(node).map(wordsIn).join('');
}
