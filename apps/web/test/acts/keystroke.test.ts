import { describe, expect, it } from 'vitest';

import { isStruck, keyboardOf, keysShown } from '../../src/acts/keystroke.js';

const bare = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('a stroke is struck', () => {
  it.each<[string, Partial<KeyboardEvent>, boolean]>([
    ['J', { key: 'j' }, true],
    ['J', { key: 'J' }, true],
    ['J', { key: 'k' }, false],
    ['J', { key: 'j', ctrlKey: true }, false],
    ['?', { key: '?' }, true],
    ['?', { key: '?', shiftKey: true }, true],
    ['F8', { key: 'F8' }, true],
    ['F8', { key: 'F8', shiftKey: true }, false],
    ['Shift+F8', { key: 'F8', shiftKey: true }, true],
    ['Shift+F8', { key: 'F8' }, false],
    ['Mod+K', { key: 'k', ctrlKey: true }, true],
    ['Mod+K', { key: 'k', metaKey: true }, true],
    ['Mod+K', { key: 'k' }, false],
    ['Mod+K', { key: 'k', ctrlKey: true, altKey: true }, false],
  ])('%s by %o: %s', (stroke, event, struck) => {
    expect(isStruck(stroke, { ...bare, key: '', ...event })).toBe(struck);
  });
});

it.each([
  ['Mod+Alt+F', 'apple', ['⌘', '⌥', 'F']],
  ['Mod+Alt+F', 'other', ['Ctrl', 'Alt', 'F']],
  ['Shift+Tab', 'other', ['Shift', 'Tab']],
  ['j', 'other', ['J']],
] as const)('%s on the %s keyboard', (stroke, keyboard, keys) => {
  expect(keysShown(stroke, keyboard)).toEqual(keys);
});

it.each([
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X)', 'apple'],
  ['Mozilla/5.0 (X11; Linux x86_64)', 'other'],
])('%s has the %s keyboard', (agent, keyboard) => {
  expect(keyboardOf(agent)).toBe(keyboard);
});
