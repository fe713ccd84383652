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
    space: node.namespaceURI ?? '',
    attributes,
    qualified: qualifiedOf(node, attributes),
    children: childrenOf(node),
    line: node.lineNumber ?? 1,
  };
}

/** Most elements have no attribute of a namespace, and both ways of naming are one. */
function qualifiedOf(node: Element, bare: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const all = [...node.attributes];
  if (all.every(({ namespaceURI }) => (namespaceURI ?? '') === '')) return bare;
  const own = all.filter(({ namespaceURI }) => namespaceURI !== DECLARATIONS);
  return new Map(
    own.map(({ namespaceURI, localName, name, value }) => [fullName(namespaceURI, localName ?? name), value]),
  );
}

/** The namespace of attributes that declare namespaces. Source: Namespaces in XML 1.0, section 3. */
const DECLARATIONS = 'http://www.w3.org/2000/xmlns/';

function fullName(space: string | null, local: string): string {
  return (space ?? '') === '' ? local : `{${space ?? ''}}${local}`;
}
