import type { Texts } from './align/texts.js';
import type { WordChange } from './comparison.js';
import type { Content } from './passages/passage.js';
import { type Link, risingLinks } from './rising.js';
import { type Piece, textOfPieces } from './words/tokens.js';
import { compareWords, type WordComparison } from './words/word-changes.js';

/** Whether a content is made of cells. */
export function isTable({ pieces }: Content): boolean {
  return pieces.length > 1 && pieces.every(({ border }, place) => (border === '') === (place === 0));
}

/** A row's cells; the border before the first one parts it from the row before. */
type Row = readonly Piece[];

/**
 * What changed between two tables, cell by cell.
 *
 * Promise: joined without `+` it is FROM to the letter, borders included, without `-` TO; no change reaches over the
 * border of a cell that both have.
 * Plan: rows are put side by side in order by the cells they have in common, and so are the cells of two rows; cells side
 * by side are compared by words.
 */
export function compareTables(from: Content, to: Content, texts: Texts): WordComparison {
  const pairs = paired(rowsIn(from.pieces), rowsIn(to.pieces), commonCells).flatMap(([old, now]) =>
    paired(old ?? [], now ?? [], commonWords),
  );
  return joined(pairs.map(([old, now]) => compareCell(old, now, texts)));
}

function rowsIn(pieces: readonly Piece[]): Row[] {
  const rows: Piece[][] = [];
  for (const piece of pieces) {
    if (piece.border !== '\t') rows.push([]);
    rows.at(-1)?.push(piece);
  }
  return rows;
}

/** A border that only one side has here came or went with its cell; one that both have parts it from what is before. */
function compareCell(old: Piece | undefined, now: Piece | undefined, texts: Texts): WordComparison {
  const shared = old !== undefined && old.border === now?.border ? old.border : '';
  const [before, after] = [old, now].map((piece) =>
    texts.tokensOfPieces([
      { border: '', line: textOfPieces(piece === undefined ? [] : [piece]).slice(shared.length) },
    ]),
  );
  if (before === undefined || after === undefined) return NOTHING;
  const border: WordChange[] = shared === '' ? [] : [{ op: '=', text: shared }];
  return joined([{ ...NOTHING, words: border }, compareWords(before, after)]);
}

const NOTHING: WordComparison = { words: [], equal: true, wordsDeleted: 0, wordsInserted: 0, coarse: false };

function joined(cells: readonly WordComparison[]): WordComparison {
  return {
    words: joinTouching(cells.flatMap(({ words }) => words)),
    equal: cells.every(({ equal }) => equal),
    wordsDeleted: cells.reduce((sum, { wordsDeleted }) => sum + wordsDeleted, 0),
    wordsInserted: cells.reduce((sum, { wordsInserted }) => sum + wordsInserted, 0),
    coarse: cells.some(({ coarse }) => coarse),
  };
}

function joinTouching(words: readonly WordChange[]): WordChange[] {
  const all: WordChange[] = [];
  for (const entry of words) {
    const last = all.at(-1);
    if (last !== undefined && last.op === entry.op && ofEntry(last) === ofEntry(entry)) {
      all[all.length - 1] = { ...last, text: last.text + entry.text };
    } else {
      all.push(entry);
    }
  }
  return all;
}

function ofEntry(entry: WordChange): string {
  return entry.op === '=' ? '' : entry.of;
}

/** Larger tables than this are put side by side row by row: 200 by 200 rows are weighed in a few milliseconds. */
const MOST_PAIRS = 40_000;

/** Two lists side by side: what belongs together in order, the others with nothing beside them, the old before the new. */
function paired<Item>(
  from: readonly Item[],
  to: readonly Item[],
  worth: (one: Item, other: Item) => number,
): [Item | undefined, Item | undefined][] {
  const links =
    from.length === to.length && from.length * to.length > MOST_PAIRS
      ? inStep(from)
      : linksOf(from, to, worth);
  const pairs: [Item | undefined, Item | undefined][] = [];
  let [left, right] = [0, 0];
  for (const link of [...links, { from: from.length, to: to.length }]) {
    const [gone, come] = [from.slice(left, link.from), to.slice(right, link.to)];
    pairs.push(...facing(gone, come));
    if (link.from < from.length && link.to < to.length) pairs.push([from[link.from], to[link.to]]);
    [left, right] = [link.from + 1, link.to + 1];
  }
  return pairs;
}

/** Between two that belong together as many on either side face one another; else those that went stand before those that came. */
function facing<Item>(gone: readonly Item[], come: readonly Item[]): [Item | undefined, Item | undefined][] {
  if (gone.length === come.length) return gone.map((item, place) => [item, come[place]]);
  return [
    ...gone.map((item): [Item, undefined] => [item, undefined]),
    ...come.map((item): [undefined, Item] => [undefined, item]),
  ];
}

function inStep(from: readonly unknown[]): Pick<Link, 'from' | 'to'>[] {
  return from.map((_, place) => ({ from: place, to: place }));
}

function linksOf<Item>(
  from: readonly Item[],
  to: readonly Item[],
  worth: (one: Item, other: Item) => number,
): Link[] {
  if (from.length * to.length > MOST_PAIRS) return [];
  const links = from.flatMap((one, left) =>
    to.map((other, right): Link => ({ from: left, to: right, weight: worth(one, other) })),
  );
  return risingLinks(links.filter(({ weight }) => weight > 0));
}

function commonCells(one: Row, other: Row): number {
  const lines = new Set(other.map(({ line }) => line.trim()));
  const common = one.filter(({ line }) => line.trim() !== '' && lines.has(line.trim()));
  return common.reduce((sum, { line }) => sum + 1 + line.length, 0);
}

function commonWords(one: Piece, other: Piece): number {
  if (one.line === other.line) return 2 + one.line.length;
  const words = new Set(other.line.split(/\s+/u));
  return one.line.split(/\s+/u).filter((word) => word !== '' && words.has(word)).length;
}
