// @vitest-environment happy-dom
import type { Editor } from '@tiptap/core';
import { afterEach, expect, test } from 'vitest';

import { Wire } from '../live/wire.js';
import { linesOf, select, textFrom } from '../notation.js';
import { openEditor, seededDocument } from '../open-editor.js';

afterEach(() => document.body.replaceChildren());

type Does = (commands: Editor['commands']) => boolean;

const splits: Does = (commands) => commands.splitParagraph();
const movesDown: Does = (commands) => commands.moveParagraphDown();
const indents: Does = (commands) => commands.indentParagraph();
const types: Does = (commands) => commands.insertContent('x');

type Row = readonly [
  what: string,
  first: readonly [text: string, does: Does],
  second: readonly [text: string, does: Does],
  after: readonly string[],
];

// What Yjs makes of the words is as it is (`found-by-trying.md`): here it is the ids that are judged.
const ROWS: readonly Row[] = [
  [
    'both split one paragraph at the same place: the half behind stands twice, under two ids',
    ['o1 Urges |all', splits],
    ['o1 Urges |all', splits],
    ['o1 Urges', 'c2-1 all', 'c3-1 all'],
  ],
  [
    'both split one paragraph at different places',
    ['o1 Urges |all now', splits],
    ['o1 Urges all |now', splits],
    ['o1 Urges', 'c2-1 all now', 'c3-1 now'],
  ],
  [
    'both move one paragraph: what was copied twice bears two ids, the first its own',
    ['o1 Urges|\no2 Invites', movesDown],
    ['o1 Urges|\no2 Invites', movesDown],
    ['o2 Invites', 'o2~2 Invites', 'o1 Urges'],
  ],
  [
    'one moves a paragraph while the other types in it: the letter stays in it',
    ['o1 Urges|\no2 Invites', movesDown],
    ['o1 Urges|\no2 Invites', types],
    ['o2 Invites', 'o1 Urgesx'],
  ],
  [
    'one indents a paragraph while the other types in it',
    ['o1 Urges\no2 Invites|', indents],
    ['o1 Urges\no2 Invites|', types],
    ['o1 Urges', 'o2 . Invitesx'],
  ],
];

test.each(ROWS)('%s', (_what, [before, firstDoes], [again, secondDoes], after) => {
  const documents = [2, 3].map((client) => seededDocument(textFrom(before), client));
  const wire = new Wire(documents);
  const [one, other] = documents.map((room) => openEditor(room));
  if (one === undefined || other === undefined) throw new Error('Two editors were to open');
  select(one, before);
  select(other, again);
  firstDoes(one.commands);
  secondDoes(other.commands);
  wire.settle();
  const [shown, shownToOther] = [one, other].map((editor) =>
    linesOf(editor).map((line) => line.replace('|', '').trimEnd()),
  );
  expect(shownToOther).toEqual(shown);
  expect(shown).toEqual(after);
});
