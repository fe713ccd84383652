import {
  EMPTY_RESOLUTION,
  type DocumentKind,
  type FrontLineRole,
  frontPageOf,
  type Resolution,
  textRun,
} from '@penholder/resolution';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { arbitraryResolution } from '../../../resolution/test/arbitrary-resolution.js';
import { frontPageToJson } from '../../src/contract/front-page-to-json.js';
import { documentToJson } from '../../src/contract/reading-to-json.js';

const EMPTY: Resolution = {
  ...EMPTY_RESOLUTION,
  symbol: 'X/80/L.9',
  title: [textRun('Oil for lamps')],
};

function kindTold(kind: DocumentKind, role: FrontLineRole, words: readonly string[]): unknown {
  const front = words.map((line) => ({ role, content: [textRun(line)] }));
  return documentToJson({ ...EMPTY, kind, front }).frontPage.kind;
}

describe('a front page in the contract', () => {
  it('prints its symbol', () => {
    expect(documentToJson(EMPTY).frontPage).toMatchObject({ symbol: 'X/80/L.9', title: 'Oil for lamps' });
    expect(documentToJson({ ...EMPTY, symbol: null }).frontPage.symbol).toBeNull();
  });

  it.each<readonly [DocumentKind, FrontLineRole, readonly string[], object]>([
    [
      'amendment',
      'sponsors',
      ['Genovia: amendment to draft resolution X/80/L.3'],
      { target: { type: 'document', words: 'draft resolution X/80/L.3', symbol: 'X/80/L.3' } },
    ],
    [
      'amendment',
      'sponsors',
      ['Genovia: amendment to draft resolution IV contained in document X/80/400'],
      { target: { type: 'draft in report', number: 'IV', report: 'X/80/400' } },
    ],
    [
      'draft decision',
      'sponsors',
      ['Draft decision submitted by the Chair on the basis of informal consultations on draft X/80/L.3'],
      {
        author: { type: 'submitter', by: 'the Chair', ground: { type: 'consultations', draft: 'X/80/L.3' } },
      },
    ],
    [
      'resolution',
      'other',
      ['Resolution adopted by the Council on 9 May 2025', '[without reference to a Committee (X/80/L.3)]'],
      { adoption: { day: '2025-05-09', basis: { documents: ['X/80/L.3'], paragraph: null } } },
    ],
  ])('prints the symbols that the page of a %s cites', (kind, role, words, told) =>
    expect(kindTold(kind, role, words)).toMatchObject(told),
  );

  test('of any tree comes through the letters of JSON as it is', () => {
    fc.assert(
      fc.property(arbitraryResolution(), (resolution) => {
        const told = frontPageToJson(frontPageOf(resolution));
        expect(JSON.parse(JSON.stringify(told))).toEqual(told);
      }),
      { seed: 80112, numRuns: 100 },
    );
  });
});
