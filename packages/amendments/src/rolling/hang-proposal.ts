import type { BlockId, Note, NoteId, Resolution } from '@penholder/resolution';

import { isEditing } from '../steps/edits.js';
import { notesInOrderOfCalls } from '../steps/note-order.js';
import { heldPieces, type HeldPieces, holderOf, pieceById } from '../steps/pieces.js';
import type { Holder, Step } from '../steps/step.js';
import { owns, type Proposal, rootsRecast } from './proposal.js';
import type { RowOrigin, RollingWhole } from './row.js';
import { growAnnex, growNode, hang, isPart, keyOf, type RollingTree } from './rolling-tree.js';

/** Hangs the whole paragraphs, annexes and notes of a proposal into the tree, and what it wants of those that are there. */
export function hangProposal(tree: RollingTree, proposal: Proposal, forebears: readonly Proposal[]): void {
  const places = placesIn(proposal.ground);
  const place: Place = { tree, proposal, keyBefore: (id) => keyBefore(forebears, id), places };
  hangNotes(place);
  if (proposal.amendment.steps.every(isEditing)) return;
  for (const step of proposal.amendment.steps) hangRecast(place, step);
  for (const held of heldPieces(proposal.result)) hangBrought(place, held);
  for (const held of heldPieces(proposal.ground)) wishAway(place, held);
  hangAnnexes(place);
}

/** Where a proposal is hung. */
interface Place {
  readonly tree: RollingTree;
  readonly proposal: Proposal;
  /** The key of what stood there before the proposal, of the base or of the nearest forebear that owns it. */
  readonly keyBefore: (id: string) => string;
  /** In what each block stood before the proposal. */
  readonly places: ReadonlyMap<string, Holder>;
}

function placesIn(ground: Resolution): Map<string, Holder> {
  const places = new Map<string, Holder>();
  for (const { holder, pieces } of heldPieces(ground)) for (const { id } of pieces) places.set(id, holder);
  return places;
}

function keyBefore(forebears: readonly Proposal[], id: string): string {
  const owner = forebears.find((forebear) => owns(forebear, id));
  return keyOf(owner?.amendment.id ?? null, id);
}

/** The key of a holder or block as it stands with the proposal: its own, where the proposal brought it. */
function keyNow({ proposal, keyBefore: before }: Place, id: Holder): string {
  if (isPart(id)) return id;
  return proposal.brought.has(id) ? keyOf(proposal.amendment.id, id) : before(id);
}

/** What is replaced, split or joined gets the words that the proposal has for it as an alternative. */
function hangRecast(place: Place, step: Step): void {
  const { tree, proposal } = place;
  if (step.type === 'move paragraph') return wishMoved(place, step.id);
  const [first] = rootsRecast(step);
  const node = first === undefined ? undefined : tree.nodes.get(place.keyBefore(first));
  if (first === undefined || node === undefined || isHungAlready(place, first)) return;
  const origin: RowOrigin = { type: 'alternative', by: proposal.by };
  const pieces = rootsRecast(step).flatMap((id) => pieceById(proposal.result, id) ?? []);
  const grown = pieces.map((piece) => growNode(tree, piece, proposal.amendment.id, origin));
  if (grown.length > 0) node.alternatives.push(grown);
  else wish(place, first, 'delete');
  if (step.type === 'split paragraph') wish(place, first, 'split');
  if (step.type === 'join paragraphs') for (const id of rootsRecast(step)) wish(place, id, 'join');
}

function isHungAlready({ tree, proposal }: Place, id: BlockId): boolean {
  return tree.nodes.has(keyOf(proposal.amendment.id, id));
}

function wish(place: Place, id: BlockId, type: RollingWhole['type'], where = ''): void {
  const node = place.tree.nodes.get(place.keyBefore(id));
  node?.wishes.push({ type, by: place.proposal.by, where });
}

function wishMoved(place: Place, id: BlockId): void {
  const { result, ground, labels } = place.proposal;
  const held = holderOf(result, id);
  if (held === undefined || pieceById(ground, id) === undefined) return;
  const before = held.pieces[held.pieces.findIndex((piece) => piece.id === id) - 1];
  wish(place, id, 'move', before === undefined ? '' : (labels().get(before.id) ?? ''));
}

/** Hangs the pieces that a proposal brought into a holder that it did not bring. */
function hangBrought(place: Place, { holder, pieces }: HeldPieces): void {
  const { tree: rolling, proposal } = place;
  if (!isPart(holder) && owns(proposal, holder)) return;
  const origin: RowOrigin = { type: 'inserted', by: proposal.by };
  let before: BlockId | null = null;
  for (const piece of pieces) {
    const { id } = piece;
    if (proposal.brought.has(id) && !proposal.recast.has(id)) {
      const node = growNode(rolling, piece, proposal.amendment.id, origin);
      hang(rolling, node, keyNow(place, holder), before === null ? null : keyNow(place, before));
    }
    // What was moved here stands in the tree where it was.
    if (isAnchor(place, holder, id)) before = id;
  }
}

function isAnchor({ proposal, places }: Place, holder: Holder, id: BlockId): boolean {
  return proposal.brought.has(id) || places.get(id) === holder;
}

/** Wishes away the pieces that a proposal leaves out, where it leaves their holder in. */
function wishAway(place: Place, { holder, pieces }: HeldPieces): void {
  const { proposal } = place;
  const isHolderLeft = isPart(holder) || proposal.left.has(holder);
  if (!isHolderLeft || (!isPart(holder) && owns(proposal, holder))) return;
  for (const { id } of pieces) {
    if (!proposal.recast.has(id) && !proposal.left.has(id)) wish(place, id, 'delete');
  }
}

function hangAnnexes({ tree: rolling, proposal, keyBefore: before }: Place): void {
  const { amendment, by, ground, result, brought } = proposal;
  result.annexes.forEach((annex, index) => {
    if (!brought.has(annex.id)) return;
    rolling.annexes.splice(index, 0, growAnnex(rolling, annex, amendment.id, { type: 'inserted', by }));
  });
  const left = new Set(result.annexes.map(({ id }) => id));
  for (const { id } of ground.annexes) {
    const own = left.has(id) ? undefined : rolling.annexes.find(({ key }) => key === before(id));
    own?.wishes.push({ type: 'delete', by, where: '' });
  }
}

function hangNotes({ tree: rolling, proposal }: Place): void {
  const { amendment, by, result, brought } = proposal;
  const known = new Set<NoteId>(proposal.ground.notes.map(({ id }) => id));
  const fresh = result.notes.filter(({ id }) => !known.has(id) && brought.has(id));
  if (fresh.length === 0) return;
  const order = [...notesInOrderOfCalls(result)];
  const place = ({ id }: Note): number => (order.includes(id) ? order.indexOf(id) : order.length);
  for (const note of fresh.toSorted((one, other) => place(one) - place(other))) {
    rolling.notes.push({ key: keyOf(amendment.id, note.id), note, origin: { type: 'inserted', by } });
  }
}
