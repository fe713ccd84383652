import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { canonicalJson } from '../../src/store/canonical-json.js';

it.each([
  [{ b: 1, a: 2 }, '{"a":2,"b":1}'],
  [[{ z: null, y: [2, 1] }], '[{"y":[2,1],"z":null}]'],
  [{ left: undefined, kept: 'é' }, '{"kept":"é"}'],
  ['only text', '"only text"'],
])('writes %j', (value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

it('does not depend on the order in which keys were set, and loses nothing', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
      const turned = Object.fromEntries(Object.entries(record).toReversed());
      expect(canonicalJson(turned)).toBe(canonicalJson(record));
      expect(JSON.parse(canonicalJson(record))).toEqual(JSON.parse(JSON.stringify(record)));
    }),
    { seed: 42 },
  );
});
