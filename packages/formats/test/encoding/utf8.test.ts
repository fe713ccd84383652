import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { decodeUtf8 } from '../../src/encoding/decode-utf8.js';
import { encodeUtf8 } from '../../src/encoding/encode-utf8.js';

const platform = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What the platform's own decoder makes of the same bytes; `null` where it refuses them. */
function decodedByPlatform(bytes: Uint8Array): string | null {
  try {
    return platform.decode(bytes);
  } catch {
    return null;
  }
}

describe('UTF-8', () => {
  it('is decoded as the platform decodes it, whatever the bytes', () => {
    const nearMisses = fc.constantFrom(
      0x20,
      0x80,
      0xbf,
      0xc1,
      0xc3,
      0xe0,
      0xed,
      0xa0,
      0xef,
      0xf0,
      0xf4,
      0x90,
      0xff,
    );
    const bytes = fc
      .array(fc.oneof(nearMisses, fc.nat(255)), { maxLength: 12 })
      .map((all) => Uint8Array.from(all));
    fc.assert(
      fc.property(bytes, (input) => {
        const decoded = decodeUtf8(input);
        expect(decoded.ok ? decoded.value : null).toBe(decodedByPlatform(input));
      }),
      { seed: 20181, numRuns: 3000 },
    );
  });

  it('gives every text back that it was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(decodeUtf8(encodeUtf8(text))).toEqual({ ok: true, value: text });
      }),
      { seed: 20182 },
    );
  });

  it('takes texts longer than one chunk', () => {
    const text = 'Côte d’Ivoire 国 𝄞 '.repeat(1000);
    expect(decodeUtf8(encodeUtf8(text))).toEqual({ ok: true, value: text });
  });

  it('puts the replacement character where half a pair stands', () => {
    expect(decodeUtf8(encodeUtf8('a\ud834b'))).toEqual({ ok: true, value: 'a\ufffdb' });
  });

  test.each<[string, number[], number]>([
    ['a lone continuation', [0x61, 0x80], 1],
    ['a sequence cut off', [0x61, 0x62, 0xe2, 0x80], 2],
    ['a longer spelling than needed', [0xc0, 0x80], 0],
    ['half of a surrogate pair', [0x61, 0xed, 0xa0, 0x80], 1],
    ['beyond the last character', [0xf4, 0x90, 0x80, 0x80], 0],
    ['Latin letters of one byte', [0x43, 0xf4, 0x74, 0x65], 1],
  ])('%s is told with its place', (_name, bytes, byte) => {
    expect(decodeUtf8(Uint8Array.from(bytes))).toEqual({ ok: false, error: { byte } });
  });
});
