import { ok, type Result } from '@penholder/kernel';
import type { Resolution } from '@penholder/resolution';

import type { PendingAmendment } from '../many/pending.js';
import { applySteps } from '../steps/apply-step.js';
import type { Failure, Step } from '../steps/step.js';
import { hangProposal } from './hang-proposal.js';
import { type ChangedLine, changedLines, ownerOfLine, owns, type Proposal, proposalOf } from './proposal.js';
import { wideGround, type WideGround } from './narrow-ground.js';
import { keyOf, newTree, type RollingTree } from './rolling-tree.js';
import { descend } from './sub-changes.js';

/** The tree of the base with all proposals hung into it, and those that could not be. */
export interface Gathered {
  readonly tree: RollingTree;
  readonly unplaced: { readonly id: PendingAmendment['id']; readonly failure: Failure }[];
}

/** What the gathering of one text has in common. */
interface Gathering extends Gathered {
  readonly below: ReadonlyMap<PendingAmendment['id'] | null, readonly PendingAmendment[]>;
}

/** Hangs every proposal into the base, those to a proposal into that one. */
export function gatherProposals(base: Resolution, pending: readonly PendingAmendment[]): Gathered {
  const gathering: Gathering = { tree: newTree(base), unplaced: [], below: byParent(pending) };
  const ground = wideGround(base);
  for (const amendment of gathering.below.get(null) ?? []) {
    const lines = gather(gathering, amendment, ground, []);
    for (const [key, { changes }] of lines) addChanges(gathering.tree, key, changes);
  }
  return gathering;
}

/** The amendments by what they amend; one whose amendment is not pending is to the draft. */
function byParent(pending: readonly PendingAmendment[]): Gathering['below'] {
  const known = new Set(pending.map(({ id }) => id));
  const below = new Map<PendingAmendment['id'] | null, PendingAmendment[]>();
  for (const amendment of pending) {
    const parent = amendment.to !== null && known.has(amendment.to) ? amendment.to : null;
    const others = below.get(parent);
    if (others === undefined) below.set(parent, [amendment]);
    else others.push(amendment);
  }
  return below;
}

/** Hangs one proposal, and those to it, below its forebears; gives back what they do to words that none of them owns. */
function gather(
  gathering: Gathering,
  amendment: PendingAmendment,
  wide: WideGround,
  forebears: readonly Proposal[],
): Map<string, ChangedLine> {
  const below = gathering.below.get(amendment.id) ?? [];
  const applied = appliedTo(wide, amendment.steps, below.length > 0);
  if (!applied.ok) {
    leaveOut(gathering, amendment, applied.error);
    return new Map();
  }
  const { ground, result } = applied.value;
  const proposal = proposalOf(amendment, { ground, labels: wide.labels }, result);
  hangProposal(gathering.tree, proposal, forebears);
  const lines = changedLines(proposal);
  const beside: Map<string, ChangedLine>[] = [];
  const groundBelow = below.length > 0 ? wideGround(result) : wide;
  for (const sub of below) {
    const own = gather(gathering, sub, groundBelow, [proposal, ...forebears]);
    beside.push(takeDown(gathering.tree, proposal, lines, own));
  }
  return beside.reduce(joined, lines);
}

/** A proposal on its ground: on the whole of it where others are made on what it leaves, or where it does not fit and the reason is to be told. */
function appliedTo(
  wide: WideGround,
  steps: readonly Step[],
  isWhole: boolean,
): Result<Pick<Proposal, 'ground' | 'result'>, Failure> {
  const ground = isWhole ? wide.whole : wide.narrowedTo(steps);
  const result = applySteps(ground, steps);
  if (result.ok) return ok({ ground, result: result.value });
  return isWhole ? result : appliedTo(wide, steps, true);
}

/** Says of an amendment, and of those to it, that it does not fit. */
function leaveOut(gathering: Gathering, { id }: PendingAmendment, failure: Failure): void {
  gathering.unplaced.push({ id, failure });
  for (const sub of gathering.below.get(id) ?? []) leaveOut(gathering, sub, failure);
}

/** Takes the changes of an amendment to a proposal down to what that was made on; what it owns gets them at once. */
function takeDown(
  tree: RollingTree,
  proposal: Proposal,
  lines: Map<string, ChangedLine>,
  own: ReadonlyMap<string, ChangedLine>,
): Map<string, ChangedLine> {
  const beside = new Map<string, ChangedLine>();
  for (const [key, line] of own) {
    const id = ownerOfLine(line.name);
    const under = lines.get(key);
    if (id !== null && owns(proposal, id)) addChanges(tree, keyOf(proposal.amendment.id, key), line.changes);
    else if (under === undefined) beside.set(key, line);
    else {
      const { changes, ofBase } = descend(under.changes, line.changes, under.length);
      lines.set(key, { ...under, changes });
      beside.set(key, { ...under, changes: ofBase });
    }
  }
  return beside;
}

function joined(
  lines: Map<string, ChangedLine>,
  others: ReadonlyMap<string, ChangedLine>,
): Map<string, ChangedLine> {
  const all = new Map(lines);
  for (const [key, line] of others) {
    all.set(key, { ...line, changes: [...(all.get(key)?.changes ?? []), ...line.changes] });
  }
  return all;
}

function addChanges(tree: RollingTree, key: string, changes: ChangedLine['changes']): void {
  const there = tree.changes.get(key);
  if (there === undefined) tree.changes.set(key, [...changes]);
  else there.push(...changes);
}
