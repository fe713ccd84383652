import { err, ok, type Result } from '@penholder/kernel';

import { parseArguments } from './arguments.js';
import { type Command, commandOf, refuseToCome, type Surroundings } from './command.js';
import { HELP } from './help.js';
import { done, type Printed } from './printed.js';
import type { Refusal } from './refusal.js';
import { ownVersion } from './version.js';

/** Does what the words after the program's name ask for, and gives what is to be printed. */
export async function runWords(
  words: readonly string[],
  around: Surroundings,
): Promise<Result<Printed, Refusal>> {
  const toCome = refuseToCome(words);
  if (toCome !== null) return err(toCome);
  const given = parseArguments(words);
  if (!given.ok) return given;
  const command = commandOf(given.value, around);
  return command.ok ? runCommand(command.value) : command;
}

/** Each command is loaded when it is asked for: most of the time that a short one takes is loading. */
async function runCommand(command: Command): Promise<Result<Printed, Refusal>> {
  switch (command.type) {
    case 'help':
      return ok(done(HELP));
    case 'version':
      return ok(done(`${ownVersion()}\n`));
    case 'read':
      return (await import('./commands/read.js')).runRead(command.file, command.form);
    case 'compare':
      return (await import('./commands/compare.js')).runCompare(
        command.from,
        command.to,
        command.form,
        command.onDifference,
      );
    case 'compare versions':
      return (await import('./commands/compare-chain.js')).runCompareVersions(
        command.files,
        command.form,
        command.onDifference,
      );
    case 'compare three ways':
      return (await import('./commands/compare-chain.js')).runCompareThreeWays(
        command,
        command.form,
        command.onDifference,
      );
    case 'check':
      return (await import('./commands/check.js')).runCheck(command.file, command.form, command.before);
    case 'apply':
      return (await import('./commands/apply.js')).runApply(command.draft, command.amendment, command.form);
    case 'statement':
      return (await import('./commands/statement.js')).runStatement(command.from, command.to);
    case 'convert':
      return (await import('./commands/convert.js')).runConvert(command.from, command.to);
    case 'import':
      return (await import('./commands/import.js')).runImport(command.file, command.to);
  }
}
