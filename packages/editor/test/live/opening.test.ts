// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';

import { textFragmentOf } from '../../src/document/index.js';
import { linesOf, select, textFrom } from '../notation.js';
import { openEditor, seededDocument } from '../open-editor.js';

const CLIENT = 2;
const TEXT =
  'p1 Recalling\n---\no1 Urges[n1] all:\no1a . to act\n~ and report\n#h1 Means\no2 Invites\nnote n1 See.';

/** More than what a letter typed costs in Yjs, and less than any paragraph written anew. */
const LETTER_BYTES = 60;

afterEach(() => document.body.replaceChildren());

/** How many bytes of updates came of this. */
function bytesWritten(room: Y.Doc, act: () => void): number {
  let bytes = 0;
  const count = (update: Uint8Array) => (bytes += update.length);
  room.on('update', count);
  act();
  room.off('update', count);
  return bytes;
}

describe('opening an editor', () => {
  test('writes nothing', () => {
    const room = seededDocument(textFrom(TEXT), CLIENT);
    expect(bytesWritten(room, () => openEditor(room).destroy())).toBe(0);
  });

  test('and typing a letter writes that letter and nothing else', () => {
    const room = seededDocument(textFrom(TEXT), CLIENT);
    const editor = openEditor(room);
    select(editor, TEXT.replace('Invites', 'Invites|'));
    const bytes = bytesWritten(room, () => editor.view.dispatch(editor.state.tr.insertText('x')));
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(LETTER_BYTES);
    editor.destroy();
  });

  test('before the document has come refuses every change', () => {
    const room = new Y.Doc();
    const editor = openEditor(room);
    expect(bytesWritten(room, () => editor.view.dispatch(editor.state.tr.insertText('x', 1)))).toBe(0);
    Y.applyUpdate(room, Y.encodeStateAsUpdate(seededDocument(textFrom('o1 Urges|'), CLIENT + 1)));
    select(editor, 'o1 Urges|');
    editor.view.dispatch(editor.state.tr.insertText('x'));
    expect(linesOf(editor)).toEqual(['o1 Urgesx|']);
    editor.destroy();
  });

  test('as a reader writes nothing, not even where an id is doubled', () => {
    const room = seededDocument(textFrom('o1 Urges\no2 Invites'), CLIENT);
    const editor = openEditor(room, false);
    const other = seededDocument(textFrom('o1 Urges\no2 Invites'), CLIENT + 1);
    const part = textFragmentOf(other).get(3);
    if (!(part instanceof Y.XmlElement)) throw new Error('The fourth part is the operative one');
    part.insert(
      2,
      part.slice(0, 1).map((paragraph) => paragraph.clone()),
    );
    const update = Y.encodeStateAsUpdate(other, Y.encodeStateVector(room));
    const before = Y.encodeStateVector(room);
    Y.applyUpdate(room, update);
    expect(linesOf(editor).map((line) => line.replace('|', ''))).toEqual([
      'o1 Urges',
      'o2 Invites',
      'o1 Urges',
    ]);
    expect([...Y.decodeStateVector(Y.encodeStateVector(room)).keys()].toSorted()).toEqual(
      [...Y.decodeStateVector(before).keys(), CLIENT + 1].toSorted(),
    );
    editor.destroy();
  });
});

test('ids come back with undo and redo', () => {
  const editor = openEditor(seededDocument(textFrom('o1 Urges\no2 Invites'), CLIENT));
  select(editor, 'o1 Urges\no2 |Invites');
  editor.commands.joinWithPrevious();
  expect(linesOf(editor)).toEqual(['o1 Urges|Invites']);
  editor.commands.undo();
  expect(linesOf(editor).map((line) => line.replace('|', ''))).toEqual(['o1 Urges', 'o2 Invites']);
  editor.commands.redo();
  expect(linesOf(editor).map((line) => line.replace('|', ''))).toEqual(['o1 UrgesInvites']);
  editor.destroy();
});
