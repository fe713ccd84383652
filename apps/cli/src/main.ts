import { runWords } from './run.js';

/** Where a server started on this machine listens, unless told otherwise. */
const DEFAULT_PORT = '4321';

const EXIT_CODES = { done: 0, found: 1, refused: 2 } as const;

// Whoever reads the output may stop early, as `head` does; that is no fault of ours and nothing to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exitCode = error.code === 'EPIPE' ? EXIT_CODES.done : EXIT_CODES.refused;
});

/** Longer lines are hard to read, however wide the terminal is. */
const WIDEST = 100;

// NO_COLOR counts where it is not empty: https://no-color.org.
const around = {
  colour: process.stdout.isTTY === true && (process.env['NO_COLOR'] ?? '') === '',
  width: process.stdout.isTTY === true ? Math.min(process.stdout.columns || WIDEST, WIDEST) : null,
  defaultServer: `http://127.0.0.1:${process.env['PORT'] ?? DEFAULT_PORT}`,
};

const result = await runWords(process.argv.slice(2), around);
if (result.ok) {
  process.exitCode = EXIT_CODES[result.value.type];
  process.stdout.write(result.value.text);
  if (result.value.aside !== undefined) process.stderr.write(`${oneLine(result.value.aside)}\n`);
} else {
  process.exitCode = EXIT_CODES.refused;
  process.stderr.write(`${oneLine(result.error.message)}\n`);
}

/** Names of files may hold anything, also what breaks a line or steers a terminal. */
function oneLine(message: string): string {
  return message.replace(/\p{Cc}+/gu, ' ');
}
