import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';

import { MAX_LEVEL } from '../document/limits.js';
import {
  blockAt,
  idOf,
  isParagraph,
  isTail,
  levelOf,
  roleOf,
  type StandingBlock,
} from '../text/standing-block.js';

/**
 * What is pasted, made to fit where it goes.
 *
 * Promise: no word of it is lost. In a single line (title, note, cell) everything becomes one line; in a section,
 * paragraphs take the role of the one with the caret and the first its level, the others theirs beside it. A block keeps its
 * id where nobody bears it, so that cutting and pasting moves it; else it gets a new one.
 */
export function fitSlice(slice: Slice, { doc, selection }: EditorState): Slice {
  const target = blockAt(doc, selection.from);
  if (slice.content.firstChild?.isInline !== false) return slice;
  if (target === null || !takesBlocks(target)) return new Slice(lineOfAll(slice.content), 0, 0);
  const blocks = withoutEmptyStart(blocksIn(slice.content), target);
  const fitted = fitBlocks(blocks, target, idsIn(doc));
  return new Slice(
    Fragment.fromArray(fitted),
    openness(slice.openStart, fitted.at(0)),
    openness(slice.openEnd, fitted.at(-1)),
  );
}

function takesBlocks({ part, node }: StandingBlock): boolean {
  return (isParagraph(node) || node.type.name === 'heading') && part !== 'notes';
}

// Into an empty paragraph the first line goes itself; there is nothing for it to be kept apart from.
function withoutEmptyStart(blocks: readonly Node[], { node }: StandingBlock): readonly Node[] {
  const [first, ...rest] = blocks;
  const empty = first !== undefined && isParagraph(first) && first.content.size === 0;
  return empty && rest.length > 0 && node.content.size === 0 ? rest : blocks;
}

function openness(open: number, block: Node | undefined): number {
  return open > 0 && block?.isTextblock === true ? 1 : 0;
}

const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'table']);

/** The blocks of a slice side by side, out of whatever parts they were cut from; lines of other kinds as paragraphs. */
function blocksIn(content: Fragment): Node[] {
  return content.content.flatMap((node): Node[] => {
    if (BLOCKS.has(node.type.name)) return [node];
    return node.isTextblock ? [paragraphOf(node)] : blocksIn(node.content);
  });
}

function paragraphOf(line: Node): Node {
  return line.type.schema.node('paragraph', {}, line.content);
}

function lineOfAll(content: Fragment): Fragment {
  const lines: Node[] = [];
  content.descendants((node) => {
    if (node.isTextblock && node.content.size > 0) lines.push(node);
    return !node.isTextblock;
  });
  return lines.reduce((all, line) => {
    const blank = all.size === 0 ? Fragment.empty : Fragment.from(line.type.schema.text(' '));
    return all.append(blank).append(line.content);
  }, Fragment.empty);
}

function fitBlocks(blocks: readonly Node[], target: StandingBlock, taken: Set<string>): Node[] {
  const shift = levelShift(blocks, target);
  return blocks.map((block) => {
    const id = freeId(block, taken);
    if (!isParagraph(block)) return block.type.create({ ...block.attrs, id }, block.content);
    const level = Math.min(Math.max(levelOf(block) + shift, 0), MAX_LEVEL);
    const role = roleOf(target);
    // A paragraph moved keeps its frozen number, and annexes print those they were given; elsewhere numbers are counted.
    const keeps = id !== null ? level === levelOf(block) : role === 'plain' && level === 0;
    const number: unknown = keeps ? block.attrs['number'] : null;
    return block.type.create({ id, role, level, number, tail: isTail(block) }, block.content);
  });
}

// What hangs on the words in hand hangs under ":" and stands beside a subparagraph that is finished.
function levelShift([first]: readonly Node[], { node }: StandingBlock): number {
  const level = levelOf(node);
  if (first === undefined || !isParagraph(first)) return 0;
  if (first.content.size > 0) return level - levelOf(first);
  return /:\s*$/u.test(node.textContent) ? level : Math.max(0, level - 1);
}

function freeId(block: Node, taken: Set<string>): string | null {
  const id = isTail(block) ? null : idOf(block);
  if (id === null || taken.has(id)) return null;
  taken.add(id);
  return id;
}

function idsIn(document: Node): Set<string> {
  const ids = new Set<string>();
  document.descendants((node) => {
    const id = idOf(node);
    if (id !== null) ids.add(id);
    return !node.isTextblock;
  });
  return ids;
}
