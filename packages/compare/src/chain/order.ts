import { nodeAt, type Nodes, nodesOfGroup } from './nodes.js';
import type { PlacedComparison } from '../placed-comparison.js';

/**
 * The order of the table: one passage after another, as the last version has them; a passage that no longer stands in
 * it follows what it followed when it last stood.
 *
 * Plan: a comparison's rows are in TO's order, with what it deleted among them; what earlier steps deleted is hung on
 * the passage before it that did not move, and goes along with that.
 */
export function nodesInOrder(nodes: Nodes, steps: readonly PlacedComparison[]): number[] {
  const first = Array.from({ length: nodes.offsets[1] ?? nodes.count }, (_, node) => node);
  return steps.reduce((order, step, version) => orderAfter(nodes, order, step, version), first);
}

/** What stands before all else hangs on this. */
const BEGINNING = -1;

function orderAfter(
  nodes: Nodes,
  before: readonly number[],
  { rows }: PlacedComparison,
  version: number,
): number[] {
  const moved = new Set(
    rows.flatMap(({ group }) => (group.moved ? nodesOfGroup(nodes, version, group) : [])),
  );
  const gone = hangingOn(before, (node) => node >= nodeAt(nodes, version, 0), moved);
  const order = [...(gone.get(BEGINNING) ?? [])];
  for (const { group } of rows) {
    const ofRow = nodesOfGroup(nodes, version, group);
    order.push(ofRow[group.from.length] ?? ofRow[0] ?? 0);
    for (const node of ofRow.slice(0, group.from.length)) {
      for (const hanging of gone.get(node) ?? []) order.push(hanging);
    }
  }
  return order;
}

/** What no longer stands, by the passage that still does and comes before it. */
function hangingOn(
  order: readonly number[],
  stands: (node: number) => boolean,
  moved: ReadonlySet<number>,
): ReadonlyMap<number, readonly number[]> {
  const hanging = new Map<number, number[]>([[BEGINNING, []]]);
  let last: number[] = hanging.get(BEGINNING) ?? [];
  for (const node of order) {
    if (!stands(node)) {
      last.push(node);
    } else if (!moved.has(node)) {
      last = [];
      hanging.set(node, last);
    }
  }
  return hanging;
}
