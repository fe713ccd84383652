import {
  type BlockId,
  type Labels,
  labelsOf,
  type Markers,
  markersOf,
  type NoteId,
  type Resolution,
} from '@penholder/resolution';
import type { Node } from '@tiptap/pm/model';

import { contentToResolution } from '../document/content-to-resolution.js';
import type { Place } from '../document/levels.js';
import { blockPlaces } from '../text/block-places.js';
import { nodeToSkeleton } from '../text/node-content.js';
import { idOf, standingBlocks } from '../text/standing-block.js';
import { noteCallsIn } from './note-calls.js';
import { noteMarkers } from './note-markers.js';

/** What is drawn on a text and depends on its order alone, not on its words. */
export interface Structure {
  readonly labels: Labels;
  readonly markers: Markers;
  readonly noteMarkers: ReadonlyMap<NoteId, string>;
  /** Notes that some place calls. */
  readonly called: ReadonlySet<NoteId>;
  /** The operative paragraph that is the only one and so bears no number. */
  readonly sole: BlockId | null;
  /** The place each block really takes, beside `standingBlocks`. */
  readonly places: readonly (Place | null)[];
}

/** The structure of a document: labels and markers by the rules of the tree. */
export function structureOf(document: Node): Structure {
  const skeleton = contentToResolution(nodeToSkeleton(document), {
    kind: 'draft resolution',
    symbol: null,
    number: null,
    front: [],
    closing: [],
  });
  const calls = standingBlocks(document).flatMap(({ node }) => noteCallsIn(node).map(({ note }) => note));
  return {
    labels: labelsOf(skeleton),
    markers: markersOf(skeleton),
    noteMarkers: noteMarkers(skeleton.notes, calls),
    called: new Set(calls),
    sole: soleParagraph(skeleton),
    places: blockPlaces(document),
  };
}

function soleParagraph({ operative }: Resolution): BlockId | null {
  const numbered = operative.flatMap((block) =>
    block.type === 'paragraph' && block.role === 'operative' ? [block] : [],
  );
  const [first] = numbered;
  return numbered.length === 1 && first?.number === null ? first.id : null;
}

/** Whether two documents have the same structure: then what was drawn on the one holds for the other. */
export function haveSameStructure(before: Node, after: Node): boolean {
  const [old, now] = [standingBlocks(before), standingBlocks(after)];
  if (old.length !== now.length || annexesOf(before) !== annexesOf(after)) return false;
  return now.every((block, index) => {
    const match = old[index];
    if (match === undefined || match.partIndex !== block.partIndex) return false;
    return match.node === block.node || structureKey(match.node) === structureKey(block.node);
  });
}

function structureKey(node: Node): string {
  const { role, level, number, tail, marker } = node.attrs;
  const calls = noteCallsIn(node).map(({ note }) => note);
  return JSON.stringify([node.type.name, idOf(node), role, level, number, tail, marker, calls]);
}

function annexesOf(document: Node): string {
  return JSON.stringify(document.children.map(({ type, attrs }) => [type.name, attrs['id'], attrs['label']]));
}
