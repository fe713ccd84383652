import type { KeptElement } from '@penholder/resolution';

import type { XmlElement, XmlNode } from '../../xml/element.js';

/** An element as a record keeps it, whole. Names in the namespace `main` are bare; blanks between elements are none. */
export function keptElement(element: XmlElement, main: string): KeptElement {
  return {
    name: element.space === main || element.space === '' ? element.name : `{${element.space}}${element.name}`,
    attributes: Object.fromEntries(element.qualified),
    children: keptChildren(element.children, main),
  };
}

function keptChildren(nodes: readonly XmlNode[], main: string): (KeptElement | string)[] {
  const hasWords = nodes.some((node) => node.type === 'text' && node.text.trim() !== '');
  const children: (KeptElement | string)[] = [];
  for (const node of nodes) {
    const last = children.at(-1);
    if (node.type === 'element') children.push(keptElement(node, main));
    else if (!hasWords) continue;
    else if (typeof last === 'string') children.splice(-1, 1, last + node.text);
    else children.push(node.text);
  }
  return children;
}

/** An element's name without its namespace. */
export function localName({ name }: KeptElement): string {
  return name.slice(name.indexOf('}') + 1);
}

/** The elements among what an element holds. */
export function keptElementsIn({ children }: KeptElement): KeptElement[] {
  return children.filter((child) => typeof child !== 'string');
}

/** All words in an element, their blanks single. */
export function wordsIn(children: KeptElement['children']): string {
  return rawWords(children).replace(/\s+/gu, ' ').trim();
}

function rawWords(children: KeptElement['children']): string {
  return children.map((child) => (typeof child === 'string' ? child : rawWords(child.children))).join('');
}
