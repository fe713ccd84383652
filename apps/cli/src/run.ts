import { err, ok, type Result } from '@penholder/kernel';

import { parseArguments } from './arguments.js';
import { type Command, commandOf, refuseToCome, type Surroundings } from './command.js';
import { runApply } from './commands/apply.js';
import { runCheck } from './commands/check.js';
import { runCompare } from './commands/compare.js';
import { runCompareThreeWays, runCompareVersions } from './commands/compare-chain.js';
import { runConvert } from './commands/convert.js';
import { runImport } from './commands/import.js';
import { runRead } from './commands/read.js';
import { runStatement } from './commands/statement.js';
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

async function runCommand(command: Command): Promise<Result<Printed, Refusal>> {
  switch (command.type) {
    case 'help':
      return ok(done(HELP));
    case 'version':
      return ok(done(`${ownVersion()}\n`));
    case 'read':
      return runRead(command.file, command.form);
    case 'compare':
      return runCompare(command.from, command.to, command.form, command.onDifference);
    case 'compare versions':
      return runCompareVersions(command.files, command.form, command.onDifference);
    case 'compare three ways':
      return runCompareThreeWays(command, command.form, command.onDifference);
    case 'check':
      return runCheck(command.file, command.form, command.before);
    case 'apply':
      return runApply(command.draft, command.amendment, command.form);
    case 'statement':
      return runStatement(command.from, command.to);
    case 'convert':
      return runConvert(command.from, command.to);
    case 'import':
      return runImport(command.file, command.to);
  }
}
