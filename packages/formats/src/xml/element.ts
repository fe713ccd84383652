/**
 * An element of an XML file: its local name, its attributes by local name, what stands in it, and its line, from 1.
 * `space` is its namespace, "" where it has none; `qualified` its attributes by full name: bare, or with the namespace
 * in braces before it; what declares a namespace is not among them.
 */
export interface XmlElement {
  readonly type: 'element';
  readonly name: string;
  readonly space: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly qualified: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  readonly line: number;
}

/** Text of an XML file as it stands there, its entities resolved. */
export interface XmlText {
  readonly type: 'text';
  readonly text: string;
}

/** What an element holds; comments and processing instructions are left out. */
export type XmlNode = XmlElement | XmlText;

/** The elements that stand directly in another; of one name where it is given. */
export function elementsIn(element: XmlElement, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of element.children) {
    if (child.type === 'element' && (name === undefined || child.name === name)) found.push(child);
  }
  return found;
}

/** The element itself and all in it, in reading order. */
export function withDescendants(element: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  collect(element, found);
  return found;
}

/** Into one list, or each level would copy those below it. */
function collect(element: XmlElement, found: XmlElement[]): void {
  found.push(element);
  for (const child of element.children) if (child.type === 'element') collect(child, found);
}

/** Every word that stands in these nodes, spaces as they are. */
export function textOf(nodes: readonly XmlNode[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.text : textOf(node.children))).join('');
}

/** Whether a node is text of blanks only. */
export function isBlank(node: XmlNode): boolean {
  return node.type === 'text' && node.text.trim() === '';
}
