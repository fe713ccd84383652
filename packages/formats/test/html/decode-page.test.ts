import { expect, test } from 'vitest';

import { decodePage } from '../../src/html/decode-page.js';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

test.each<[string, Uint8Array, string | null]>([
  [
    'in the encoding it names',
    latin('<meta charset=windows-1252><p>\x93caf\xe9\x94'),
    '<meta charset=windows-1252><p>“café”',
  ],
  ['in UTF-8, whatever it names', new TextEncoder().encode('<meta charset=windows-1252><p>café'), null],
  ['of an encoding that is not read', latin('<meta charset=nonsense><p>caf\xe9'), null],
  ['that names none', latin('<p>caf\xe9'), null],
  ['that is no page', latin('see <meta charset=windows-1252> caf\xe9'), null],
])('a page %s', (_name, bytes, text) => {
  expect(decodePage(bytes)).toBe(text);
});
