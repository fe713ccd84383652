// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';

import { pressKey } from '../press-key.js';
import { openEditor, seededDocument } from '../open-editor.js';
import { linesOf, select, textFrom } from '../notation.js';

const CLIENT = 2;

afterEach(() => document.body.replaceChildren());

/** What stands after these keys were pressed in this text. */
function press(before: string, keys: string): string[] {
  const editor = openEditor(seededDocument(textFrom(before), CLIENT));
  select(editor, before);
  for (const key of keys.split(' ')) pressKey(editor, key);
  const after = linesOf(editor);
  editor.destroy();
  return after;
}

type Row = readonly [keys: string, what: string, before: string, after: readonly string[]];

const ENTER: readonly Row[] = [
  [
    'Enter',
    'in the middle splits; the words before keep id and number',
    'o1=4 Urges| all',
    ['o1=4 Urges', 'c2-1 | all'],
  ],
  ['Enter', 'at the end opens the next', 'o1 Urges|', ['o1 Urges', 'c2-1 |']],
  [
    'Enter',
    'at the start opens one before; the words keep id and number',
    'o1=4 |Urges',
    ['c2-1', 'o1=4 |Urges'],
  ],
  ['Enter', 'after ":" opens a subparagraph', 'o1 Urges:|', ['o1 Urges:', 'c2-1 . |']],
  [
    'Enter',
    'at the end above subparagraphs opens the first of them',
    'o1 Urges|\no1a . to act',
    ['o1 Urges', 'c2-1 . |', 'o1a . to act'],
  ],
  [
    'Enter',
    'in a subparagraph opens the next at its level',
    'o1 Urges:\no1a . to act;|',
    ['o1 Urges:', 'o1a . to act;', 'c2-1 . |'],
  ],
  [
    'Enter',
    'in an empty subparagraph goes one out',
    'o1 Urges:\no1a . to act;\no1b . |',
    ['o1 Urges:', 'o1a . to act;', 'o1b |'],
  ],
  [
    'Enter',
    'in an empty subparagraph two deep goes one out',
    'o1 U:\no1a . to:\no1b .. |',
    ['o1 U:', 'o1a . to:', 'o1b . |'],
  ],
  ['Enter', 'in an empty paragraph changes nothing', 'o1 Urges\no2 |', ['o1 Urges', 'o2 |']],
  [
    'Enter',
    'in closing words goes on with a paragraph',
    'o1 U:\no1a . to act\n~ all of| it',
    ['o1 U:', 'o1a . to act', '~ all of', 'c2-1 | it'],
  ],
  [
    'Enter',
    'behind a heading goes on with a paragraph',
    '#h1 Means|\no1 Urges',
    ['#h1 Means', 'c2-1 |', 'o1 Urges'],
  ],
  ['Enter', 'with words selected takes their place', 'o1 Ur<ge>s', ['o1 Ur', 'c2-1 |s']],
  [
    'Enter',
    'with a selection over two paragraphs splits where they met',
    'o1 Ur<ges\no2 In>vites',
    ['o1 Ur', 'c2-1 |vites'],
  ],
  ['Shift-Enter', 'does as Enter does', 'o1 Urges| all', ['o1 Urges', 'c2-1 | all']],
  [
    'Enter',
    'in a note goes back behind its call',
    'o1 Urges[n1] all\nnote n1 See|',
    ['o1 Urges[n1]| all', 'note n1 See'],
  ],
];

const TAB: readonly Row[] = [
  [
    'Tab',
    'makes a subparagraph, which loses its frozen number',
    'o1 Urges\no2=7 Inv|ites',
    ['o1 Urges', 'o2 . Inv|ites'],
  ],
  [
    'Tab',
    'takes along what hangs on it',
    'o1 U\no2 I|\no2a . to\no3 C',
    ['o1 U', 'o2 . I|', 'o2a .. to', 'o3 C'],
  ],
  ['Tab', 'does nothing in the first paragraph', 'o1 U|\no2 I', ['o1 U|', 'o2 I']],
  [
    'Tab',
    'goes no deeper than one below the paragraph before',
    'o1 U\no1a . to| act',
    ['o1 U', 'o1a . to| act'],
  ],
  ['Tab', 'does nothing behind a heading', '#h1 Means\no1 U|', ['#h1 Means', 'o1 U|']],
  ['Tab', 'moves all paragraphs selected', 'o1 U\no2 <I\no3 C>', ['o1 U', 'o2 . <I', 'o3 . C>']],
  ['Shift-Tab', 'makes a paragraph', 'o1 U:\no1a . to| act', ['o1 U:', 'o1a to| act']],
  [
    'Shift-Tab',
    'takes along what hangs on it',
    'o1 U:\no1a . t|o:\no1b .. act',
    ['o1 U:', 'o1a t|o:', 'o1b . act'],
  ],
  ['Shift-Tab', 'does nothing at the outermost level', 'o1 U|', ['o1 U|']],
  ['Tab', 'does nothing in closing words', 'o1 U\no1a . to\n~ cl|osing', ['o1 U', 'o1a . to', '~ cl|osing']],
];

