import type { Resolution } from '@penholder/resolution';
import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';

import { type ContentElement, contentElement, type ContentNode } from '../src/document/content-node.js';
import { contentToResolution } from '../src/document/content-to-resolution.js';
import {
  idOf,
  isPlaceToWrite,
  isTail,
  levelOf,
  type StandingBlock,
  standingBlocks,
} from '../src/text/standing-block.js';

/*
 * A text in lines, for tables of keys:
 *
 *     p1 Recalling
 *     ---
 *     o1=4 Urges[n1] all:
 *     o1a . to act;
 *     ~ closing words
 *     #h1 Means
 *     note n1 See below.
 *
 * One block a line: its id, "=" and its frozen number, a dot for each level, its words. `~` stands for the id of closing words,
 * `_` for a place to write, `#` before the id makes a heading. `---` is the edge between preamble and operative part;
 * without it all is operative. `[n1]` calls a note. `|` is the caret, `<` and `>` the ends of a selection.
 */

const LINE = /^(?<id>[^\s=]+)(?:=(?<number>\S+))?(?: (?<dots>\.+)(?= |$))?(?: (?<words>.*))?$/u;
const SELECTION = /[|<>]/gu;

/** The resolution these lines tell, selection marks left out. */
export function textFrom(lines: string): Resolution {
  const rows = rowsOf(lines.replaceAll(SELECTION, ''));
  const notes = rows.filter((row) => row.startsWith('note '));
  const blocks = rows.filter((row) => !row.startsWith('note '));
  const edge = blocks.indexOf('---');
  const text = contentElement('doc', {}, [
    contentElement('title', {}, lineFrom('Title')),
    contentElement('organ', {}, lineFrom('Organ')),
    contentElement('preamble', {}, blocks.slice(0, Math.max(edge, 0)).map(blockFrom('preambular'))),
    contentElement('operative', {}, blocks.slice(edge + 1).map(blockFrom('operative'))),
    contentElement('notes', {}, notes.map(noteFrom)),
  ]);
  return contentToResolution(text, {
    kind: 'draft resolution',
    symbol: null,
    number: null,
    front: [],
    closing: [],
  });
}

function rowsOf(lines: string): string[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.trim());
}

function blockFrom(role: string): (row: string) => ContentElement {
  return (row) => {
    const { id = '', number, dots = '', words = '' } = LINE.exec(row)?.groups ?? {};
    const content = lineFrom(words);
    if (id.startsWith('#')) return contentElement('heading', { id: id.slice(1), level: 1 }, content);
    const tail = id === '~';
    return contentElement(
      'paragraph',
      { id: tail ? null : id, role, number, level: dots.length, tail },
      content,
    );
  };
}

function noteFrom(row: string): ContentElement {
  const [, id = '', ...words] = row.split(' ');
  return contentElement('note', { id }, lineFrom(words.join(' ')));
}

function lineFrom(words: string): ContentNode[] {
  return words.split(/(?=\[)|(?<=\])/u).flatMap((part): ContentNode[] => {
    if (part.startsWith('[')) return [contentElement('noteReference', { note: part.slice(1, -1) })];
    return part === '' ? [] : [{ type: 'text', text: part, marks: [] }];
  });
}

/** Puts the selection where the lines mark it. */
export function select(editor: Editor, lines: string): void {
  const marked = rowsOf(lines).filter((row) => row !== '---');
  const blocks = standingBlocks(editor.state.doc).filter(
    (block) => isShown(block) && !isPlaceToWrite(block.node),
  );
  const ends = marked.flatMap((row, index) => {
    const before = (mark: string) => row.slice(0, row.indexOf(mark)).replaceAll(SELECTION, '');
    return ['|', '<', '>'].flatMap((mark) =>
      row.includes(mark) ? [{ mark, position: positionBehind(blocks[index], before(mark)) }] : [],
    );
  });
  const [anchor, head] = ends.toSorted((left, right) => left.position - right.position);
  const { doc, tr } = editor.state;
  const selection = TextSelection.create(doc, anchor?.position ?? 0, (head ?? anchor)?.position ?? 0);
  editor.view.dispatch(tr.setSelection(selection));
}

function positionBehind(block: StandingBlock | undefined, shown: string): number {
  const start = (block?.position ?? 0) + 1;
  const { words = '' } = LINE.exec(shown.replace(/^note /u, ''))?.groups ?? {};
  return start + words.replaceAll(/\[\w+\]/gu, '*').length;
}

function isShown({ part }: StandingBlock): boolean {
  return part === 'preamble' || part === 'operative' || part === 'notes';
}

/** The lines that tell an editor's text and its selection; title and organ line left out. */
export function linesOf(editor: Editor): string[] {
  const blocks = standingBlocks(editor.state.doc).filter(isShown);
  const preamble = blocks.filter(({ part }) => part === 'preamble').map((block) => rowOf(editor, block));
  const rest = blocks.filter(({ part }) => part !== 'preamble').map((block) => rowOf(editor, block));
  return preamble.every((row) => row === '_') ? rest : [...preamble, '---', ...rest];
}

function rowOf({ state }: Editor, { node, position }: StandingBlock): string {
  const words = wordsOf(node, position + 1, state.selection);
  if (node.type.name === 'note') return `note ${idOf(node) ?? '_'} ${words}`.trimEnd();
  const level = '.'.repeat(levelOf(node));
  const number: unknown = node.attrs['number'] ?? null;
  const name = isTail(node) ? '~' : `${node.type.name === 'heading' ? '#' : ''}${idOf(node) ?? '_'}`;
  return [name + (number === null ? '' : `=${String(number)}`), level, words]
    .filter((part) => part !== '')
    .join(' ');
}

interface Ends {
  readonly from: number;
  readonly to: number;
  readonly empty: boolean;
}

function wordsOf(node: Node, start: number, { from, to, empty }: Ends): string {
  const letters = [...node.children].flatMap((child) =>
    child.text === undefined ? [`[${String(child.attrs['note'])}]`] : child.text.split(''),
  );
  const marks = empty
    ? [[from, '|'] as const]
    : ([
        [from, '<'],
        [to, '>'],
      ] as const);
  const shown = [...letters, ''].map((letter, index) => {
    const here = marks.filter(([position]) => position === start + index).map(([, mark]) => mark);
    return here.join('') + letter;
  });
  return shown.join('');
}
