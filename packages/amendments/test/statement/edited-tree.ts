import {
  type AnyParagraph,
  type Block,
  type BlockId,
  type Inline,
  type Paragraph,
  type Resolution,
  textRun,
} from '@penholder/resolution';

import type { Drawing } from '../../../compare/test/drawing.js';
import { inventedWords } from '../../../compare/test/invented-sentences.js';

type Edit = (resolution: Resolution, drawing: Drawing, donor: Resolution) => Resolution;

/** A document after one to `most` edits as they are made in a room; what is put in comes from a donor, whose ids are others. */
export function editedTree(
  resolution: Resolution,
  donor: Resolution,
  drawing: Drawing,
  most: number,
): Resolution {
  let edited = resolution;
  for (let left = drawing.whole(1, most); left > 0; left -= 1)
    edited = drawing.oneOf<Edit>(EDITS)(edited, drawing, donor);
  return inGoodForm(resolution, edited);
}

/** The last operative paragraph ends with a full stop, the others with semicolons, and an annex that counts from one still does. */
function inGoodForm(before: Resolution, resolution: Resolution): Resolution {
  const last = resolution.operative.findLastIndex(({ type }) => type === 'paragraph');
  const operative = resolution.operative.map((block, index) =>
    block.type === 'paragraph' && block.role === 'operative'
      ? stopped(block, index === last ? '.' : ';')
      : block,
  );
  const annexes = resolution.annexes.map((annex, index) => {
    const numbered = before.annexes[index]?.blocks.some(
      (block) => isParagraph(block) && block.number !== null,
    );
    let count = 0;
    const blocks = annex.blocks.map((block) => {
      if (!isParagraph(block)) return block;
      count += 1;
      return { ...block, number: numbered === true ? String(count) : null };
    });
    return { ...annex, blocks };
  });
  return { ...resolution, operative, annexes };
}

function stopped<Some extends AnyParagraph>(paragraph: Some, stop: string): Some {
  const { content, children, tail } = paragraph;
  if (tail.length > 0) return { ...paragraph, tail: stoppedLine(tail, stop) };
  const last = children.at(-1);
  if (last === undefined) return { ...paragraph, content: stoppedLine(content, stop) };
  return { ...paragraph, children: [...children.slice(0, -1), stopped(last, stop)] };
}

function stoppedLine(line: readonly Inline[], stop: string): Inline[] {
  const place = line.findLastIndex(({ type }) => type === 'text');
  return line.map((item, index) =>
    index === place && item.type === 'text'
      ? textRun(item.text.replace(/[,;.]$/u, '') + stop, item.marks)
      : item,
  );
}

const EDITS: readonly [Edit, ...Edit[]] = [
  onBlocks(reworded),
  onBlocks(reworded),
  onBlocks(reworded),
  onBlocks(withoutOne),
  onBlocks(withOneMore),
  onBlocks(withOneMoved),
  onBlocks(withPartsEdited),
];

type BlocksEdit = (blocks: readonly Block[], drawing: Drawing, donor: readonly Block[]) => readonly Block[];

/** Edits the preamble, the operative part or an annex; a text keeps a paragraph in each. */
function onBlocks(edit: BlocksEdit): Edit {
  return (resolution, drawing, donor) => {
    const part = drawing.oneOf(['preamble', 'operative', 'annex'] as const);
    if (part !== 'annex')
      return { ...resolution, [part]: edit(resolution[part], drawing, donor[part].filter(isParagraph)) };
    const index = drawing.whole(0, resolution.annexes.length);
    const given = donor.annexes.flatMap(({ blocks }) => blocks.filter(isParagraph));
    const annexes = resolution.annexes.map((annex, place) =>
      place === index ? { ...annex, blocks: edit(annex.blocks, drawing, given) } : annex,
    );
    return { ...resolution, annexes };
  };
}

function isParagraph(block: Block): block is Paragraph {
  return block.type === 'paragraph';
}

function withoutOne(blocks: readonly Block[], drawing: Drawing): readonly Block[] {
  return blocks.length < 2 ? blocks : blocks.toSpliced(drawing.whole(0, blocks.length - 1), 1);
}

