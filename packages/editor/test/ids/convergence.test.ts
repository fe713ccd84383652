// @vitest-environment happy-dom
import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import * as fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';

import { headOf, readDocument } from '../../src/document/index.js';
import { resolutionIn } from '../../src/text/node-content.js';
import { idOf, isPlaceToWrite, isTail, standingBlocks } from '../../src/text/standing-block.js';
import { Wire } from '../live/wire.js';
import { textFrom } from '../notation.js';
import { openEditor, seededDocument } from '../open-editor.js';

const RUNS = { seed: 4_004, numRuns: 40 };

const TEXT = textFrom(`
  p1 Recalling its aims
  p2 Noting the tides
  ---
  o1 Urges all States:
  o1a . to act[n1];
  o1b . to wait;
  o2 Invites the Body to report
  o3 Decides to remain seized
  note n1 See above.
`);

afterEach(() => document.body.replaceChildren());

type Deed =
  'type' | 'split' | 'join' | 'indent' | 'outdent' | 'up' | 'down' | 'note' | 'undo' | 'redo' | 'remove';

interface Act {
  readonly by: number;
  readonly deed: Deed;
  /** Where in the text, from 0 to 1. */
  readonly place: number;
  readonly deliveries: readonly number[];
}

const acts = fc.array(
  fc.record<Act>({
    by: fc.nat({ max: 2 }),
    deed: fc.constantFrom<Deed>(
      'type',
      'split',
      'split',
      'join',
      'indent',
      'outdent',
      'up',
      'down',
      'note',
      'undo',
      'redo',
      'remove',
    ),
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    deliveries: fc.array(fc.nat({ max: 5 }), { maxLength: 3 }),
  }),
  { maxLength: 25 },
);

function act({ commands, state, view }: Editor, { deed, place }: Act): void {
  const caret = TextSelection.near(state.doc.resolve(Math.floor(place * state.doc.content.size)));
  if (deed !== 'undo' && deed !== 'redo') view.dispatch(state.tr.setSelection(caret));
  switch (deed) {
    case 'type':
      return view.dispatch(view.state.tr.insertText('x'));
    case 'remove':
      return view.dispatch(view.state.tr.delete(caret.$from.before(), caret.$from.after()));
    default:
      KEYS[deed](commands);
  }
}

const KEYS: Record<Exclude<Deed, 'type' | 'remove'>, (commands: Editor['commands']) => boolean> = {
  split: (commands) => commands.splitParagraph(),
  join: (commands) => commands.joinWithPrevious(),
  indent: (commands) => commands.indentParagraph(),
  outdent: (commands) => commands.outdentParagraph(),
  up: (commands) => commands.moveParagraphUp(),
  down: (commands) => commands.moveParagraphDown(),
  note: (commands) => commands.insertNote(),
  undo: (commands) => commands.undo(),
  redo: (commands) => commands.redo(),
};

/** The ids an editor shows, in order. */
function idsShown({ state }: Editor): (string | null)[] {
  return standingBlocks(state.doc)
    .filter(({ node }) => 'id' in node.attrs && !isTail(node) && !isPlaceToWrite(node))
    .map(({ node }) => idOf(node));
}

test('three who split, join, move, indent, undo and redo at once end with the same text and ids, each id once', () => {
  fc.assert(
    fc.property(acts, (chosen) => {
      const documents = [2, 3, 4].map((client) => seededDocument(TEXT, client));
      const wire = new Wire(documents);
      const editors = documents.map((room) => openEditor(room));
      for (const next of chosen) {
        const editor = editors[next.by];
        if (editor !== undefined) act(editor, next);
        for (const choice of next.deliveries) wire.deliver(choice);
      }
      wire.settle();
      const [first, ...others] = documents.map(readDocument);
      for (const other of others) expect(other).toEqual(first);
      const [ids = [], ...rest] = editors.map(idsShown);
      for (const other of rest) expect(other).toEqual(ids);
      for (const editor of editors) expect(resolutionIn(editor.state, headOf(TEXT))).toEqual(first);
      expect(ids).not.toContain(null);
      expect(new Set(ids).size).toBe(ids.length);
      for (const editor of editors) editor.destroy();
    }),
    RUNS,
  );
});
