import type { Passage } from '../passages/passage.js';
import { nodeAt, type Nodes } from './nodes.js';
import type { PlacedComparison } from '../placed-comparison.js';

/** A passage that was deleted, and the one of the same words that came in a later version. */
export interface Return {
  readonly gone: number;
  readonly come: number;
}

/**
 * The paragraphs that were deleted and put back as they were: no two neighbouring versions both have them, and yet a
 * reader calls them one. Of several equal ones the one deleted last comes back first.
 */
export function returnsIn(
  nodes: Nodes,
  versions: readonly (readonly Passage[])[],
  steps: readonly PlacedComparison[],
): Return[] {
  const gone = new Map<string, number[]>();
  return steps.flatMap(({ rows }, version) => {
    const [before, after] = [versions[version] ?? [], versions[version + 1] ?? []];
    const returns = rows.flatMap(({ group: { from, to } }): Return[] => {
      const [place = 0] = to;
      const found = from.length === 0 ? gone.get(nameOf(after[place]))?.pop() : undefined;
      return found === undefined ? [] : [{ gone: found, come: nodeAt(nodes, version + 1, place) }];
    });
    // What goes in this step can come back in a later one only.
    for (const { group } of rows) {
      if (group.to.length > 0) continue;
      for (const place of group.from) remember(gone, nameOf(before[place]), nodeAt(nodes, version, place));
    }
    return returns;
  });
}

function nameOf(passage: Passage | undefined): string {
  return passage === undefined ? '' : `${passage.kind} ${passage.content.text}`;
}

function remember(gone: Map<string, number[]>, name: string, node: number): void {
  const known = gone.get(name);
  if (known === undefined) gone.set(name, [node]);
  else known.push(node);
}
