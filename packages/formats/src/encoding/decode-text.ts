import { err, ok, type Result } from '@penholder/kernel';

import { notUtf8, type Unreadable } from '../unreadable.js';
import { decodeUtf16 } from './decode-utf16.js';
import { decodeUtf8 } from './decode-utf8.js';

/** The text of a file: UTF-8 with or without its mark, or UTF-16 with one. The mark itself is left out. */
export function decodeText(bytes: Uint8Array, name: string): Result<string, Unreadable> {
  if (startsWith(bytes, [0xff, 0xfe])) return fromUtf16(bytes.subarray(2), 'little', name);
  if (startsWith(bytes, [0xfe, 0xff])) return fromUtf16(bytes.subarray(2), 'big', name);
  return fromUtf8(startsWith(bytes, [0xef, 0xbb, 0xbf]) ? bytes.subarray(3) : bytes, name);
}

/** Whether a file's first bytes are these. */
export function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte);
}

function fromUtf16(bytes: Uint8Array, order: 'little' | 'big', name: string): Result<string, Unreadable> {
  const text = decodeUtf16(bytes, order);
  return text === null ? err(notUtf8(name, 'whole UTF-16', 1, bytes.length + 1)) : ok(text);
}

function fromUtf8(bytes: Uint8Array, name: string): Result<string, Unreadable> {
  const decoded = decodeUtf8(bytes);
  if (decoded.ok) return decoded;
  const { byte } = decoded.error;
  return err(notUtf8(name, 'UTF-8', lineOfByte(bytes, byte), byte));
}

const NEW_LINE = 0x0a;

function lineOfByte(bytes: Uint8Array, byte: number): number {
  return 1 + bytes.subarray(0, byte).filter((each) => each === NEW_LINE).length;
}
