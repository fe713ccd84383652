import {
  type AnyParagraph,
  blockId,
  type Block,
  type BlockId,
  type Heading,
  type Inline,
  joinRuns,
  openingLength,
  type Paragraph,
  type ParagraphRole,
  plainText,
  type Resolution,
  type Subparagraph,
  textRun,
} from '@penholder/resolution';

import type { NoteTokens } from './note-tokens.js';
import { lineTyped, typedFrom } from './typed-line.js';

/** What can be copied to be edited. A table is amended by an instruction. */
export type Copied = Paragraph | Heading;

/** A line of a copied paragraph, to be typed over. */
export interface CopiedLine {
  /** Names the line within its paragraph for as long as it is edited. */
  readonly key: string;
  /** "(a)", "" for the paragraph's own words and for words that close a list. */
  readonly label: string;
  readonly depth: number;
  readonly words: string;
}

/** What was typed over lines, by key; a line that is not in it is as it was. */
export type Typed = Readonly<Record<string, string>>;

/** The paragraph of preamble or operative part that has this id or a part with it; `null` for tables, annexes and what is gone. */
export function copiedAt({ preamble, operative }: Resolution, id: string): Copied | null {
  const holds = (part: AnyParagraph): boolean => part.id === id || part.children.some(holds);
  for (const block of [...preamble, ...operative]) {
    if (block.type === 'paragraph' && holds(block)) return block;
    if (block.type === 'heading' && block.id === id) return block;
  }
  return null;
}

/** The lines of a copy, in reading order. `labels` are those of the whole text. */
export function copiedLines(
  block: Copied,
  tokens: NoteTokens,
  labels: ReadonlyMap<BlockId, string>,
): CopiedLine[] {
  if (block.type === 'heading') return [ownLine(block, '', 0, tokens)];
  return linesUnder(block, 0, tokens, labels);
}

function linesUnder(
  part: AnyParagraph,
  depth: number,
  tokens: NoteTokens,
  labels: ReadonlyMap<BlockId, string>,
): CopiedLine[] {
  const label = depth === 0 ? '' : (labels.get(part.id)?.split(' ').at(-1) ?? '');
  const tail = { key: tailKey(part), label: '', depth, words: typedFrom(part.tail, tokens) };
  return [
    ownLine(part, label, depth, tokens),
    ...part.children.flatMap((child) => linesUnder(child, depth + 1, tokens, labels)),
    ...(part.tail.length > 0 ? [tail] : []),
  ];
}

function ownLine(part: Heading | AnyParagraph, label: string, depth: number, tokens: NoteTokens): CopiedLine {
  return { key: part.id, label, depth, words: typedFrom(part.content, tokens) };
}

function tailKey({ id }: AnyParagraph): string {
  return `${id} closing`;
}

/**
 * The paragraph as it was typed; `null` where no word of it is left.
 *
 * Promise: where nothing was typed it is the same paragraph. A line break begins a new part: in a part, one after it; in
 * the paragraph's own words, the first of its parts. A part whose words were all taken out goes, unless it has parts of
 * its own.
 */
export function paragraphTyped(block: Copied, typed: Typed, tokens: NoteTokens): Block | null {
  const reader: Reader = { typed, tokens, role: block.type === 'heading' ? 'plain' : block.role, made: 0 };
  const [content, ...more] = readLines(block.content, block.id, reader);
  const now: Copied =
    block.type === 'heading'
      ? { ...block, content: inOneLine([content, ...more]) }
      : { ...block, content, ...partsAndTail(block, more, reader) };
  return hasWords(now) ? now : null;
}

/** What is typed, and how many parts were made of it. */
interface Reader {
  readonly typed: Typed;
  readonly tokens: NoteTokens;
  readonly role: ParagraphRole;
  made: number;
}

type Lines = readonly [readonly Inline[], ...(readonly Inline[])[]];

/** The lines that were typed over one; more than one where line breaks were typed. */
function readLines(before: readonly Inline[], key: string, { typed, tokens, role }: Reader): Lines {
  const words = typed[key];
  if (words === undefined || words === typedFrom(before, tokens)) return [before];
  if (plainText(before).includes('\n')) return [lineTyped(before, words, tokens, role)];
  const [first = '', ...others] = words
    .split('\n')
    .filter((line, index) => index === 0 || line.trim() !== '');
  return [
    lineTyped(before, first, tokens, role),
    ...others.map((line) => lineTyped([], line.trim(), tokens, 'plain')),
  ];
}

/** Where no part can begin, a line break is a blank. */
function inOneLine([first, ...others]: Lines): readonly Inline[] {
  if (others.length === 0) return first;
  return joinRuns([...first, ...others.flatMap((line) => [textRun(' '), ...line])]);
}

function partsAndTail(
  part: AnyParagraph,
  first: readonly (readonly Inline[])[],
  reader: Reader,
): Pick<AnyParagraph, 'children' | 'tail'> {
  const made = first.map((content) => newPart(content, reader));
  const children = [...made, ...part.children.flatMap((child) => partTyped(child, reader))];
  return { children, tail: inOneLine(readLines(part.tail, tailKey(part), reader)) };
}

/** A part as it was typed, and those that were begun after it; nothing where all its words were taken out. */
function partTyped(part: Subparagraph, reader: Reader): Subparagraph[] {
  const [content, ...more] = readLines(part.content, part.id, reader);
  const now = { ...part, content, ...partsAndTail(part, [], reader) };
  const after = more.map((line) => newPart(line, reader));
  return content === part.content || hasWords(now) ? [now, ...after] : after;
}

/** A part that was begun. Its id is for the page alone: the server gives another. */
function newPart(content: readonly Inline[], reader: Reader): Subparagraph {
  reader.made += 1;
  const id = blockId(`typed-${reader.made}`);
  return { type: 'subparagraph', id, marker: null, content, children: [], tail: [] };
}

function hasWords(part: Heading | AnyParagraph): boolean {
  if (part.content.some((item) => item.type === 'note' || item.text.trim() !== '')) return true;
  return part.type !== 'heading' && (part.children.some(hasWords) || part.tail.length > 0);
}

/** A new paragraph from typed words: its opening phrase in italics, a part for each further line; `null` for no words. */
export function newParagraph(words: string, id: BlockId, role: ParagraphRole): Paragraph | null {
  const [first = '', ...others] = words.split('\n').map((line) => line.trim());
  const opening = openingLength([textRun(first)], role);
  const italic = [{ type: 'italic' as const }];
  const reader: Reader = { typed: {}, tokens: new Map(), role, made: 0 };
  const paragraph: Paragraph = {
    type: 'paragraph',
    id,
    role,
    number: null,
    content: joinRuns([textRun(first.slice(0, opening), italic), textRun(first.slice(opening))]),
    children: others.filter(Boolean).map((line) => newPart([textRun(line)], reader)),
    tail: [],
  };
  return hasWords(paragraph) ? paragraph : null;
}

/** A text with another paragraph in the place of the one of this id. */
export function withCopy(resolution: Resolution, id: string, now: Block | null): Resolution {
  const change = (block: Block) => (block.id === id ? (now === null ? [] : [now]) : [block]);
  return {
    ...resolution,
    preamble: resolution.preamble.flatMap(change),
    operative: resolution.operative.flatMap(change),
  };
}

/** A text with a new paragraph behind the one of this id. */
export function withNew(resolution: Resolution, after: string, now: Block): Resolution {
  const change = (block: Block) => (block.id === after ? [block, now] : [block]);
  return {
    ...resolution,
    preamble: resolution.preamble.flatMap(change),
    operative: resolution.operative.flatMap(change),
  };
}
