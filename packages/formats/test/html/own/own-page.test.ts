import { type DocumentRecord, type Resolution, textRun } from '@penholder/resolution';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { arbitraryResolution } from '../../../../resolution/test/arbitrary-resolution.js';
import { readOwnPage } from '../../../src/html/own/own-page.js';
import { parsePage } from '../../../src/html/page/parse-page.js';
import { writeHtml } from '../../../src/html/write/write-html.js';

const RECORD: DocumentRecord = {
  adopted: '2031-11-10',
  published: null,
  language: 'fra',
  keywords: [
    {
      dictionary: 'a "list"',
      value: 'LETTERS & <MAIL>',
      shown: 'Letters',
      short: null,
      type: null,
      address: null,
    },
  ],
  steps: [{ outcome: 'adopted', date: null, document: 'A/80/L.1', by: 'Chad, Fiji', place: '' }],
  vote: { outcome: '', counts: [{ side: 'inFavour', value: '011', voters: ['Chad'] }] },
  kept: [
    {
      name: '{http://a.example}note',
      attributes: { by: '"&<' },
      children: ['now', { name: 'b', attributes: {}, children: [] }],
    },
  ],
  keptOfAnnexes: [],
};

function readBack(resolution: Resolution): unknown {
  const documents = readOwnPage(parsePage(writeHtml(resolution)), 'page.html');
  return documents.ok ? documents.value : documents.error.message;
}

describe('a page of our own', () => {
  it.each(['printed', 'live'] as const)('is the same tree again, its numbers %s', (numbers) => {
    const withRecord = fc
      .tuple(arbitraryResolution({ numbers, closing: true }), fc.constantFrom(null, RECORD))
      .map(([resolution, record]) => ({ ...resolution, record }));
    fc.assert(
      fc.property(withRecord, (resolution) => {
        expect(readBack(resolution)).toEqual([resolution]);
      }),
      { seed: 20310, numRuns: 100 },
    );
  });

  it.each<[string, string]>([
    ['signs of HTML', 'a < b & "c" > </i> &amp; <script>alert(1)</script> <!--'],
    ['blanks of every sort', ' a  b\u00a0c\r\nd\te\r '],
    ['letters of any script', 'مشروع قرار 決議草案 𝒜'],
  ])('keeps words of %s', (_name, text) => {
    const [sample] = fc.sample(arbitraryResolution({ closing: true }), { seed: 20311, numRuns: 1 });
    const title = [textRun(text), textRun(text, [{ type: 'bold' }, { type: 'italic' }])];
    const resolution: Resolution = {
      ...(sample ?? expect.fail('no sample')),
      title,
      symbol: text,
      number: '"4"',
    };
    expect(readBack(resolution)).toEqual([resolution]);
  });

  it('keeps an address that must not be followed, and does not let it be followed', () => {
    const [sample] = fc.sample(arbitraryResolution(), { seed: 20312, numRuns: 1 });
    const title = [textRun('here', [{ type: 'link', href: 'javascript:alert(1)' }])];
    const resolution: Resolution = { ...(sample ?? expect.fail('no sample')), title };
    expect(readBack(resolution)).toEqual([resolution]);
    expect(writeHtml(resolution)).not.toContain(' href="javascript:');
  });

  it('is none where words were put between its parts', () => {
    const [sample] = fc.sample(arbitraryResolution(), { seed: 20313, numRuns: 1 });
    const page = writeHtml(sample ?? expect.fail('no sample')).replace('</main>', '<p>Put in.</p></main>');
    const documents = readOwnPage(parsePage(page), 'page.html');
    expect(documents).toEqual({ ok: true, value: [] });
  });

  it('is refused where it does not fit the tree', () => {
    const page = '<main data-penholder="document" data-penholder-kind="poem"></main>';
    const documents = readOwnPage(parsePage(page), 'page.html');
    expect(documents.ok ? '' : documents.error.message).toContain('a misfit at "kind"');
  });
});
