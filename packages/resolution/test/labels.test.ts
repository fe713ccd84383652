import { describe, expect, it } from 'vitest';

import { blockId, freezeNumbers, labelsOf, markersOf, renumber, type Resolution } from '../src/index.js';
import { document, paragraph, part, preambular } from './written.js';

/** Labels in reading order. */
function labels(resolution: Resolution): string[] {
  return [...labelsOf(resolution).values()];
}

describe('labels', () => {
  it.each<[string, Resolution, string[]]>([
    ['are counted where nothing is frozen', document([paragraph('x'), paragraph('y')]), ['OP1', 'OP2']],
    [
      'count preamble and operative part apart',
      document([paragraph('x')], [preambular('p'), preambular('q')]),
      ['PP1', 'PP2', 'OP1'],
    ],
    [
      'give an inserted paragraph bis, then ter',
      document([paragraph('x', '4'), paragraph('new'), paragraph('newer'), paragraph('y', '5')]),
      ['OP4', 'OP4 bis', 'OP4 ter', 'OP5'],
    ],
    [
      'leave the number of a deleted paragraph free',
      document([paragraph('x', '1'), paragraph('y', '3')]),
      ['OP1', 'OP3'],
    ],
    [
      'never give a number twice',
      document([paragraph('x', '4'), paragraph('new'), paragraph('old', '4 bis')]),
      ['OP4', 'OP4 ter', 'OP4 bis'],
    ],
    [
      'put a paragraph before the first',
      document([paragraph('new'), paragraph('newer'), paragraph('x', '1')]),
      ['OP1 ante', 'OP1 ante bis', 'OP1'],
    ],
    [
      'keep a competing paragraph',
      document([paragraph('x', '4'), paragraph('y', '4 alt')]),
      ['OP4', 'OP4 alt'],
    ],
    [
      'cite parts in brackets at every level',
      document([
        paragraph('x', '4', [part('a', '(a)', [part('i', '(i)', [part('k', 'a.')])]), part('b', '(b)')]),
      ]),
      ['OP4', 'OP4 (a)', 'OP4 (a) (i)', 'OP4 (a) (i) (a)', 'OP4 (b)'],
    ],
    [
      'count parts put between frozen ones',
      document([paragraph('x', '4', [part('a', '(a)'), part('new'), part('b', '(b)')])]),
      ['OP4', 'OP4 (a)', 'OP4 (a bis)', 'OP4 (b)'],
    ],
    ['call a sole paragraph OP1', document([paragraph('x')]), ['OP1']],
    [
      'count the lettered paragraphs of a decision',
      document([paragraph('x', '(a)'), paragraph('y', '(b)')]),
      ['OP1', 'OP2'],
    ],
    [
      'go on counting in a section with a preamble of its own',
      document([paragraph('x', '1'), preambular('q'), paragraph('y', '2')], [preambular('p')]),
      ['PP1', 'OP1', 'PP2', 'OP2'],
    ],
    [
      'cite an annex by its name',
      document([paragraph('x')], [], {
        annexes: [
          {
            id: blockId('an'),
            label: 'Annex II',
            title: [],
            blocks: [paragraph('r', '3', [], 'plain'), paragraph('s', null, [], 'plain')],
          },
        ],
      }),
      ['OP1', 'annex II', 'annex II, 3', 'annex II, [2]'],
    ],
  ])('%s', (_, resolution, expected) => expect(labels(resolution)).toEqual(expected));
});

describe('freezing', () => {
  const live = document([paragraph('x', '1'), paragraph('new'), paragraph('y', '3')], [preambular('p')]);

  it('writes computed numbers in, and labels stay', () => {
    const frozen = freezeNumbers(live);
    expect(labels(frozen)).toEqual(labels(live));
    expect(frozen.operative.map((block) => block.type === 'paragraph' && block.number)).toEqual([
      '1',
      '1 bis',
      '3',
    ]);
  });

  it('keeps labels where they were when a paragraph is put in later', () => {
    const frozen = freezeNumbers(live);
    const [first] = frozen.operative;
    const later = { ...frozen, operative: [paragraph('newest'), ...frozen.operative] };
    expect(first && labelsOf(later).get(first.id)).toBe('OP1');
  });

  it('gives a sole operative paragraph no number to print', () => {
    const [block] = freezeNumbers(document([paragraph('x')])).operative;
    expect(block).toMatchObject({ number: null });
  });

  it('counts anew when the next version is issued', () => {
    expect([...markersOf(renumber(live)).values()]).toEqual(['1', '1', '2', '3']);
  });
});
