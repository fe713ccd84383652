import { existsSync } from 'node:fs';

import { STANDARD_INPUT } from './input-file.js';

/** A file on the command line, and which of its documents is meant; `null` where the file is meant whole. */
export interface FileArgument {
  readonly path: string;
  readonly selector: string | null;
}

/**
 * Takes `FILE#SEL` apart. A file that exists under the whole name is meant whole; else the last `#` before which a
 * file's name stands parts the two, and where none does, the first, so that the refusal names the likely file.
 */
export function parseFileArgument(
  argument: string,
  exists: (path: string) => boolean = existsSync,
): FileArgument {
  if (exists(argument)) return { path: argument, selector: null };
  const marks = [...argument.matchAll(/#/gu)].map(({ index }) => index);
  const isFile = (end: number) => argument.slice(0, end) === STANDARD_INPUT || exists(argument.slice(0, end));
  const mark = marks.findLast(isFile) ?? marks[0];
  if (mark === undefined) return { path: argument, selector: null };
  return { path: argument.slice(0, mark), selector: argument.slice(mark + 1) };
}
