import {
  type Annex,
  type Block,
  type BlockId,
  type Labels,
  labelsOf,
  linesOf,
  linesOfBlock,
  type Note,
  type NoteId,
  notesCalled,
  type Resolution,
} from '@penholder/resolution';

import { thingsOf } from '../many/things-touched.js';
import { idsIn } from '../steps/pieces.js';
import { notesOfStep } from '../steps/step-notes.js';
import type { Step } from '../steps/step.js';

/** A document on which many amendments were made, of which each is shown only as much as it touches. */
export interface WideGround {
  readonly whole: Resolution;
  /** As much of it as these steps look at, and the neighbours of that: they can be applied to it as to the whole. */
  readonly narrowedTo: (steps: readonly Step[]) => Resolution;
  /** How its paragraphs are cited. */
  readonly labels: () => Labels;
}

/**
 * Makes a document ready for many amendments: it is gone through once, and then each costs no more than what it touches.
 *
 * Promise: steps that can be applied to the narrowed document can be applied to the whole, and do the same there.
 */
export function wideGround(whole: Resolution): WideGround {
  const lists = listsOf(whole);
  const homes = homesOf(lists);
  const callers = callersOf(lists);
  let labels: Labels | null = null;
  return {
    whole,
    narrowedTo: (steps) => {
      const notes = steps.flatMap(notesTouched);
      const gone = steps.flatMap((step) => notesOfStep(step).gone);
      const touched = [
        ...steps.flatMap(thingsOf).flatMap((thing) => homes.get(thing) ?? []),
        // A note that is still called cannot go.
        ...gone.flatMap(({ id }) => callers.get(id) ?? []),
      ];
      return narrowed(whole, placesKept(lists, touched), notes);
    },
    labels: () => (labels ??= labelsOf(whole)),
  };
}

function notesTouched(step: Step): NoteId[] {
  const { brought, gone, callsIn, callsOut, reworded } = notesOfStep(step);
  return [...[...brought, ...gone].map(({ id }) => id), ...callsIn, ...callsOut, ...reworded];
}

/** The blocks of a part or of an annex. */
type List = 'preamble' | 'operative' | BlockId;

/** Where a block stands. */
interface Home {
  readonly list: List;
  readonly place: number;
}

type Lists = ReadonlyMap<List, readonly Block[]>;

function listsOf({ preamble, operative, annexes }: Resolution): Lists {
  return new Map<List, readonly Block[]>([
    ['preamble', preamble],
    ['operative', operative],
    ...annexes.map(({ id, blocks }): [List, readonly Block[]] => [id, blocks]),
  ]);
}

/** The block in which each id is; all blocks of an annex for its own. */
function homesOf(lists: Lists): Map<string, Home[]> {
  const homes = new Map<string, Home[]>();
  for (const [list, blocks] of lists) {
    const all = blocks.map((_, place): Home => ({ list, place }));
    if (list !== 'preamble' && list !== 'operative') homes.set(list, all);
    blocks.forEach((block, place) => {
      for (const id of idsIn(block)) homes.set(id, [{ list, place }]);
    });
  }
  return homes;
}

function callersOf(lists: Lists): Map<NoteId, Home[]> {
  const callers = new Map<NoteId, Home[]>();
  for (const [list, blocks] of lists) {
    blocks.forEach((block, place) => {
      for (const note of new Set(linesOfBlock(block).flatMap(notesCalled)))
        callers.set(note, [...(callers.get(note) ?? []), { list, place }]);
    });
  }
  return callers;
}

/** What is touched with what stands before and behind it, and the first of each list. */
function placesKept(lists: Lists, homes: readonly Home[]): Map<List, Set<number>> {
  const kept = new Map([...lists.keys()].map((list) => [list, new Set([0])]));
  for (const { list, place } of homes)
    for (const near of [place - 1, place, place + 1]) kept.get(list)?.add(near);
  return kept;
}

function narrowed(
  whole: Resolution,
  kept: ReadonlyMap<List, ReadonlySet<number>>,
  notes: readonly NoteId[],
): Resolution {
  const blocksOf = (list: List, blocks: readonly Block[]): Block[] =>
    [...(kept.get(list) ?? [])].toSorted((one, other) => one - other).flatMap((place) => blocks[place] ?? []);
  const narrow: Resolution = {
    ...whole,
    preamble: blocksOf('preamble', whole.preamble),
    operative: blocksOf('operative', whole.operative),
    annexes: whole.annexes.map((annex): Annex => ({ ...annex, blocks: blocksOf(annex.id, annex.blocks) })),
    notes: [],
  };
  return { ...narrow, notes: notesKept(whole, [...notes, ...linesOf(narrow).flatMap(notesCalled)]) };
}

/** These notes, with those that they call, in their order. */
function notesKept({ notes }: Resolution, wanted: readonly NoteId[]): readonly Note[] {
  if (wanted.length === 0) return [];
  const byId = new Map(notes.map((note) => [note.id, note]));
  const kept = new Set<NoteId>();
  const waiting = [...wanted];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (kept.has(id)) continue;
    kept.add(id);
    waiting.push(...notesCalled(byId.get(id)?.content ?? []));
  }
  return notes.filter(({ id }) => kept.has(id));
}
