import type { ComparedParagraph } from '@penholder/compare';
import { type AnyParagraph, type BlockId, withDescendants } from '@penholder/resolution';

import type { Instruction, ParagraphName, ParagraphPoint } from '../instructions/instruction.js';
import { arrange, type Arrangement, type Beside, type Placing } from './order/placing.js';
import { quoteParagraphs } from './quoted-paragraph.js';
import type { Setting } from './setting.js';
import { isMostlyNew } from './units.js';
import { ownWords } from './own-words.js';
import type { WordInstructions } from './words/word-instructions.js';

/**
 * The instructions that make a paragraph with its parts into another: on words, and on its parts. `null` where it is better
 * read in full: where more than half of it is new, or parts went where no instruction on parts can send them.
 */
export function familyInstructions(
  old: AnyParagraph,
  now: AnyParagraph,
  setting: Setting,
): WordInstructions | null {
  const rows = new Set([
    ...withDescendants(old).flatMap(({ id }) => setting.rowOfOld.get(id) ?? []),
    ...withDescendants(now).flatMap(({ id }) => setting.rowOfNew.get(id) ?? []),
  ]);
  const isInFull = withDescendants(old).some(({ id }) => setting.inFull.has(id));
  return isInFull || isMostlyNew([...rows]) ? null : memberInstructions(old, now, setting);
}

function memberInstructions(old: AnyParagraph, now: AnyParagraph, setting: Setting): WordInstructions | null {
  const name = setting.names.get(old.id);
  const row = setting.rowOfOld.get(old.id);
  if (name === undefined || row === undefined || !isOneToOne(row)) return null;
  if (row !== setting.rowOfNew.get(now.id)) return null;
  const own = ownWords(old, now, name, setting);
  const parts = partInstructions(old, now, setting);
  return joined([own, parts]);
}

function joined(all: readonly (WordInstructions | null)[]): WordInstructions | null {
  const said = all.flatMap((each) => each ?? []);
  if (said.length < all.length) return null;
  return {
    meant: said.flatMap(({ meant }) => meant),
    consequential: said.flatMap(({ consequential }) => consequential),
  };
}

function partInstructions(old: AnyParagraph, now: AnyParagraph, setting: Setting): WordInstructions | null {
  if (old.children.length === 0 && now.children.length === 0) return { meant: [], consequential: [] };
  const pairs = pairedParts(old, now, setting);
  if (pairs === null) return null;
  const oldOfNew = new Map([...pairs].map(([one, other]) => [other.id, one.id]));
  const row = now.children.map(({ id }, place) => ({
    old: oldOfNew.get(id) ?? null,
    kind: 'part' as const,
    place,
  }));
  const order = old.children.filter((child) => pairs.has(child)).map(({ id }) => id);
  const arrangement = arrange(order, row);
  if (arrangement === null) return null;
  const placed = placedParts(arrangement, now, setting);
  const gone = goneParts(old, pairs, setting);
  const changed = [...pairs].map(([one, other]) => memberInstructions(one, other, setting));
  if (placed === null || gone === null) return null;
  return joined([...changed, { meant: [...gone, ...placed], consequential: [] }]);
}

/** The parts that stay parts of this paragraph; `null` where one came from elsewhere or went elsewhere. */
function pairedParts(
  old: AnyParagraph,
  now: AnyParagraph,
  { rowOfOld, rowOfNew }: Setting,
): ReadonlyMap<AnyParagraph, AnyParagraph> | null {
  const news = new Map(now.children.map((child) => [child.id, child]));
  const pairs = new Map<AnyParagraph, AnyParagraph>();
  for (const child of old.children) {
    const row = rowOfOld.get(child.id);
    if (row === undefined || row.ids.to.length === 0) continue;
    const other = isOneToOne(row) ? news.get(row.ids.to[0] ?? child.id) : undefined;
    if (other === undefined) return null;
    pairs.set(child, other);
  }
  const paired = new Set(pairs.values());
  const foreign = now.children.some(
    (child) => !paired.has(child) && (rowOfNew.get(child.id)?.ids.from.length ?? 0) > 0,
  );
  return foreign ? null : pairs;
}

function isOneToOne({ ids }: ComparedParagraph): boolean {
  return ids.from.length === 1 && ids.to.length === 1;
}

function goneParts(
  old: AnyParagraph,
  pairs: ReadonlyMap<AnyParagraph, AnyParagraph>,
  { names }: Setting,
): Instruction[] | null {
  const gone = old.children.filter((child) => !pairs.has(child));
  const what = gone.flatMap(({ id }) => names.get(id) ?? []);
  if (what.length < gone.length) return null;
  return what.length === 0 ? [] : [{ type: 'delete paragraphs', what, reading: [] }];
}

function placedParts(
  { gaps }: Arrangement<BlockId>,
  now: AnyParagraph,
  setting: Setting,
): Instruction[] | null {
  const placings = gaps.flatMap((gap) => gap.placings);
  const said = placings.map((placing) => placedPart(placing, now, setting));
  return said.some((each) => each === null) ? null : said.flatMap((each) => each ?? []);
}

function placedPart(placing: Placing<BlockId>, now: AnyParagraph, setting: Setting): Instruction | null {
  const at = partPoint(placing.type === 'move' ? placing.to : placing.at, setting.names);
  if (at === null) return null;
  if (placing.type === 'move') {
    const name = setting.names.get(placing.old);
    return name === undefined ? null : { type: 'move paragraphs', what: [name], to: at };
  }
  const parts = placing.places.flatMap((place) => now.children[place] ?? []);
  // Words that close a part could not be told from those that close the paragraph.
  if (parts.some(({ tail }) => tail.length > 0)) return null;
  return { type: 'insert paragraphs', at, role: 'part', ...quoteParagraphs(parts, setting) };
}

/** Parts are put beside parts: the beginning of a paragraph's parts has no name. */
function partPoint(
  beside: Beside<BlockId>,
  names: ReadonlyMap<BlockId, ParagraphName>,
): ParagraphPoint | null {
  if (beside.type !== 'after' && beside.type !== 'before') return null;
  const paragraph = names.get(beside.old);
  return paragraph === undefined ? null : { type: beside.type, paragraph };
}
