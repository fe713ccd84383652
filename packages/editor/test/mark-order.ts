import type { Mark, Resolution } from '@penholder/resolution';

const ORDER: readonly Mark['type'][] = ['italic', 'bold', 'link'];

/** The tree with each run's marks in the editor's order; the order means nothing in the tree. */
export function inMarkOrder(resolution: Resolution): unknown {
  return JSON.parse(JSON.stringify(resolution), (name, value: unknown) =>
    name === 'marks' && Array.isArray(value) ? value.toSorted(byMarkOrder) : value,
  );
}

function byMarkOrder(left: Mark, right: Mark): number {
  return ORDER.indexOf(left.type) - ORDER.indexOf(right.type);
}
