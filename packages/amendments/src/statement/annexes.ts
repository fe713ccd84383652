import {
  type Annex,
  annexLabel,
  type Block,
  type BlockId,
  EMPTY_RESOLUTION,
  linesOfBlock,
  type Note,
  notesCalled,
  plainText,
  type Resolution,
  writeText,
} from '@penholder/resolution';

import type { AnnexPoint, Instruction } from '../instructions/instruction.js';
import { isPlain } from '../instructions/resolve/annex-view.js';
import { mapLinesOfPiece } from '../steps/lines.js';
import { annexNamesOf } from './base-names.js';
import { holderInstructions } from './holder.js';
import { risingPlaces } from '../rising-places.js';
import { asReadOut } from './quoted-paragraph.js';
import { settingOf, type Setting } from './setting.js';
import { titleInstructions } from './title.js';
import { isMostlyNew } from './units.js';
import { markerStyleFor, travellingMarker } from './words/travelling.js';

/** An annex of the draft and what it became. */
interface AnnexPair {
  readonly old: Annex;
  readonly now: Annex;
}

/**
 * The instructions that make the annexes of the new text, in their order: on what is in those that stay; whole ones put in
 * and taken out, also where more than half of one is new.
 */
export function annexInstructions(setting: Setting): Instruction[] {
  const pairs = pairsThatStay(setting);
  const said = new Map(pairs.map((pair) => [pair, insideAnnex(pair, setting)]));
  const kept = pairs.filter((pair) => said.get(pair) !== null);
  const keptOld = new Set(kept.map(({ old }) => old.id));
  const gone = setting.from.annexes.filter(({ id }) => !keptOld.has(id));
  return [
    ...kept.flatMap((pair) => said.get(pair) ?? []),
    ...insertedAnnexes(kept, setting),
    ...gone.map((annex): Instruction => ({ type: 'delete annex', what: annexLabel(annex) })),
  ];
}

function pairsThatStay({ from, to, rowOfOld }: Setting): AnnexPair[] {
  const pairs = from.annexes.flatMap((old): AnnexPair[] => {
    const id = rowOfOld.get(old.id)?.ids.to[0];
    const now = to.annexes.find((annex) => annex.id === id);
    return now === undefined ? [] : [{ old, now }];
  });
  const rising = risingPlaces(pairs.map(({ now }) => to.annexes.indexOf(now)));
  return pairs.filter((_, place) => rising.has(place));
}

/** `null` where the annex is better taken out and put in anew. */
function insideAnnex({ old, now }: AnnexPair, setting: Setting): Instruction[] | null {
  const inside = insideSetting(old, now, setting);
  if (inside.rows.every(({ change, part }) => change === 'kept' || part === 'notes')) return [];
  const own = inside.rows.filter(({ part }) => part !== 'notes');
  if (!isPlain(old) || !isPlain(now) || setting.inFull.has(old.id) || isMostlyNew(own)) return null;
  const { meant, consequential } = holderInstructions('operative', inside);
  const said = [...titleInstructions(inside), ...meant, ...consequential, ...renumbering(inside)];
  return said.map((instruction) => ({ type: 'in annex', annex: annexLabel(old), instruction }));
}

function insideSetting(old: Annex, now: Annex, setting: Setting): Setting {
  const [from, to] = [asText(old, setting.from), asText(now, setting.to)];
  const inside = settingOf(from, to);
  const { notes, inFull } = setting;
  return { ...inside, names: annexNamesOf(from), notes, inFull, kind: 'annex' };
}

/** An annex as a text of its own, its plain paragraphs as operative ones. */
function asText({ title, blocks }: Annex, { notes }: Resolution): Resolution {
  const operative = blocks.map((block): Block => {
    return block.type === 'paragraph' && block.role === 'plain' ? { ...block, role: 'operative' } : block;
  });
  return { ...EMPTY_RESOLUTION, title, operative, notes };
}

function renumbering({ rows, from, to }: Setting): Instruction[] {
  const numbers = new Map<BlockId, string | null>();
  for (const block of [...from.operative, ...to.operative])
    if (block.type === 'paragraph') numbers.set(block.id, block.number);
  const isOther = rows.some(({ ids, change, renumbered }) => {
    const [old, now] = [ids.from[0], ids.to[0]];
    if (old === undefined || now === undefined || change === 'moved') return false;
    return numbers.has(old) ? numbers.get(old) !== numbers.get(now) : renumbered;
  });
  return isOther ? [{ type: 'renumber' }] : [];
}

function insertedAnnexes(kept: readonly AnnexPair[], { to }: Setting): Instruction[] {
  const oldOf = new Map(kept.map(({ old, now }) => [now.id, annexLabel(old)]));
  return to.annexes.flatMap((annex, index): Instruction[] => {
    if (oldOf.has(annex.id)) return [];
    const before = to.annexes.slice(0, index).findLast(({ id }) => oldOf.has(id));
    const next = to.annexes.slice(index).find(({ id }) => oldOf.has(id));
    return [{ type: 'insert annex', at: pointOf(before, next, oldOf), ...quoteAnnex(annex, to) }];
  });
}

function pointOf(
  before: Annex | undefined,
  next: Annex | undefined,
  oldOf: ReadonlyMap<BlockId, string>,
): AnnexPoint {
  const after = before === undefined ? undefined : oldOf.get(before.id);
  const following = next === undefined ? undefined : oldOf.get(next.id);
  if (following === undefined) return { type: 'at the end' };
  return after === undefined ? { type: 'before', annex: following } : { type: 'after', annex: after };
}

/** An annex as an instruction quotes it: its blocks in the text layout, and the notes they call. */
function quoteAnnex(annex: Annex, { notes }: Resolution) {
  const blocks = annex.blocks.map((block) => mapLinesOfPiece(block, (_, line) => asReadOut(line)));
  const lines = [annex.title, ...blocks.flatMap(linesOfBlock)];
  const called = [...new Set(lines.flatMap(notesCalled))];
  const style = markerStyleFor(lines);
  const own = called.map((id, index): Note => {
    const content = notes.find((note) => note.id === id)?.content ?? [];
    return { id, marker: travellingMarker(index, style), content };
  });
  const text = writeText({
    ...EMPTY_RESOLUTION,
    annexes: [{ ...annex, label: 'Annex', title: [], blocks }],
    notes: own,
  });
  const printed = text.trimEnd().split('\n').slice(1);
  return {
    title: plainText(annex.title),
    text: printed
      .slice(0, own.length === 0 ? undefined : -2 * own.length)
      .join('\n')
      .trim(),
    notes: own.map(({ marker, content }) => ({ marker: marker ?? '', text: plainText(content) })),
  };
}
