import { attributeOf, elementsOf, type PageElement, type PageNode } from '../page/node.js';

/** What a part of one of our own pages is, `null` where it is none. */
export function nameOf(element: PageElement): string | null {
  return attributeOf(element, 'data-penholder');
}

/** The named parts right under a node, through elements that have no name of their own. */
export function partsIn(node: PageNode): PageElement[] {
  return elementsOf(node).flatMap((child) => (nameOf(child) === null ? partsIn(child) : [child]));
}

/** The parts of one name right under a node. */
export function partsNamed(node: PageNode, name: string): PageElement[] {
  return partsIn(node).filter((part) => nameOf(part) === name);
}

/** The first part of a name right under a node. */
export function partNamed(node: PageNode, name: string): PageElement | undefined {
  return partsNamed(node, name)[0];
}

/** What a part says under one of our own names, such as `id` or `role`; `null` where it says nothing. */
export function saidOf(part: PageElement, name: string): string | null {
  return attributeOf(part, `data-penholder-${name}`);
}
