import { expect, test } from 'vitest';

import { decodeText } from '../../src/encoding/decode-text.js';

function bytesOf(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  );
}

const little = Buffer.from('Décide', 'utf16le');
const big = Buffer.from(little).swap16();

test.each<[string, Uint8Array, string]>([
  ['UTF-8', bytesOf('Décide'), 'Décide'],
  ['UTF-8 with its mark', bytesOf([0xef, 0xbb, 0xbf], 'Décide'), 'Décide'],
  ['UTF-16, low byte first', bytesOf([0xff, 0xfe], [...little]), 'Décide'],
  ['UTF-16, high byte first', bytesOf([0xfe, 0xff], [...big]), 'Décide'],
  [
    'UTF-16 longer than a chunk',
    bytesOf([0xff, 0xfe], [...Buffer.from('ab'.repeat(9000), 'utf16le')]),
    'ab'.repeat(9000),
  ],
])('%s is read', (_name, bytes, text) => {
  expect(decodeText(bytes, 'draft.txt')).toEqual({ ok: true, value: text });
});

test.each<[string, Uint8Array, string]>([
  ['Latin-1', bytesOf('first\nsecond D', [0xe9], 'cide'), 'draft.txt, line 2 (byte 14)'],
  ['UTF-16 of half a character', bytesOf([0xff, 0xfe, 0x61]), 'draft.txt, line 1 (byte 2)'],
])('%s is refused with its place', (_name, bytes, place) => {
  const decoded = decodeText(bytes, 'draft.txt');
  expect(decoded.ok ? '' : decoded.error.message).toContain(place);
  expect(decoded.ok ? '' : decoded.error.type).toBe('NotUtf8');
});
