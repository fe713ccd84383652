import { err, ok, type Result } from '@penholder/kernel';

import type { Arguments } from './arguments.js';
import type { ApplyForm } from './commands/apply.js';
import type { Destination } from './commands/import.js';
import { type CompareCommand, compareCommand } from './compare-command.js';
import { notBuilt, type Refusal, wrongUsage } from './refusal.js';

/** A command of the contract with all it needs. */
export type Command =
  | { readonly type: 'help' }
  | { readonly type: 'version' }
  | { readonly type: 'read'; readonly file: string; readonly form: 'json' | 'outline' }
  | CompareCommand
  | {
      readonly type: 'check';
      readonly file: string;
      readonly form: 'json' | 'list';
      /** The file of the version before; `null` where none was given. */
      readonly before: string | null;
    }
  | { readonly type: 'apply'; readonly draft: string; readonly amendment: string; readonly form: ApplyForm }
  | { readonly type: 'statement'; readonly from: string; readonly to: string }
  | { readonly type: 'convert'; readonly from: string; readonly to: string }
  | { readonly type: 'import'; readonly file: string; readonly to: Destination };

/** What is around the command line that a command depends on. */
export interface Surroundings {
  readonly colour: boolean;
  /** Columns of the terminal that is written to; `null` where it is none. */
  readonly width: number | null;
  readonly defaultServer: string;
}

/** What a command takes: its operands by name, the one that may be given again and again if there is such, and its options. */
interface Taken {
  readonly operands: readonly string[];
  readonly repeats?: string;
  readonly options: readonly string[];
}

const COMMANDS: ReadonlyMap<string, Taken> = new Map<string, Taken>([
  ['read', { operands: ['FILE'], options: ['json'] }],
  [
    'compare',
    {
      operands: ['FROM', 'TO'],
      repeats: 'TO',
      options: ['base', 'json', 'text', 'html', 'docx', 'exit-code', 'no-color'],
    },
  ],
  ['check', { operands: ['FILE'], options: ['json', 'before'] }],
  ['apply', { operands: ['DRAFT', 'AMENDMENT'], repeats: 'OUT', options: ['json', 'text'] }],
  ['statement', { operands: ['FROM', 'TO'], options: [] }],
  ['convert', { operands: ['IN', 'OUT'], options: [] }],
  ['import', { operands: ['FILE'], options: ['server', 'session'] }],
]);

/** Commands of the contract that are still to come. */
const TO_COME: ReadonlySet<string> = new Set(['sponsors', 'report']);

/** Whether these words begin a command that is still to come; its options are not known yet. */
export function refuseToCome(words: readonly string[]): Refusal | null {
  const [first = ''] = words;
  return TO_COME.has(first) ? notBuilt(`the command "${first}"`) : null;
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

function misfitOf({ operands, flags, values }: Arguments, known: Taken): string | null {
  const foreign = [...flags, ...values.keys()].find((name) => !known.options.includes(name));
  if (foreign !== undefined) return `it takes no --${foreign}`;
  const missing = known.operands[operands.length];
  if (missing !== undefined) return `${missing} is missing`;
  const more = operands[known.operands.length];
  return more === undefined || known.repeats !== undefined ? null : `"${more}" is one too many`;
}

function buildCommand(name: string, given: Arguments, around: Surroundings): Result<Command, Refusal> {
  const [first = '', second = ''] = given.operands;
  switch (name) {
    case 'read':
      return ok({ type: 'read', file: first, form: given.flags.has('json') ? 'json' : 'outline' });
    case 'check':
      return ok(checkCommand(first, given));
    case 'apply':
      return applyCommand(given);
    case 'statement':
      return ok({ type: 'statement', from: first, to: second });
    case 'convert':
      return ok({ type: 'convert', from: first, to: second });
    case 'import':
      return importCommand(first, given, around);
    default:
      return compareCommand(given, around);
  }
}

function checkCommand(file: string, { flags, values }: Arguments): Command {
  const form = flags.has('json') ? 'json' : 'list';
  return { type: 'check', file, form, before: values.get('before') ?? null };
}

function applyCommand({ operands, flags }: Arguments): Result<Command, Refusal> {
  const [draft = '', amendment = '', path, more] = operands;
  if (more !== undefined) return err(wrongUsage(`penholder apply: "${more}" is one too many`));
  const forms: ApplyForm[] = path === undefined ? [] : [{ type: 'file', path }];
  if (flags.has('json')) forms.push({ type: 'json' });
  if (flags.has('text')) forms.push({ type: 'text' });
  const [form = { type: 'list' }, other] = forms;
  if (other !== undefined) return err(wrongUsage('penholder apply: one of OUT, --json and --text is enough'));
  return ok({ type: 'apply', draft, amendment, form });
}

function importCommand(file: string, { values }: Arguments, around: Surroundings): Result<Command, Refusal> {
  const server = values.get('server') ?? around.defaultServer;
  if (!URL.canParse(server))
    return err(wrongUsage(`penholder import: "${server}" is no address of a server`));
  return ok({ type: 'import', file, to: { server, session: values.get('session') ?? null } });
}
