import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** How a run of the command line ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const launcher = fileURLToPath(new URL('../penholder.mjs', import.meta.url));

/** Runs the real command line, as a person does, with these words and this standard input. */
export function penholder(words: readonly string[], input = ''): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [launcher, ...words]);
    const chunks = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (chunks.out += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (chunks.err += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...chunks }));
    // A refusal may come before the input was read; that it was not wanted is no fault.
    child.stdin.on('error', () => child.stdin.destroy());
    child.stdin.end(input);
  });
}
