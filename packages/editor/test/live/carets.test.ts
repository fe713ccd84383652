// @vitest-environment happy-dom
import { Editor } from '@tiptap/core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { applyAwarenessUpdate, Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import type * as Y from 'yjs';

import { createExtensions } from '../../src/index.js';
import { select, textFrom } from '../notation.js';
import { seededDocument } from '../open-editor.js';

const TEXT = textFrom('o1 Urges all');

beforeEach(() => void vi.useFakeTimers());

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

function openAs(room: Y.Doc, awareness: Awareness, delegation: string, color: string): Editor {
  const element = document.createElement('div');
  document.body.append(element);
  const presence = { awareness, person: { name: 'A. Drafter', delegation, color } };
  return new Editor({
    element,
    injectCSS: false,
    extensions: createExtensions({ document: room, editable: true, newId: () => 'new', presence }),
  });
}

test('the caret of another stands where it is, with delegation and colour', () => {
  const rooms = [2, 3].map((client) => seededDocument(TEXT, client));
  const [here, there] = rooms.map((room) => new Awareness(room));
  if (here === undefined || there === undefined) throw new Error('Two are present');
  const [one, other] = [
    openAs(rooms[0] ?? here.doc, here, 'Kenya', '#1f6f8b'),
    openAs(rooms[1] ?? there.doc, there, 'Peru', '#8b1f6f'),
  ];
  other.view.focus();
  select(other, 'o1 Urges| all');
  applyAwarenessUpdate(here, encodeAwarenessUpdate(there, [there.clientID]), 'test');
  vi.runOnlyPendingTimers();
  const caret = one.view.dom.querySelector<HTMLElement>('.caret');
  expect(caret?.querySelector('.caret-name')?.textContent).toBe('Peru');
  expect(caret?.style.getPropertyValue('--caret-color')).toBe('#8b1f6f');
  expect(caret?.previousSibling?.textContent).toBe('Urges');
  expect(here.getLocalState()?.['user']).toEqual({
    name: 'A. Drafter',
    delegation: 'Kenya',
    color: '#1f6f8b',
  });
  for (const open of [one, other, here, there]) open.destroy();
});