function withOneMore(blocks: readonly Block[], drawing: Drawing, donor: readonly Block[]): readonly Block[] {
  const known = new Set(blocks.map(({ id }) => id));
  const more = donor.filter(({ id }) => !known.has(id));
  const [given] = more.slice(drawing.whole(0, Math.max(0, more.length - 1)));
  return given === undefined ? blocks : blocks.toSpliced(drawing.whole(0, blocks.length), 0, given);
}

function withOneMoved(blocks: readonly Block[], drawing: Drawing): readonly Block[] {
  const [from, to] = [drawing.whole(0, blocks.length - 1), drawing.whole(0, blocks.length - 1)];
  const moved = blocks[from];
  return moved === undefined ? blocks : blocks.toSpliced(from, 1).toSpliced(to, 0, moved);
}

function withPartsEdited(
  blocks: readonly Block[],
  drawing: Drawing,
  donor: readonly Block[],
): readonly Block[] {
  const given = donor.flatMap((block) => (block.type === 'paragraph' ? block.children : []));
  const place = drawing.whole(0, blocks.length - 1);
  return blocks.map((block, index) => {
    if (index !== place || block.type !== 'paragraph' || block.children.length < 2) return block;
    const known = new Set(block.children.map(({ id }) => id));
    const [more] = given.filter(({ id }) => !known.has(id));
    const at = drawing.whole(0, block.children.length - 1);
    const children =
      more === undefined || drawing.whole(0, 1) === 0
        ? block.children.toSpliced(at, 1)
        : block.children.toSpliced(at, 0, more);
    return { ...block, children };
  });
}

function reworded(blocks: readonly Block[], drawing: Drawing): readonly Block[] {
  const place = drawing.whole(0, blocks.length - 1);
  return blocks.map((block, index) => {
    if (index !== place || block.type === 'table') return block;
    if (block.type === 'heading') return { ...block, content: rewordedLine(block.content, drawing) };
    return rewordedFamily(block, drawing);
  });
}

function rewordedFamily<Some extends AnyParagraph>(member: Some, drawing: Drawing): Some {
  const place = drawing.whole(-1, member.children.length - 1);
  if (place === -1) return { ...member, content: rewordedLine(member.content, drawing) };
  const children = member.children.map((child, index) =>
    index === place ? rewordedFamily(child, drawing) : child,
  );
  return { ...member, children };
}

/** Words inside a run go, come or become others; those at its ends stay, and with them the blanks and signs there. */
function rewordedLine(line: readonly Inline[], drawing: Drawing): Inline[] {
  const place = drawing.whole(0, line.length - 1);
  return line.map((item, index) => {
    if (index !== place || item.type === 'note') return item;
    const words = item.text.split(' ');
    if (words.length < 4) return item;
    const at = drawing.whole(1, words.length - 2);
    const gone = drawing.whole(0, Math.min(3, words.length - 1 - at));
    const come = inventedWords(drawing, drawing.whole(gone === 0 ? 1 : 0, 3));
    return textRun(words.toSpliced(at, gone, ...come).join(' '), item.marks);
  });
}

/** The document with words of one of its paragraphs, or of a part of it, changed, and which one that is. */
export function oneParagraphReworded(
  resolution: Resolution,
  drawing: Drawing,
): { readonly to: Resolution; readonly id: BlockId } {
  const part = drawing.oneOf(['preamble', 'operative'] as const);
  const place = drawing.whole(0, resolution[part].length - 1);
  const blocks = resolution[part].map((block, index) =>
    index === place && isParagraph(block) ? rewordedFamily(block, drawing) : block,
  );
  const id = resolution[part][place]?.id;
  if (id === undefined) throw new Error('a text without paragraphs');
  return { to: { ...resolution, [part]: blocks }, id };
}

/** The document with ids of its own, as if it had been read from another file. */
export function withOtherIds(resolution: Resolution): Resolution {
  const text = JSON.stringify(resolution, (key, value: unknown) => {
    return (key === 'id' || key === 'note') && typeof value === 'string' ? `other ${value}` : value;
  });
  const other: Resolution = JSON.parse(text);
  return other;
}

/** The document with ids that no other has. */
export function asDonor(resolution: Resolution): Resolution {
  return withOtherIds(withOtherIds(resolution));
}
