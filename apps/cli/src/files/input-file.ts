import { open } from 'node:fs/promises';

import { tooLarge } from '@penholder/formats';
import { err, ok, type Result } from '@penholder/kernel';
import { MAX_IMPORT_BYTES } from '@penholder/protocol';

import type { Refusal } from '../refusal.js';

/** The name that stands for standard input. */
export const STANDARD_INPUT = '-';

/** A file's name as it stands in sentences for people. */
export function shownName(path: string): string {
  return path === STANDARD_INPUT ? 'standard input' : path;
}

/** A file's bytes, or standard input's. More than Penholder takes are not read, but refused by their number. */
export async function readBytes(path: string): Promise<Result<Uint8Array, Refusal>> {
  return path === STANDARD_INPUT ? readStandardInput() : readNamedFile(path);
}

async function readNamedFile(path: string): Promise<Result<Uint8Array, Refusal>> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      return size > MAX_IMPORT_BYTES ? err(tooManyBytes(path, size)) : ok(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (error) {
    return err({ type: 'NoFile', message: `${path}: ${reasonOf(error)}, and a file was expected.` });
  }
}

function tooManyBytes(path: string, size: number): Refusal {
  return { type: 'Unreadable', message: tooLarge(shownName(path), size, MAX_IMPORT_BYTES).message };
}

async function readStandardInput(): Promise<Result<Uint8Array, Refusal>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    chunks.push(bytes);
    size += bytes.length;
    if (size > MAX_IMPORT_BYTES) return err(tooManyBytes(STANDARD_INPUT, size));
  }
  return ok(Buffer.concat(chunks));
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['ENOTDIR', 'there is no such folder'],
  ['EISDIR', 'this is a folder'],
  ['EACCES', 'it may not be opened'],
  ['EPERM', 'it may not be opened'],
  ['ENOSPC', 'the disk is full'],
  ['EROFS', 'the disk may only be read'],
]);

/** What the system says is wrong with a file, in words; never its own sentence, which is for programmers. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return REASONS.get(code) ?? `the system gave ${code}`;
}
