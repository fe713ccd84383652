import { describe, expect, it } from 'vitest';

import { type Inline, joinRuns, noteId, notesCalled, plainText, textRun } from '../src/index.js';

const italic = [{ type: 'italic' }] as const;
const bold = [{ type: 'bold' }] as const;
const call: Inline = { type: 'note', note: noteId('n1') };

describe('a line', () => {
  it.each<[string, Inline[], Inline[]]>([
    ['joins runs of the same marks', [textRun('a'), textRun('b')], [textRun('ab')]],
    [
      'keeps runs of other marks apart',
      [textRun('a', italic), textRun('b')],
      [textRun('a', italic), textRun('b')],
    ],
    ['drops empty runs', [textRun(''), textRun('a'), textRun('', italic)], [textRun('a')]],
    ['joins across an empty run', [textRun('a'), textRun('', italic), textRun('b')], [textRun('ab')]],
    [
      'keeps a note call between runs',
      [textRun('a'), call, textRun('b')],
      [textRun('a'), call, textRun('b')],
    ],
    [
      'takes marks in any order for the same',
      [textRun('a', [...italic, ...bold]), textRun('b', [...bold, ...italic])],
      [textRun('ab', [...italic, ...bold])],
    ],
    [
      'keeps links to other places apart',
      [textRun('a', [{ type: 'link', href: '/x' }]), textRun('b', [{ type: 'link', href: '/y' }])],
      [textRun('a', [{ type: 'link', href: '/x' }]), textRun('b', [{ type: 'link', href: '/y' }])],
    ],
  ])('%s', (_, given, expected) => expect(joinRuns(given)).toEqual(expected));

  it('gives its words and its calls', () => {
    const line = [textRun('Recalling', italic), textRun(' the letter,'), call, textRun(' and the reply')];
    expect(plainText(line)).toBe('Recalling the letter, and the reply');
    expect(notesCalled(line)).toEqual(['n1']);
  });
});
