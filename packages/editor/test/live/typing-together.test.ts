// @vitest-environment happy-dom
import { blockId, type Resolution, textRun } from '@penholder/resolution';
import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import * as fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';

import { readDocument } from '../../src/document/index.js';
import { linesOf, select, textFrom } from '../notation.js';
import { openEditor, seededDocument } from '../open-editor.js';
import { Wire } from './wire.js';

/*
 * Neither has the other's first letter: the binding finds out what was typed by comparing texts, and where the letter typed
 * is the one that follows, it cannot know which of the two is new.
 */
const FIRST = 'Mares altos y vientos';
const SECOND = 'Quiet tides, calm winds';
const RUNS = { seed: 3_105, numRuns: 12 };

afterEach(() => document.body.replaceChildren());

/** Types one letter where the editor's own caret is. */
function type(editor: Editor, letter: string): void {
  editor.view.dispatch(editor.state.tr.insertText(letter));
}

interface Together {
  readonly text: Resolution;
  /** The words behind which each has the caret. */
  readonly carets: readonly [first: string, second: string];
  /** After each pair of letters, which waiting messages come through: numbers that choose among them. */
  readonly deliveries: readonly (readonly number[])[];
}

/** The words both editors show after each has typed its sentence, a letter at a time. */
function typeTogether({ text, carets, deliveries }: Together): string[] {
  const documents = [2, 3].map((client) => seededDocument(text, client));
  const wire = new Wire(documents);
  const [one, other] = documents.map((room) => openEditor(room));
  if (one === undefined || other === undefined) throw new Error('Two editors were to open');
  putCaretBehind(one, carets[0]);
  putCaretBehind(other, carets[1]);
  for (let at = 0; at < Math.max(FIRST.length, SECOND.length); at += 1) {
    if (at < FIRST.length) type(one, FIRST.charAt(at));
    if (at < SECOND.length) type(other, SECOND.charAt(at));
    for (const choice of deliveries[at % deliveries.length] ?? []) wire.deliver(choice);
  }
  wire.settle();
  const shown = [one, other].map(({ state }) => state.doc.textBetween(0, state.doc.content.size, '/'));
  expect(new Set(documents.map((room) => JSON.stringify(readDocument(room)))).size).toBe(1);
  one.destroy();
  other.destroy();
  return shown;
}

function putCaretBehind({ state, view }: Editor, words: string): void {
  state.doc.descendants((node, position) => {
    const at = node.text?.indexOf(words) ?? -1;
    if (at < 0) return;
    const caret = TextSelection.create(state.doc, position + at + words.length);
    view.dispatch(state.tr.setSelection(caret));
  });
}

const OPERATIVE = textFrom('p1 Recalling\n---\no1 Urges; all\no2 Invites');
const ANNEXED: Resolution = {
  ...textFrom('o2 Invites'),
  annexes: [
    {
      id: blockId('x1'),
      label: 'Annex',
      title: [textRun('Means')],
      blocks: textFrom('o1 Urges; all').operative,
    },
  ],
};

const deliveries = fc.array(fc.array(fc.nat({ max: 3 }), { maxLength: 4 }), { minLength: 1, maxLength: 30 });

// In an annex too: y-tiptap 3.0.6 to 3.0.9 leave the caret behind where the top-level node carries an id, and only there.
describe.each([
  ['the operative part', OPERATIVE],
  ['an annex', ANNEXED],
])('two write in one paragraph of %s, a letter at a time', (_part, text) => {
  test('one in its middle and one at its end: both sentences stand whole', () => {
    fc.assert(
      fc.property(deliveries, (chosen) => {
        const shown = typeTogether({ text, carets: ['Urges', ' all'], deliveries: chosen });
        for (const words of shown) expect(words).toContain(`Urges${FIRST}; all${SECOND}`);
      }),
      RUNS,
    );
  });

  test('both behind the same word: both sentences stand whole', () => {
    fc.assert(
      fc.property(deliveries, (chosen) => {
        const [one = '', other] = typeTogether({ text, carets: ['Urges', 'Urges'], deliveries: chosen });
        expect(one).toContain(FIRST);
        expect(one).toContain(SECOND);
        expect(other).toBe(one);
      }),
      RUNS,
    );
  });
});

const withoutCaret = (lines: readonly string[]) => lines.map((line) => line.replace('|', ''));

test('undo takes back one’s own letters and leaves the other’s', () => {
  const documents = [2, 3].map((client) => seededDocument(textFrom('o1 Urges all'), client));
  const wire = new Wire(documents);
  const [one, other] = documents.map((room) => openEditor(room));
  if (one === undefined || other === undefined) throw new Error('Two editors were to open');
  select(one, 'o1 Urges| all');
  select(other, 'o1 Urges all|');
  for (const letter of ' kindly') {
    type(one, letter);
    type(other, letter);
    wire.settle();
  }
  one.commands.undo();
  wire.settle();
  expect(withoutCaret(linesOf(other))).toEqual(['o1 Urges all kindly']);
  one.commands.redo();
  other.commands.undo();
  wire.settle();
  expect(withoutCaret(linesOf(one))).toEqual(['o1 Urges kindly all']);
});
