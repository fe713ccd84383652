import { describe, expect, it } from 'vitest';

import { assertNever, err, ok, type Result } from '../src/index.js';

type Refusal = { readonly type: 'TooLong' } | { readonly type: 'Empty' };

function checked(text: string): Result<string, Refusal> {
  if (text === '') return err({ type: 'Empty' });
  return text.length > 3 ? err({ type: 'TooLong' }) : ok(text);
}

describe('Result', () => {
  it.each([
    ['abc', { ok: true, value: 'abc' }],
    ['', { ok: false, error: { type: 'Empty' } }],
    ['abcd', { ok: false, error: { type: 'TooLong' } }],
  ])('of %j', (text, expected) => expect(checked(text)).toEqual(expected));
});

describe('assertNever', () => {
  it('throws and names the value when a case was forgotten', () => {
    const call: (forgotten: never) => unknown = assertNever;
    expect(() => Reflect.apply(call, undefined, ['fourth'])).toThrow('No case for "fourth"');
  });
});
