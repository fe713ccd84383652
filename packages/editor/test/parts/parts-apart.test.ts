// @vitest-environment happy-dom
import type { Editor } from '@tiptap/core';
import { AllSelection } from '@tiptap/pm/state';
import { afterEach, describe, expect, test } from 'vitest';

import { linesOf, select, textFrom } from '../notation.js';
import { openEditor, seededDocument } from '../open-editor.js';

const CLIENT = 2;
const ACROSS = 'p1 Re<calling\np2 Noting\n---\no1 Urges\no2 Inv>ites\no3 Calls';

let editor: Editor;

afterEach(() => {
  editor.destroy();
  document.body.replaceChildren();
});

function open(text: string): void {
  editor = openEditor(seededDocument(textFrom(text), CLIENT));
  select(editor, text);
}

describe('a selection from the preamble into the operative part', () => {
  test('typed over: the letters stand where it began, and the parts stay apart', () => {
    open(ACROSS);
    editor.view.dispatch(editor.state.tr.insertText('x'));
    expect(linesOf(editor)).toEqual(['p1 Rex|', '---', 'o2 ites', 'o3 Calls']);
  });

  test('cut', () => {
    open(ACROSS);
    editor.view.dispatch(editor.state.tr.deleteSelection().setMeta('uiEvent', 'cut'));
    expect(linesOf(editor)).toEqual(['p1 Re|', '---', 'o2 ites', 'o3 Calls']);
  });

  test('pasted over', () => {
    open(ACROSS);
    editor.view.pasteText(' a\nb');
    expect(linesOf(editor)).toEqual(['p1 Re a', 'c2-1 b|', '---', 'o2 ites', 'o3 Calls']);
  });
});

test('everything deleted leaves every part once, each with a place to write', () => {
  open('p1 Recalling\n---\no1 Urges[n1]\nnote n1 See.');
  const { doc, tr } = editor.state;
  editor.view.dispatch(tr.setSelection(new AllSelection(doc)));
  editor.commands.deleteSelection();
  expect(editor.state.doc.children.map(({ type }) => type.name)).toEqual([
    'title',
    'organ',
    'preamble',
    'operative',
    'notes',
  ]);
  editor.commands.undo();
  expect(linesOf(editor).map((line) => line.replaceAll(/[<>|]/gu, ''))).toEqual([
    'p1 Recalling',
    '---',
    'o1 Urges[n1]',
    'note n1 See.',
  ]);
});

test('what is typed in a place to write makes it a paragraph of its part, with an id', () => {
  open('o1 Urges');
  editor.commands.setTextSelection(
    editor.state.doc.child(0).nodeSize + editor.state.doc.child(1).nodeSize + 2,
  );
  editor.view.dispatch(editor.state.tr.insertText('Noting'));
  expect(linesOf(editor)).toEqual(['c2-1 Noting|', '---', 'o1 Urges']);
  expect(editor.getHTML()).toContain('data-id="c2-1" data-role="preambular"');
});

test('closing words whose paragraph is deleted become a paragraph', () => {
  open('o1 Urges:\no1a . to act\n~ and report');
  const [first, second] = [editor.state.doc.child(3).child(0), editor.state.doc.child(3).child(1)];
  const start = editor.state.doc.children.slice(0, 3).reduce((size, part) => size + part.nodeSize, 1);
  editor.view.dispatch(editor.state.tr.delete(start, start + first.nodeSize + second.nodeSize));
  expect(linesOf(editor).map((line) => line.replace('|', ''))).toEqual(['c2-1 and report']);
});
