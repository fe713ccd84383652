import { type ContentNode, isContentText } from '../content-node.js';

/**
 * What names each of the nodes side by side, each name once: a block its id, the words that close a paragraph the
 * paragraph, what stands once its kind; rows and cells are counted.
 */
export function elementKeys(nodes: readonly ContentNode[]): string[] {
  const counts = new Map<string, number>();
  let last = '';
  return nodes.map((node) => {
    const name = nameOf(node);
    const isNamed = name.includes(' ');
    if (isNamed) last = name;
    const key = isNamed ? name : `${name} behind ${last}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? key : `${key} ${count}`;
  });
}

/** The kind, and behind a blank the id where there is one. */
function nameOf(node: ContentNode): string {
  if (isContentText(node)) return 'text';
  const id = node.attrs['id'];
  return typeof id === 'string' && id !== '' ? `${node.type} ${id}` : node.type;
}
