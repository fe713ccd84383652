import { err, ok, type Result } from '@penholder/kernel';

import type { Arguments } from './arguments.js';
import type { ComparisonForm, OnDifference } from './commands/compare.js';
import type { Destination } from './commands/import.js';
import { type Refusal, wrongUsage } from './refusal.js';

/** A command of the contract with all it needs. */
export type Command =
  | { readonly type: 'help' }
  | { readonly type: 'version' }
  | { readonly type: 'read'; readonly file: string; readonly form: 'json' | 'outline' }
  | {
      readonly type: 'compare';
      readonly from: string;
      readonly to: string;
      readonly form: ComparisonForm;
      readonly onDifference: OnDifference;
    }
  | {
      readonly type: 'check';
      readonly file: string;
      readonly form: 'json' | 'list';
      /** The file of the version before; `null` where none was given. */
      readonly before: string | null;
    }
  | { readonly type: 'convert'; readonly from: string; readonly to: string }
  | { readonly type: 'import'; readonly file: string; readonly to: Destination };

/** What is around the command line that a command depends on. */
export interface Surroundings {
  readonly colour: boolean;
  /** Columns of the terminal that is written to; `null` where it is none. */
  readonly width: number | null;
  readonly defaultServer: string;
}

/** What each command takes: its operands by name, and its options. */
const COMMANDS: ReadonlyMap<
  string,
  { readonly operands: readonly string[]; readonly options: readonly string[] }
> = new Map([
  ['read', { operands: ['FILE'], options: ['json'] }],
  [
    'compare',
    { operands: ['FROM', 'TO'], options: ['json', 'text', 'html', 'docx', 'exit-code', 'no-color'] },
  ],
  ['check', { operands: ['FILE'], options: ['json', 'before'] }],
  ['convert', { operands: ['IN', 'OUT'], options: [] }],
  ['import', { operands: ['FILE'], options: ['server', 'session'] }],
]);

/** Commands of the contract that are still to come. */
const TO_COME: ReadonlySet<string> = new Set(['apply', 'statement', 'sponsors', 'report']);

/** Whether these words begin a command that is still to come; its options are not known yet. */
export function refuseToCome(words: readonly string[]): Refusal | null {
  const [first = ''] = words;
  return TO_COME.has(first) ? notBuilt(`the command "${first}"`) : null;
}

function notBuilt(what: string): Refusal {
  return {
    type: 'NotBuilt',
    message: `penholder: ${what} is not built yet; read, compare, check, convert and import are.`,
  };
}

/** The command that a command line asks for. Operands and options must be those of the command, and no others. */
export function commandOf(given: Arguments, around: Surroundings): Result<Command, Refusal> {
  const { command, flags } = given;
  if (flags.has('version')) return ok({ type: 'version' });
  if (command === null || command === 'help' || flags.has('help')) return ok({ type: 'help' });
  const known = COMMANDS.get(command);
  if (known === undefined) return err(wrongUsage(`penholder: there is no command "${command}"`));
  const misfit = misfitOf(given, known);
  return misfit === null
    ? buildCommand(command, given, around)
    : err(wrongUsage(`penholder ${command}: ${misfit}`));
}

function misfitOf(
  { operands, flags, values }: Arguments,
  known: { readonly operands: readonly string[]; readonly options: readonly string[] },
): string | null {
  const foreign = [...flags, ...values.keys()].find((name) => !known.options.includes(name));
  if (foreign !== undefined) return `it takes no --${foreign}`;
  const missing = known.operands[operands.length];
  if (missing !== undefined) return `${missing} is missing`;
  const more = operands[known.operands.length];
  return more === undefined ? null : `"${more}" is one too many`;
}

function buildCommand(name: string, given: Arguments, around: Surroundings): Result<Command, Refusal> {
  const [first = '', second = ''] = given.operands;
  switch (name) {
    case 'read':
      return ok({ type: 'read', file: first, form: given.flags.has('json') ? 'json' : 'outline' });
    case 'check':
      return ok(checkCommand(first, given));
    case 'convert':
      return ok({ type: 'convert', from: first, to: second });
    case 'import':
      return importCommand(first, given, around);
    default:
      return compareCommand(first, second, given, around);
  }
}

function checkCommand(file: string, { flags, values }: Arguments): Command {
  const form = flags.has('json') ? 'json' : 'list';
  return { type: 'check', file, form, before: values.get('before') ?? null };
}

function importCommand(file: string, { values }: Arguments, around: Surroundings): Result<Command, Refusal> {
  const server = values.get('server') ?? around.defaultServer;
  if (!URL.canParse(server))
    return err(wrongUsage(`penholder import: "${server}" is no address of a server`));
  return ok({ type: 'import', file, to: { server, session: values.get('session') ?? null } });
}

function compareCommand(
  from: string,
  to: string,
  given: Arguments,
  around: Surroundings,
): Result<Command, Refusal> {
  if (given.values.has('docx')) return err(notBuilt('"compare --docx"'));
  const forms = ['json', 'text', 'html'].filter((form) => given.flags.has(form) || given.values.has(form));
  const [, second] = forms;
  if (second !== undefined)
    return err(wrongUsage(`penholder compare: one of ${forms.join(' and ')} is enough`));
  const form = comparisonFormOf(given, around);
  const onDifference = given.flags.has('exit-code') ? 'exit 1' : 'exit 0';
  return ok({ type: 'compare', from, to, form, onDifference });
}

function comparisonFormOf({ flags, values }: Arguments, around: Surroundings): ComparisonForm {
  const file = values.get('html');
  if (file !== undefined) return { type: 'html', file };
  if (flags.has('json')) return { type: 'json' };
  return { type: 'text', colour: around.colour && !flags.has('no-color'), width: around.width };
}
