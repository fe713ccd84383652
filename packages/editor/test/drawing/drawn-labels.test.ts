// @vitest-environment happy-dom
import type { Editor } from '@tiptap/core';
import { afterEach, describe, expect, test } from 'vitest';

import { blockAtCaret, labelsIn, outlineOf } from '../../src/index.js';
import { select, textFrom } from '../notation.js';
import { openEditor, seededDocument } from '../open-editor.js';

const CLIENT = 2;

const TEXT = `
  p1 Recalling also its aims,
  p2 Noting the tides,
  ---
  o1 Urges States[n1]:
  o1a . to act;
  o1b . to wait, or:
  o1c .. to rest;
  ~ and to report;
  #h1 Means
  o2 Takes note with appreciation of the report[n2].
  note n1 First.
  note n2 Second.
`;

let editor: Editor;

afterEach(() => {
  editor.destroy();
  document.body.replaceChildren();
});

function open(text: string): Editor {
  editor = openEditor(seededDocument(textFrom(text), CLIENT));
  return editor;
}

/** An attribute of the element of a block. */
function shown(id: string, attribute: string): string | null | undefined {
  return editor.view.dom.querySelector(`[data-id="${id}"]`)?.getAttribute(attribute);
}

describe('labels', () => {
  test.each([
    ['p2', 'data-label', 'PP2'],
    ['o1', 'data-label', 'OP1'],
    ['o1b', 'data-label', 'OP1 (b)'],
    ['o1c', 'data-label', 'OP1 (b) (i)'],
    ['o2', 'data-label', 'OP2'],
    ['o1c', 'data-marker', '(i)'],
    ['o2', 'data-marker', '2'],
    ['o1c', 'data-level', '2'],
    ['n2', 'data-marker', '2'],
  ])('%s %s', (id, attribute, value) => {
    open(TEXT);
    expect(shown(id, attribute)).toBe(value);
  });

  test('follow a paragraph put in between', () => {
    open('o1 Urges|\no2 Invites');
    select(editor, 'o1 Urges|');
    editor.commands.splitParagraph();
    expect(shown('o2', 'data-label')).toBe('OP3');
  });

  test('count on from frozen numbers with bis', () => {
    open('o1=4 Urges|\no2=5 Invites');
    select(editor, 'o1 Urges|');
    editor.commands.splitParagraph();
    expect(shown('c2-1', 'data-label')).toBe('OP4 bis');
    expect(shown('o2', 'data-label')).toBe('OP5');
  });

  test('are none on closing words, and none is printed on a sole paragraph', () => {
    open('o1 Urges:\no1a . to act\n~ and report');
    expect(editor.view.dom.querySelector('[data-tail]')?.hasAttribute('data-label')).toBe(false);
    expect(shown('o1', 'data-sole')).toBe('');
  });

  test('are never stored', () => {
    open(TEXT);
    expect(editor.getHTML()).not.toMatch(/data-label|data-marker|class="opening"/u);
  });
});

describe('opening phrases', () => {
  test('are drawn, and follow the letters typed', () => {
    open(TEXT);
    const openings = () =>
      [...editor.view.dom.querySelectorAll('.opening')].map(({ textContent }) => textContent);
    expect(openings()).toEqual(['Recalling also', 'Noting', 'Urges', 'Takes note with appreciation']);
    select(editor, TEXT.replace('Noting', 'Noting|'));
    editor.view.dispatch(editor.state.tr.insertText(' also'));
    expect(openings()[1]).toBe('Noting also');
  });
});

describe('notes', () => {
  test('show their markers where they are called, and change places with their calls', () => {
    open('o1 Urges[n1]|\no2 Invites[n2]\nnote n1 A\nnote n2 B');
    const calls = () =>
      [...editor.view.dom.querySelectorAll('sup')].map((call) => [
        call.getAttribute('data-note'),
        call.getAttribute('data-marker'),
        call.getAttribute('aria-label'),
      ]);
    expect(calls()).toEqual([
      ['n1', '1', 'note 1'],
      ['n2', '2', 'note 2'],
    ]);
    select(editor, 'o1 Urges[n1]|');
    editor.commands.moveParagraphDown();
    expect(calls()).toEqual([
      ['n2', '1', 'note 1'],
      ['n1', '2', 'note 2'],
    ]);
    expect(shown('n1', 'data-marker')).toBe('2');
  });

  test('tell when nothing calls them', () => {
    open('o1 Urges\nnote n1 A');
    expect(shown('n1', 'data-uncalled')).toBe('');
  });
});

describe('the outline', () => {
  test('tells label, opening, level and kind of each block', () => {
    open(TEXT);
    expect(
      outlineOf(editor.state).map(({ label, opening, level, kind }) => [label, opening, level, kind]),
    ).toEqual([
      ['PP1', 'Recalling also', 0, 'preambular'],
      ['PP2', 'Noting', 0, 'preambular'],
      ['OP1', 'Urges', 0, 'operative'],
      ['OP1 (a)', 'to act;', 1, 'operative'],
      ['OP1 (b)', 'to wait, or:', 1, 'operative'],
      ['OP1 (b) (i)', 'to rest;', 2, 'operative'],
      ['', 'Means', 1, 'heading'],
      ['OP2', 'Takes note with appreciation', 0, 'operative'],
    ]);
  });

  test('is the same array for as long as it says the same', () => {
    open(TEXT);
    const before = outlineOf(editor.state);
    select(editor, TEXT.replace('its aims', 'its aims|'));
    editor.view.dispatch(editor.state.tr.insertText(' and'));
    expect(outlineOf(editor.state)).toBe(before);
  });

  test('tells which block has the caret, and labels by id', () => {
    open(TEXT);
    editor.commands.focusBlock({ id: 'o1b' });
    expect(blockAtCaret(editor.state)).toBe('o1b');
    expect(labelsIn(editor.state).size).toBe(7);
  });
});
