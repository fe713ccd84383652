import type { DocumentKind, Resolution } from '@penholder/resolution';
import { describe, expect, it, test } from 'vitest';

import { documentName, pickDocument, soleDocument } from '../../src/files/pick.js';
import { resolutionWith } from '../samples.js';

function held(kind: DocumentKind, number: string | null, symbol: string | null = null): Resolution {
  return { ...resolutionWith('1'), kind, number, symbol };
}

const HELD = [
  held('draft resolution', 'I'),
  held('draft resolution', 'II'),
  held('draft decision', 'I'),
  held('decision', '27/1'),
  held('resolution', '27/1'),
  held('draft resolution', null, 'E/CN.15/2018/L.2/Rev.1*'),
];

describe('a selector', () => {
  test.each<[string, number]>([
    ['27/1', 4],
    ['resolution 27/1', 4],
    ['decision 27/1', 3],
    ['Draft  Resolution i', 0],
    ['II', 1],
    ['I', 0],
    ['draft decision I', 2],
    ['E/CN.15/2018/L.2/Rev.1', 5],
    ['e/cn.15/2018/l.2/rev.1*', 5],
  ])('%s', (selector, index) => {
    expect(pickDocument(HELD, selector, 'report.txt')).toEqual({ ok: true, value: HELD[index] });
  });

  test.each(['27/2', '7/1', '27', ''])('%j is none of them', (selector) => {
    const picked = pickDocument(HELD, selector, 'report.txt');
    expect(picked.ok ? '' : picked.error.type).toBe('NoSuchDocument');
  });

  it('that two documents bear picks neither', () => {
    const picked = pickDocument([...HELD, ...HELD], 'II', 'report.txt');
    expect(picked.ok ? '' : picked.error.type).toBe('SeveralDocuments');
  });
});

describe('a file meant whole', () => {
  it('gives its only document', () => {
    expect(soleDocument(HELD.slice(0, 1), 'a.txt')).toEqual({ ok: true, value: HELD[0] });
  });

  it('lists its first documents where it has many', () => {
    const many = Array.from({ length: 20 }, (_, index) => held('resolution', `1/${index}`));
    const sole = soleDocument(many, 'a.txt');
    expect(sole.ok ? '' : sole.error.message).toMatch(/20 documents .* and 8 more\.$/u);
  });
});

test('a document without number or symbol goes by its title', () => {
  expect(documentName(held('draft resolution', null))).toBe('Harbour lights');
});
