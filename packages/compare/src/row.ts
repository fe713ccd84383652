import type { BlockId } from '@penholder/resolution';
import type { Group } from './align/align.js';
import type { Sides } from './align/sides.js';
import type { Change, ComparedParagraph } from './comparison.js';
import type { Content, Passage } from './passages/passage.js';
import { normalForm } from './words/normal-form.js';
import type { WordComparison } from './words/word-changes.js';
import type { WordsIn } from './words-of.js';

/** A row of the comparison with what the summary counts of it. */
export interface Row {
  readonly paragraph: ComparedParagraph;
  readonly words: WordComparison;
}

/** Compares the passages of one group, word by word. */
export function rowOf(sides: Sides, group: Group, wordsIn: WordsIn): Row {
  const from = passagesAt(sides.from, group.from);
  const to = passagesAt(sides.to, group.to);
  const words = wordsIn(contentsOf(from), contentsOf(to));
  const paragraph: ComparedParagraph = {
    change: changeOf(from, to, group.moved, words.equal),
    part: to[0]?.part ?? from[0]?.part ?? 'title',
    from: from.map(({ label }) => label),
    to: to.map(({ label }) => label),
    ids: { from: idsOf(from), to: idsOf(to) },
    renumbered: isRenumbered(from[0], to[0]),
    opening: openingChange(from[0], to[0]),
    words: words.words,
  };
  return { paragraph, words };
}

function passagesAt(passages: readonly Passage[], places: readonly number[]): Passage[] {
  return places.flatMap((place) => passages[place] ?? []);
}

function contentsOf(passages: readonly Passage[]): Content[] {
  return passages.map(({ content }) => content);
}

function idsOf(passages: readonly Passage[]): BlockId[] {
  return passages.flatMap(({ id }) => id ?? []);
}

function changeOf(
  from: readonly Passage[],
  to: readonly Passage[],
  movedInOrder: boolean,
  equal: boolean,
): Change {
  if (from.length === 0) return 'inserted';
  if (to.length === 0) return 'deleted';
  if (from.length > 1) return 'merged';
  if (to.length > 1) return 'split';
  const moved = movedInOrder || isInOtherPlace(from[0], to[0]);
  if (moved) return equal ? 'moved' : 'moved and reworded';
  return equal ? 'kept' : 'reworded';
}

/**
 * From the preamble to the operative part is a move, even if nothing was overtaken on the way, and so is from a part of a
 * paragraph to a paragraph of its own. A heading between the two parts belongs to either.
 */
function isInOtherPlace(from: Passage | undefined, to: Passage | undefined): boolean {
  if (from?.kind !== 'paragraph' || to === undefined) return false;
  return from.part !== to.part || (from.depth === 0) !== (to.depth === 0);
}

/** Headings and tables are cited by their place, and a note's number that shifted is no change: only paragraphs and annexes are renumbered. */
function isRenumbered(from: Passage | undefined, to: Passage | undefined): boolean {
  if (from === undefined || to === undefined) return false;
  return (from.kind === 'paragraph' || from.kind === 'annex') && from.label !== to.label;
}

/**
 * Whether the opening phrase is another one. One document may print its phrases in italics where the other's are told
 * by grammar, and so differ in length: each text opens with the other's phrase then, and nothing has changed.
 */
function openingChange(from: Passage | undefined, to: Passage | undefined): ComparedParagraph['opening'] {
  if (from === undefined || to === undefined || from.content.text === to.content.text) return null;
  if (from.content.opening === '' || to.content.opening === '') return null;
  const isSame = opensWith(from, to) && opensWith(to, from);
  return isSame ? null : { from: from.content.opening, to: to.content.opening };
}

function opensWith({ content }: Passage, { content: { opening } }: Passage): boolean {
  return normalForm(content.text.slice(0, opening.length)) === normalForm(opening);
}
