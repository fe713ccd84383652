import type { Block, BlockId, Paragraph } from '@penholder/resolution';

import type { Instruction, ParagraphName, ParagraphPoint } from '../instructions/instruction.js';
import { familyInstructions } from './family.js';
import { arrange, type Arrangement, type Beside, type Item, type Placing } from './order/placing.js';
import { quoteParagraphs } from './quoted-paragraph.js';
import type { Setting } from './setting.js';
import { splitOrJoined, spokenLength } from './split-and-join.js';
import { quoteTable, tableInstructions, tableName } from './tables.js';
import { type Units, unitsOf } from './units.js';
import type { WordInstructions } from './words/word-instructions.js';

/** The preamble or the operative part. */
export type Half = 'preambular' | 'operative';

/**
 * The instructions that make the preamble or the operative part of the new text, in the order of the draft. Numbers are
 * those of the draft as issued, so nothing is put beside what is gone.
 */
export function holderInstructions(half: Half, setting: Setting): WordInstructions {
  const part = half === 'preambular' ? 'preamble' : 'operative';
  const [old, now] = [setting.from[part], setting.to[part]];
  const units = unitsOf(old, now, setting);
  const plan = planOf(old, now, units);
  const changed = old.map((block) => blockInstructions(block, plan, setting));
  const gaps = new Map(
    plan.arrangement.gaps.map(({ near, placings }) => [
      near,
      placings.flatMap((placing) => placedBlocks(placing, now, half, setting)),
    ]),
  );
  const meant = old.flatMap((block, index) => {
    const own = changed[index]?.meant ?? [];
    return [...own, ...(gaps.get(block.id) ?? [])];
  });
  const inOrder = replacedInPlace([...(gaps.get(null) ?? []), ...meant], old, setting);
  return {
    meant: withHeadingsGoneFirst(inOrder),
    consequential: changed.flatMap(({ consequential }) => consequential),
  };
}

/** A heading that stands elsewhere by then could not be told from the one that goes: so that one goes first. */
function withHeadingsGoneFirst(instructions: readonly Instruction[]): Instruction[] {
  const come = new Set(instructions.flatMap((one) => (one.type === 'insert heading' ? one.words : [])));
  const isSuch = (one: Instruction) => one.type === 'delete heading' && come.has(one.words);
  return [...instructions.filter(isSuch), ...instructions.filter((one) => !isSuch(one))];
}

/** A paragraph put in where another is taken out takes its place: that is said as one thing. */
function replacedInPlace(
  instructions: readonly Instruction[],
  old: readonly Block[],
  { names }: Setting,
): Instruction[] {
  const row = old.map(({ id }) => names.get(id));
  // What moved there stands between the new paragraph and the one that goes.
  const movedTo = new Set(
    instructions.flatMap((one) => (one.type === 'move paragraphs' ? JSON.stringify(one.to) : [])),
  );
  const said: Instruction[] = [];
  for (const next of instructions) {
    const last = said.at(-1);
    const isAlone = last?.type === 'insert paragraphs' && !movedTo.has(JSON.stringify(last.at));
    const replaced = isAlone ? replacementOf(last, next, row) : null;
    if (replaced === null) said.push(next);
    else said[said.length - 1] = replaced;
  }
  return said;
}

function replacementOf(
  put: Extract<Instruction, { readonly type: 'insert paragraphs' }>,
  taken: Instruction,
  row: readonly (ParagraphName | undefined)[],
): Instruction | null {
  if (taken.type !== 'delete paragraphs') return null;
  const [name] = taken.what;
  if (name === undefined || name.role !== put.role || put.paragraphs.length !== 1) return null;
  const place = row.indexOf(name);
  const isThere =
    put.at.type === 'after'
      ? row[place - 1] === put.at.paragraph
      : put.at.type === 'at the beginning' && place === 0;
  if (!isThere) return null;
  return { type: 'replace paragraphs', what: [name], by: put.paragraphs, notes: put.notes };
}

interface Plan {
  readonly units: Units;
  readonly arrangement: Arrangement<BlockId>;
  /** Headings and tables that are taken out and put in anew, since they stand where nothing can be pointed at. */
  readonly demoted: ReadonlySet<BlockId>;
}

function planOf(old: readonly Block[], now: readonly Block[], units: Units): Plan {
  const none = new Set<BlockId>();
  const arrangement = arrangementOf(old, now, units, none);
  if (arrangement !== null) return { units, arrangement, demoted: none };
  const demoted = fewestDemoted(old, now, units);
  const second = arrangementOf(old, now, units, demoted);
  return { units, arrangement: second ?? { stays: none, gaps: [] }, demoted };
}

/** All headings and tables, but for those that can stay. */
function fewestDemoted(old: readonly Block[], now: readonly Block[], units: Units): Set<BlockId> {
  const others = old.filter(({ type }) => type !== 'paragraph');
  const idsOfUnit = ({ id }: Block) => [id, ...(units.byOld.get(id)?.now ?? []).map((block) => block.id)];
  const demoted = new Set(others.flatMap(idsOfUnit));
  for (const other of others) {
    const without = new Set(demoted);
    for (const id of idsOfUnit(other)) without.delete(id);
    if (arrangementOf(old, now, units, without) === null) continue;
    for (const id of idsOfUnit(other)) demoted.delete(id);
  }
  return demoted;
}

