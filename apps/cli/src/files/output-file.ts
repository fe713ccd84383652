import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { err, ok, type Result } from '@penholder/kernel';

import type { Refusal } from '../refusal.js';
import { reasonOf } from './input-file.js';

/**
 * Writes a file whole or not at all: the bytes go to a new file beside it, onto the disk, and only then take its
 * name. Where any of that fails, the file of that name is as it was.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<Result<null, Refusal>> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    await writeToDisk(draft, bytes);
    await rename(draft, path);
    return ok(null);
  } catch (error) {
    await rm(draft, { force: true });
    const message = `${path}: ${reasonOf(error)}, and a file that can be written was expected.`;
    return err({ type: 'NotWritten', message });
  }
}

async function writeToDisk(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