const JOIN: readonly Row[] = [
  [
    'Backspace',
    'at the start joins to the paragraph before, which keeps id and number',
    'o1=1 U\no2=2 |I',
    ['o1=1 U|I'],
  ],
  ['Backspace', 'at the start of a subparagraph goes one out', 'o1 U:\no1a . |to', ['o1 U:', 'o1a |to']],
  ['Backspace', 'behind an empty paragraph takes that away', 'o1\no2 |Invites', ['o2 |Invites']],
  ['Backspace', 'in an empty paragraph takes it away', 'o1 Urges\no2 |', ['o1 Urges|']],
  ['Backspace', 'at the start of a heading makes a paragraph', 'o1 U\n#h1 |Means', ['o1 U', 'h1 |Means']],
  [
    'Backspace',
    'at the start of a part does nothing',
    'p1 Recalling\n---\no1 |Urges',
    ['p1 Recalling', '---', 'o1 |Urges'],
  ],
  [
    'Backspace',
    'at the start of closing words joins them to what is before',
    'o1 U\no1a . to\n~ |all',
    ['o1 U', 'o1a . to|all'],
  ],
  ['Delete', 'at the end joins the paragraph after', 'o1 U|\no2 I', ['o1 U|I']],
  ['Delete', 'at the end of an empty paragraph takes it away', 'o1 |\no2 Invites', ['o2 |Invites']],
  [
    'Delete',
    'at the end of a part does nothing',
    'p1 Recalling|\n---\no1 Urges',
    ['p1 Recalling|', '---', 'o1 Urges'],
  ],
  ['Backspace', 'deletes what is selected', 'o1 Ur<ge>s', ['o1 Ur|s']],
  ['Backspace', 'over paragraphs joins the two ends', 'o1 U<r\no2 I\no3 C>a', ['o1 U|a']],
  [
    'Backspace',
    'from preamble to operative part keeps the parts apart',
    'p1 Re<calling\np2 Noting\n---\no1 Urges\no2 Inv>ites\no3 Calls',
    ['p1 Re|', '---', 'o2 ites', 'o3 Calls'],
  ],
  [
    'Delete',
    'with everything of a part selected leaves a place to write',
    'p1 <Recalling\n---\no1 Urges>',
    ['p1 |', '---', '_'],
  ],
  [
    'Backspace',
    'in an empty note takes it and its calls away',
    'o1 Urges[n1] all\nnote n1 |',
    ['o1 Urges| all'],
  ],
];

const MOVE: readonly Row[] = [
  ['Alt-ArrowUp', 'goes past the one before', 'o1 U\no2 I|', ['o2 I|', 'o1 U']],
  ['Alt-ArrowDown', 'goes past the one after', 'o1 U|\no2 I', ['o2 I', 'o1 U|']],
  [
    'Alt-ArrowUp',
    'takes along subparagraphs, past those of the other',
    'o1 U:\no1a . to\no2 I:|\no2a . of\n~ all',
    ['o2 I:|', 'o2a . of', '~ all', 'o1 U:', 'o1a . to'],
  ],
  ['Alt-ArrowDown', 'keeps a frozen number', 'o1=1 U|\no2=2 I', ['o2=2 I', 'o1=1 U|']],
  [
    'Alt-ArrowDown',
    'moves a subparagraph among its own',
    'o1 U:\no1a . to|\no1b . of\no2 I',
    ['o1 U:', 'o1b . of', 'o1a . to|', 'o2 I'],
  ],
  ['Alt-ArrowUp', 'does nothing with the first subparagraph', 'o1 U:\no1a . to|', ['o1 U:', 'o1a . to|']],
  ['Alt-ArrowDown', 'does nothing at the end of a part', 'p1 R|\n---\no1 U', ['p1 R|', '---', 'o1 U']],
  ['Alt-ArrowUp', 'goes past a heading', '#h1 Means\no1 U|', ['o1 U|', '#h1 Means']],
  ['Alt-ArrowDown Ctrl-z', 'is undone at once', 'o1 U|\no2 I', ['o1 U|', 'o2 I']],
];

const NOTES: readonly Row[] = [
  ['Ctrl-Alt-f', 'calls a new note and goes there', 'o1 Urges| all', ['o1 Urges[c2-1] all', 'note c2-1 |']],
  [
    'Ctrl-Alt-f',
    'puts the note in the order of calls',
    'o1 U[n1] all| in[n2]\nnote n1 A\nnote n2 B',
    ['o1 U[n1] all[c2-1] in[n2]', 'note n1 A', 'note c2-1 |', 'note n2 B'],
  ],
  [
    'Ctrl-Alt-f',
    'before all others goes first',
    'o1 U| in[n2]\nnote n2 B',
    ['o1 U[c2-1] in[n2]', 'note c2-1 |', 'note n2 B'],
  ],
  ['Ctrl-Alt-f Escape', 'and back', 'o1 Urges| all', ['o1 Urges[c2-1]| all', 'note c2-1']],
];

describe.each([
  ['a new paragraph', ENTER],
  ['levels', TAB],
  ['joining and deleting', JOIN],
  ['moving', MOVE],
  ['notes', NOTES],
])('%s', (_name, rows) => {
  test.each(rows)('%s %s', (keys, _what, before, after) => {
    expect(press(before, keys)).toEqual(after);
  });
});
