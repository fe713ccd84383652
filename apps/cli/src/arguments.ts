import { parseArgs } from 'node:util';

import { err, ok, type Result } from '@penholder/kernel';

import { type Refusal, wrongUsage } from './refusal.js';

/** The options of all commands; which belong to which is said in `command.ts`. */
const OPTIONS = {
  json: { type: 'boolean' },
  text: { type: 'boolean' },
  html: { type: 'string' },
  docx: { type: 'string' },
  'exit-code': { type: 'boolean' },
  'no-color': { type: 'boolean' },
  base: { type: 'string' },
  before: { type: 'string' },
  server: { type: 'string' },
  session: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** A command line taken apart: the command, its operands, and the options given by name without dashes, bare or with a value. */
export interface Arguments {
  readonly command: string | null;
  readonly operands: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
}

/** Takes a command line apart; an option that no command has, or one without its value, is refused. */
export function parseArguments(words: readonly string[]): Result<Arguments, Refusal> {
  try {
    const args = words.map(guarded);
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    const [command = null, ...operands] = positionals.map(unguarded);
    return ok({ command, operands, ...sortOptions(values) });
  } catch (error) {
    return err(wrongUsage(`penholder: ${firstSentence(error)}`));
  }
}

/** A character no word of a command line can hold: it keeps `-#27/2`, a document of standard input, from being an option. */
const GUARD = '\0';

function guarded(word: string): string {
  return word.startsWith('-#') ? GUARD + word : word;
}

function unguarded(word: string): string {
  return word.startsWith(GUARD) ? word.slice(GUARD.length) : word;
}

function sortOptions(given: Readonly<Record<string, string | boolean | undefined>>) {
  const entries = Object.entries(given);
  const flags = new Set(entries.flatMap(([name, value]) => (value === true ? [name] : [])));
  const values = new Map(
    entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
  );
  return { flags, values };
}

function firstSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split(/\.\s|\n/u)[0]?.replace(/\.$/u, '') ?? message;
}
