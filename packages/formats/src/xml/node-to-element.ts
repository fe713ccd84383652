import type { Element, Node } from '@xmldom/xmldom';

import type { XmlElement, XmlNode } from './element.js';

/** A parsed node in our own, bare form, so that the readers know no DOM. Its root must be an element. */
export function nodeToElement(root: Node): XmlElement {
  const [element] = convert(root);
  if (element?.type !== 'element') throw new Error('The root of an XML file is an element');
  return element;
}

function convert(node: Node): XmlNode[] {
  if (isElement(node)) return [elementOf(node)];
  const isText = node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE;
  return isText ? [{ type: 'text', text: node.nodeValue ?? '' }] : [];
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

function elementOf(node: Element): XmlElement {
  const attributes = new Map(
    Array.from(node.attributes, (attribute) => [attribute.localName ?? attribute.name, attribute.value]),
  );
  return {
    type: 'element',
    name: node.localName ?? node.nodeName,
    attributes,
    children: Array.from(node.childNodes).flatMap(convert),
    line: node.lineNumber ?? 1,
  };
}
