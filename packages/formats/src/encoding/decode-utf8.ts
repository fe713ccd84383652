import { err, ok, type Result } from '@penholder/kernel';

/** Where the bytes stop being UTF-8: an offset from 0. */
export interface BadByte {
  readonly byte: number;
}

/** Characters joined at a time: few enough for one call's arguments, many enough to be quick. */
const CHUNK = 4096;

/**
 * Text from UTF-8 bytes, strictly: the first byte that breaks the rules is told with its place.
 * Written by hand because the platform's decoder says only that it failed, and a person must be told where.
 */
export function decodeUtf8(bytes: Uint8Array): Result<string, BadByte> {
  let text = '';
  let chunk: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes[at] ?? 0);
    const point = codePointAt(bytes, at, length);
    if (point === null) return err({ byte: at });
    chunk.push(point);
    at += length;
    if (chunk.length === CHUNK) {
      text += String.fromCodePoint(...chunk);
      chunk = [];
    }
  }
  return ok(text + String.fromCodePoint(...chunk));
}

/** How many bytes a sequence with this first byte has; 0 where none begins with it. */
function sequenceLength(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2) return 0;
  if (first < 0xe0) return 2;
  if (first < 0xf0) return 3;
  return first < 0xf5 ? 4 : 0;
}

/** Smallest code point that a sequence of each length may stand for: shorter spellings are the only right ones. */
const LEAST = [Infinity, 0, 0x80, 0x800, 0x10000] as const;

function codePointAt(bytes: Uint8Array, at: number, length: number): number | null {
  const first = bytes[at] ?? 0;
  if (length < 2) return length === 1 ? first : null;
  let point = first & (0xff >> (length + 1));
  for (let next = at + 1; next < at + length; next += 1) {
    const byte = bytes[next] ?? 0;
    if ((byte & 0xc0) !== 0x80) return null;
    point = (point << 6) | (byte & 0x3f);
  }
  return point < (LEAST[length] ?? Infinity) || point > 0x10ffff || isSurrogate(point) ? null : point;
}

function isSurrogate(point: number): boolean {
  return point >= 0xd800 && point <= 0xdfff;
}