function arrangementOf(
  old: readonly Block[],
  now: readonly Block[],
  units: Units,
  demoted: ReadonlySet<BlockId>,
): Arrangement<BlockId> | null {
  const stays = (block: Block) => units.byOld.get(block.id)?.old[0] === block && !demoted.has(block.id);
  const order = old.filter(stays).map(({ id }) => id);
  return arrange(
    order,
    now.flatMap((block, place) => itemOf(block, place, units, demoted)),
  );
}

/** The first paragraph of a unit stands for all of it; the others come with it. */
function itemOf(block: Block, place: number, units: Units, demoted: ReadonlySet<BlockId>): Item<BlockId>[] {
  const unit = units.byNew.get(block.id);
  const kind = block.type !== 'paragraph' || block.role === 'plain' ? 'other' : block.role;
  if (unit === undefined || demoted.has(block.id)) return [{ old: null, kind, place }];
  return unit.now[0] === block ? [{ old: unit.old[0]?.id ?? null, kind, place }] : [];
}

const NOTHING: WordInstructions = { meant: [], consequential: [] };

function blockInstructions(block: Block, plan: Plan, setting: Setting): WordInstructions {
  const { units, demoted, arrangement } = plan;
  const unit = demoted.has(block.id) ? undefined : units.byOld.get(block.id);
  if (unit === undefined) return { meant: goneBlock(block, setting), consequential: [] };
  if (unit.old[0] !== block) return NOTHING;
  const [table] = unit.now;
  if (block.type === 'table' && table?.type === 'table') return tableInstructions(block, table, setting);
  const [old, ...oldOthers] = unit.old.filter((one) => one.type === 'paragraph');
  const [now, ...nowOthers] = unit.now.filter((one) => one.type === 'paragraph');
  if (old === undefined || now === undefined) return NOTHING;
  const isOne = oldOthers.length === 0 && nowOthers.length === 0;
  const said = isOne ? familyInstructions(old, now, setting) : null;
  const whole = inFull([old, ...oldOthers], [now, ...nowOthers], setting);
  if (said !== null && isEasierByEar(said.meant, whole)) return said;
  const mayJoin = !isOne && arrangement.stays.has(block.id) && !isReadInFull(unit.old, setting);
  const short = mayJoin ? splitOrJoined([old, ...oldOthers], [now, ...nowOthers], whole, setting) : null;
  return { meant: short ?? whole, consequential: [] };
}

/** So many changes of one paragraph are followed as long as they are shorter than the paragraph; more, where they are much shorter. */
const FOLLOWED_BY_EAR = 5;
const LONGEST_SHARE = 0.6;

function isEasierByEar(said: readonly Instruction[], whole: readonly Instruction[]): boolean {
  const share = said.length <= FOLLOWED_BY_EAR ? 1 : LONGEST_SHARE;
  return said.length < 3 || spokenLength(said) <= share * spokenLength(whole);
}

function isReadInFull(blocks: readonly Block[], { inFull: ids }: Setting): boolean {
  return blocks.some(({ id }) => ids.has(id));
}

function inFull(old: readonly Paragraph[], now: readonly Paragraph[], setting: Setting): Instruction[] {
  const what = old.flatMap(({ id }) => setting.names.get(id) ?? []);
  const { paragraphs, notes } = quoteParagraphs(now, setting);
  return [{ type: 'replace paragraphs', what, by: paragraphs, notes }];
}

function goneBlock(block: Block, { names, from }: Setting): Instruction[] {
  switch (block.type) {
    case 'paragraph': {
      const name = names.get(block.id);
      return name === undefined ? [] : [{ type: 'delete paragraphs', what: [name], reading: [] }];
    }
    case 'heading':
      return [{ type: 'delete heading', words: plainWords(block) }];
    case 'table':
      return [{ type: 'delete table', what: tableName(block, from, names) }];
  }
}

function plainWords({ content }: Extract<Block, { readonly type: 'heading' }>): string {
  return content.map((item) => (item.type === 'text' ? item.text : '')).join('');
}

function placedBlocks(
  placing: Placing<BlockId>,
  now: readonly Block[],
  half: Half,
  setting: Setting,
): Instruction[] {
  const at = pointOf(placing.type === 'move' ? placing.to : placing.at, half, setting.names);
  if (at === null) return [];
  if (placing.type === 'move') {
    const name = setting.names.get(placing.old);
    return name === undefined ? [] : [{ type: 'move paragraphs', what: [name], to: at }];
  }
  const blocks = placing.places.flatMap((place) => now[place] ?? []);
  return insertedBlocks(blocks, at, setting);
}

function insertedBlocks(blocks: readonly Block[], at: ParagraphPoint, setting: Setting): Instruction[] {
  const [first] = blocks;
  if (first?.type === 'heading') return [{ type: 'insert heading', at, words: plainWords(first) }];
  if (first?.type === 'table') return [{ type: 'insert table', at, ...quoteTable(first, setting.to) }];
  if (first?.type !== 'paragraph' || first.role === 'plain') return [];
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  return [{ type: 'insert paragraphs', at, role: first.role, ...quoteParagraphs(paragraphs, setting) }];
}

function pointOf(
  beside: Beside<BlockId>,
  half: Half,
  names: ReadonlyMap<BlockId, ParagraphName>,
): ParagraphPoint | null {
  if (beside.type === 'at the beginning' || beside.type === 'at the end')
    return { type: beside.type, role: half };
  const paragraph = names.get(beside.old);
  return paragraph === undefined ? null : { type: beside.type, paragraph };
}
