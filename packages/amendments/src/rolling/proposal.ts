import type { BlockId, Labels, NoteId, Resolution } from '@penholder/resolution';

import type { PendingAmendment } from '../many/pending.js';
import { type Edit, editsOf, inReadingOrder, isEditing } from '../steps/edits.js';
import { lengthOf } from '../steps/line-splice.js';
import { keyOfLine, namedLines } from '../steps/lines.js';
import { idsIn, idsOf, pieceById } from '../steps/pieces.js';
import type { LineName, Step } from '../steps/step.js';
import { changesOf, editStretches, type LineChange, type Stretch, untouched } from './line-changes.js';
import type { Attribution } from './row.js';

/** The document with one amendment and no other, beside what it was made on. */
export interface Proposal {
  readonly amendment: PendingAmendment;
  readonly by: Attribution;
  /** What it was made on, as far as it looks at it, and how paragraphs are cited there. */
  readonly ground: Resolution;
  readonly labels: () => Labels;
  readonly result: Resolution;
  /** Blocks that are not in what it was made on. */
  readonly brought: ReadonlySet<string>;
  /** Blocks of its ground that it writes anew, splits or joins, with all in them; their words are told as a whole. */
  readonly recast: ReadonlySet<string>;
  /** All blocks that are in it. */
  readonly left: ReadonlySet<string>;
}

/** A proposal with the ids that it brings and those that it writes anew. */
export function proposalOf(
  amendment: PendingAmendment,
  { ground, labels }: Pick<Proposal, 'ground' | 'labels'>,
  result: Resolution,
): Proposal {
  const known = new Set<string>([...idsOf(ground), ...ground.notes.map(({ id }) => id)]);
  const left = idsOf(result);
  const now = [...left, ...result.notes.map(({ id }) => id)];
  const by = { amendment: amendment.id, delegation: amendment.delegation };
  const brought = new Set<string>(now.filter((id) => !known.has(id)));
  const recast = new Set(amendment.steps.flatMap((step) => recastBy(step, ground, result)));
  return { amendment, by, ground, labels, result, brought, recast, left };
}

function recastBy(step: Step, ground: Resolution, result: Resolution): string[] {
  return rootsRecast(step).flatMap((id) =>
    [pieceById(ground, id), pieceById(result, id)].flatMap((piece) =>
      piece === undefined ? [] : idsIn(piece),
    ),
  );
}

/** The blocks whose words a step tells as a whole. What is taken out and put in again elsewhere is written anew too. */
export function rootsRecast(step: Step): readonly BlockId[] {
  switch (step.type) {
    case 'replace paragraph':
      return [step.id];
    case 'split paragraph':
    case 'join paragraphs':
      return [step.id, step.second];
    default:
      return [];
  }
}

/** Whether a proposal tells the words of this block or note as a whole, so that changes to them are changes to the proposal. */
export function owns({ brought, recast }: Proposal, id: string): boolean {
  return brought.has(id) || recast.has(id);
}

/** The block or note that a line is of; `null` for title and organ. */
export function ownerOfLine(line: LineName): BlockId | NoteId | null {
  switch (line.type) {
    case 'title':
    case 'organ':
      return null;
    case 'cell':
      return line.table;
    default:
      return line.id;
  }
}

/** A line with what becomes of it, by the places of the proposal's ground. */
export interface ChangedLine {
  readonly name: LineName;
  readonly length: number;
  readonly changes: readonly LineChange[];
}

/** What a proposal does to the words of its ground, line by line; what it owns left out. */
export function changedLines(proposal: Proposal): Map<string, ChangedLine> {
  const { amendment, ground, by } = proposal;
  const lengths = new Map(namedLines(ground).map(({ name, line }) => [keyOfLine(name), lengthOf(line)]));
  const edited = new Map<string, { readonly name: LineName; stretches: readonly Stretch[] }>();
  for (const edit of amendment.steps.flatMap(editsInTurn)) {
    const id = ownerOfLine(edit.line);
    const key = keyOfLine(edit.line);
    if (id !== null && owns(proposal, id)) continue;
    const line = edited.get(key) ?? { name: edit.line, stretches: untouched(lengths.get(key) ?? 0) };
    line.stretches = editStretches(line.stretches, edit.at, lengthOf(edit.removed), edit.inserted);
    edited.set(key, line);
  }
  return new Map(
    [...edited].map(([key, { name, stretches }]) => {
      const length = lengths.get(key) ?? 0;
      return [key, { name, length, changes: changesOf(stretches, length, by) }];
    }),
  );
}

/** The edits of a step one after another: of those that count in the same text the last comes first. */
function editsInTurn(step: Step): Edit[] {
  return isEditing(step) ? inReadingOrder(editsOf(step)).toReversed() : [];
}
