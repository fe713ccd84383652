import {
  type Inline,
  joinRuns,
  type Mark,
  noteId,
  type NoteReference,
  plainText,
  textRun,
} from '@penholder/resolution';

import {
  type ContentElement,
  contentElement,
  type ContentMark,
  type ContentNode,
  isContentText,
  textAttribute,
} from './content-node.js';
import { LONGEST } from './limits.js';

/** A line of the tree as the editor's content. */
export function lineToContent(line: readonly Inline[]): ContentNode[] {
  return joinRuns(line).map((item) =>
    item.type === 'text'
      ? { type: 'text', text: item.text, marks: item.marks.map(markToContent) }
      : contentElement('noteReference', { note: item.note }),
  );
}

function markToContent(mark: Mark): ContentMark {
  return { type: mark.type, attrs: mark.type === 'link' ? { href: mark.href } : {} };
}

/**
 * The line that this content holds, in its normal form.
 *
 * Promise: every word of it, in order. Blocks that have no place in a line are taken for their words, with a
 * blank where one ends and the next begins; marks stand in the order italic, bold, link.
 */
export function contentToLine(content: readonly ContentNode[]): readonly Inline[] {
  const known = lines.get(content);
  if (known !== undefined) return known;
  const line = joinRuns(content.reduce<Inline[]>((all, node) => joinLines(all, nodeToLine(node)), []));
  lines.set(content, line);
  return line;
}

/** Content is a value, and so is its line: whoever reads a text again and again gets the lines that did not change as the same values. */
const lines = new WeakMap<readonly ContentNode[], readonly Inline[]>();

function nodeToLine(node: ContentNode): Fragment {
  if (isContentText(node)) return { blockish: false, line: [textRun(node.text, contentToMarks(node.marks))] };
  if (node.type === 'noteReference') {
    return { blockish: false, line: [...noteCalled(node), ...contentToLine(node.content)] };
  }
  return { blockish: true, line: contentToLine(node.content) };
}

interface Fragment {
  /** Whether it stood apart from what is beside it. */
  readonly blockish: boolean;
  readonly line: readonly Inline[];
}

function joinLines(before: Inline[], { blockish, line }: Fragment): Inline[] {
  return blockish ? [...joinWithBlank([before, line])] : [...before, ...line];
}

/** Several lines as one: a blank between them unless one is there. */
export function joinWithBlank(lines: readonly (readonly Inline[])[]): Inline[] {
  const told = lines.filter((line) => line.length > 0);
  return joinRuns(
    told.flatMap((line, index) => {
      const before = plainText(told[index - 1] ?? []);
      const apart = index === 0 || /\s$/u.test(before) || /^\s/u.test(plainText(line));
      return apart ? line : [textRun(' '), ...line];
    }),
  );
}

function noteCalled(reference: ContentElement): NoteReference[] {
  const id = textAttribute(reference, 'note');
  return id === null ? [] : [{ type: 'note', note: noteId(id) }];
}

function contentToMarks(marks: readonly ContentMark[]): Mark[] {
  const has = (type: string) => marks.some((mark) => mark.type === type);
  const href = marks.find((mark) => mark.type === 'link')?.attrs['href'];
  return [
    ...(has('italic') ? [{ type: 'italic' } as const] : []),
    ...(has('bold') ? [{ type: 'bold' } as const] : []),
    ...(typeof href === 'string' && href.length <= LONGEST.href ? [{ type: 'link', href } as const] : []),
  ];
}
