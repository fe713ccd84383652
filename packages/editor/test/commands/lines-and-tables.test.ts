// @vitest-environment happy-dom
import { blockId, type Resolution, textRun } from '@penholder/resolution';
import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { afterEach, expect, test } from 'vitest';

import { textFrom } from '../notation.js';
import { openEditor, seededDocument } from '../open-editor.js';
import { pressKey } from '../press-key.js';

const CLIENT = 2;

const cell = (text: string) => ({ content: [textRun(text)], columns: 1, rows: 1 });

const TEXT: Resolution = {
  ...textFrom('p1 Recalling\n---\no1 Urges'),
  operative: [
    ...textFrom('o1 Urges').operative,
    {
      type: 'table',
      id: blockId('t1'),
      rows: [
        { header: true, cells: [cell('Year'), cell('Sum')] },
        { header: false, cells: [cell('2031'), cell('Nine')] },
      ],
    },
    ...textFrom('o2 Invites').operative,
  ],
  annexes: [
    {
      id: blockId('x1'),
      label: 'Annex',
      title: [textRun('Aims')],
      blocks: [
        {
          type: 'paragraph',
          id: blockId('a1'),
          role: 'plain',
          number: null,
          content: [textRun('Plain')],
          children: [],
          tail: [],
        },
      ],
    },
  ],
};

afterEach(() => document.body.replaceChildren());

function putCaretIn(editor: Editor, words: string): void {
  editor.state.doc.descendants((node, position) => {
    if (node.text !== words) return;
    const caret = TextSelection.create(editor.state.doc, position + words.length);
    editor.view.dispatch(editor.state.tr.setSelection(caret));
  });
}

test.each([
  ['Enter', 'Title', 'Organ'],
  ['Enter', 'Organ', 'Recalling'],
  ['Enter', 'Aims', 'Plain'],
  ['Tab', 'Year', 'Sum'],
  ['Tab', 'Sum', '2031'],
  ['Shift-Tab', '2031', 'Sum'],
  ['Tab', 'Nine', 'Nine'],
  ['Shift-Tab', 'Year', 'Year'],
  ['Enter', 'Sum', 'Nine'],
  ['Enter', '2031', 'Invites'],
  ['Backspace', 'Title', 'Title'],
])('%s goes from %s to %s and changes nothing', (key, from, to) => {
  const editor = openEditor(seededDocument(TEXT, CLIENT));
  const before = editor.getHTML();
  putCaretIn(editor, from);
  if (key === 'Backspace') editor.commands.setTextSelection(1);
  pressKey(editor, key);
  expect(editor.state.selection.$from.parent.textContent).toBe(to);
  expect(editor.getHTML()).toBe(before);
  editor.destroy();
});

test('Escape leaves the text, so that Tab goes on', () => {
  const editor = openEditor(seededDocument(TEXT, CLIENT));
  editor.view.focus();
  expect(document.activeElement).toBe(editor.view.dom);
  pressKey(editor, 'Escape');
  expect(document.activeElement).not.toBe(editor.view.dom);
  editor.destroy();
});
