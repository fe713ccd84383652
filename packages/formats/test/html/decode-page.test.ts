import { expect, test } from 'vitest';

import { decodePage } from '../../src/html/decode-page.js';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

test.each<[string, Uint8Array, string | null]>([
  [
    'in the encoding it names',
    latin('<meta charset=windows-1252><p>\x93caf\xe9\x94'),
    '<meta charset=windows-1252><p>“café”',
  ],
  [
    'in Cyrillic',
    latin('<meta http-equiv=Content-Type content="text/html; charset=windows-1251"><p>\xcc\xe8\xf0'),
    '<meta http-equiv=Content-Type content="text/html; charset=windows-1251"><p>Мир',
  ],
  ['in another Cyrillic', latin('<meta charset="koi8-r"><p>\xed\xc9\xd2'), '<meta charset="koi8-r"><p>Мир'],
  [
    'in Arabic',
    latin('<meta charset=windows-1256><p>\xd3\xe1\xc7\xe3'),
    '<meta charset=windows-1256><p>سلام',
  ],
  ['in Chinese', latin('<meta charset=gb2312><p>\xba\xcd\xc6\xbd'), '<meta charset=gb2312><p>和平'],
  ['in bytes that its encoding does not have', latin('<meta charset=euc-kr><p>\xff\xff'), null],
  ['that names Unicode and is damaged', latin('<meta charset=utf-8><p>caf\xe9'), null],
  ['in UTF-8, whatever it names', new TextEncoder().encode('<meta charset=windows-1252><p>café'), null],
  ['of an encoding that is not read', latin('<meta charset=nonsense><p>caf\xe9'), null],
  ['that names none', latin('<p>caf\xe9'), null],
  ['that is no page', latin('see <meta charset=windows-1252> caf\xe9'), null],
])('a page %s', (_name, bytes, text) => {
  expect(decodePage(bytes)).toBe(text);
});
