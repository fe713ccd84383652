import type { ComparedParagraph } from '../comparison.js';
import type { Passage } from '../passages/passage.js';
import type { ChainCell, DatedStretch, Thread } from './chain.js';
import { joinedDated } from './dated-stretches.js';
import { datedVersions } from './dated-versions.js';
import { type JoinedSets, newJoinedSets } from './joined-sets.js';
import { nodeAt, type Nodes, nodesOf, nodesOfGroup } from './nodes.js';
import { nodesInOrder } from './order.js';
import { returnsIn } from './returns.js';
import type { PlacedComparison } from '../placed-comparison.js';

/** All versions as passages, and the comparison of each with the one before it. */
type Versions = readonly (readonly Passage[])[];
type Steps = readonly PlacedComparison[];

/** The threads of versions compared step by step, in the order of the table. */
export function threadsOf(versions: Versions, steps: Steps): Thread[] {
  const nodes = nodesOf(versions);
  const sets = joinedByRows(nodes, versions, steps);
  const drafts = draftsOf(nodes, sets, versions, steps);
  const dated = datedVersions(versions, steps);
  return namesInOrder(nodes, sets, steps).flatMap((name) => {
    const draft = drafts.get(name);
    return draft === undefined ? [] : [threadOf(draft, versions, dated)];
  });
}

function joinedByRows(nodes: Nodes, versions: Versions, steps: Steps): JoinedSets {
  const sets = newJoinedSets(nodes.count);
  steps.forEach(({ rows }, version) => {
    for (const { group } of rows) {
      const [first = 0, ...others] = nodesOfGroup(nodes, version, group);
      for (const other of others) sets.join(first, other);
    }
  });
  for (const { gone, come } of returnsIn(nodes, versions, steps)) sets.join(gone, come);
  return sets;
}

/** The threads' names: each where its first passage of the last version stands, or its first one if it has none there. */
function namesInOrder(nodes: Nodes, { nameOf }: JoinedSets, steps: Steps): number[] {
  const order = nodesInOrder(nodes, steps);
  const last = nodes.offsets.at(-1) ?? 0;
  const standing = new Set(order.filter((node) => node >= last).map(nameOf));
  const named = order.filter((node) => node >= last || !standing.has(nameOf(node))).map(nameOf);
  return [...new Set(named)];
}

/** A thread while it is put together: its places and rows, one list a version. */
interface Draft {
  readonly places: readonly number[][];
  readonly rows: readonly ComparedParagraph[][];
}

function draftsOf(nodes: Nodes, sets: JoinedSets, versions: Versions, steps: Steps): Map<number, Draft> {
  const drafts = new Map<number, Draft>();
  const draftOf = (node: number): Draft => {
    const name = sets.nameOf(node);
    const known = drafts.get(name);
    if (known !== undefined) return known;
    const draft = { places: versions.map(() => []), rows: versions.map(() => []) };
    drafts.set(name, draft);
    return draft;
  };
  versions.forEach((passages, version) => {
    passages.forEach((_, place) => draftOf(nodeAt(nodes, version, place)).places[version]?.push(place));
  });
  steps.forEach(({ rows }, version) => {
    for (const { group, paragraph } of rows) {
      const [node = 0] = nodesOfGroup(nodes, version, group);
      draftOf(node).rows[version + 1]?.push(paragraph);
    }
  });
  return drafts;
}

function threadOf(
  draft: Draft,
  versions: Versions,
  dated: readonly (readonly (readonly DatedStretch[])[])[],
): Thread {
  const last = draft.places.findLastIndex((places) => places.length > 0);
  const places = draft.places[last] ?? [];
  return {
    part: versions[last]?.[places[0] ?? 0]?.part ?? 'title',
    cells: draft.places.map((places, version) =>
      cellOf(versions[version] ?? [], places, draft.rows[version] ?? []),
    ),
    wording: joinedDated(places.map((place) => dated[last]?.[place] ?? [])),
  };
}

function cellOf(
  version: readonly Passage[],
  places: readonly number[],
  rows: readonly ComparedParagraph[],
): ChainCell {
  const passages = places.flatMap((place) => version[place] ?? []);
  return {
    labels: passages.map(({ label }) => label),
    ids: passages.flatMap(({ id }) => id ?? []),
    text: passages.map(({ content }) => content.text).join('\n'),
    rows,
  };
}
