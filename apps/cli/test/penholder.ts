import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** How a run of the command line ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const launcher = fileURLToPath(new URL('../penholder.mjs', import.meta.url));
const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

let built: Promise<Ended> | undefined;

/**
 * Runs the real command line, as a person does, with these words and this standard input. The launcher looks first whether
 * anything is to be built: once is enough here, and after that its program is run as the launcher would.
 */
export async function penholder(words: readonly string[], input = ''): Promise<Ended> {
  built ??= run(launcher, ['--version'], '');
  const { code, err } = await built;
  if (code !== 0) throw new Error(`The command line was not built: ${err}`);
  return run(main, words, input);
}

function run(program: string, words: readonly string[], input: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...words]);
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
