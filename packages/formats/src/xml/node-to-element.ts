import type { Element, Node } from '@xmldom/xmldom';

import type { XmlElement, XmlNode } from './element.js';

/** A parsed node in our own, bare form, so that the readers know no DOM. Its root must be an element. */
export function nodeToElement(root: Node): XmlElement {
  if (!isElement(root)) throw new Error('The root of an XML file is an element');
  return elementOf(root);
}

function childrenOf(parent: Element): XmlNode[] {
  const children: XmlNode[] = [];
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node)) children.push(elementOf(node));
    else if (isText(node)) children.push({ type: 'text', text: node.nodeValue ?? '' });
  }
  return children;
}

function isText(node: Node): boolean {
  return node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE;
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

function elementOf(node: Element): XmlElement {
  const attributes = new Map<string, string>();
  for (const attribute of node.attributes) {
    attributes.set(attribute.localName ?? attribute.name, attribute.value);
  }
  return {
    type: 'element',
    name: node.localName ?? node.nodeName,
    attributes,
    children: childrenOf(node),
    line: node.lineNumber ?? 1,
  };
}
