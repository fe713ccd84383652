import type { Result } from '@penholder/kernel';
import { err, ok } from '@penholder/kernel';
import { type Resolution, writeText } from '@penholder/resolution';

import { encodeUtf8 } from './encoding/encode-utf8.js';
import { endingOf } from './file-format.js';

/** The formats Penholder writes. */
export type WrittenFormat = 'json' | 'text';

/** A name whose ending is none that Penholder writes; `message` says so for people. */
export interface NotWritten {
  readonly type: 'NotWritten';
  readonly message: string;
}

/** The format to write under a file's name, told by its ending. */
export function writtenFormatOf(name: string): Result<WrittenFormat, NotWritten> {
  const ending = endingOf(name);
  if (ending === 'json') return ok('json');
  if (ending === 'txt') return ok('text');
  const message = `${name}: the ending says what to write, and .txt or .json was expected.`;
  return err({ type: 'NotWritten', message });
}

/** A document as the bytes of a file: our own tree as JSON, or our text layout; both in UTF-8, both read back as they were. */
export function writeFile(resolution: Resolution, format: WrittenFormat): Uint8Array {
  return encodeUtf8(format === 'json' ? treeToJson(resolution) : writeText(resolution));
}

function treeToJson(resolution: Resolution): string {
  return `${JSON.stringify(resolution, null, 2)}\n`;
}
