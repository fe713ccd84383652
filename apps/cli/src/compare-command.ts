import { err, ok, type Result } from '@penholder/kernel';

import type { Arguments } from './arguments.js';
import type { ComparisonForm, OnDifference } from './commands/compare.js';
import type { ThreeWayForm } from './commands/compare-chain.js';
import { notBuilt, type Refusal, wrongUsage } from './refusal.js';

/** The forms of `compare`: of two texts, of a text's versions, and of two texts made from one. */
export type CompareCommand =
  | {
      readonly type: 'compare';
      readonly from: string;
      readonly to: string;
      readonly form: ComparisonForm;
      readonly onDifference: OnDifference;
    }
  | {
      readonly type: 'compare versions';
      readonly files: readonly string[];
      readonly form: ComparisonForm;
      readonly onDifference: OnDifference;
    }
  | {
      readonly type: 'compare three ways';
      readonly base: string;
      readonly theirs: string;
      readonly ours: string;
      readonly form: ThreeWayForm;
      readonly onDifference: OnDifference;
    };

/** The terminal that is written to. */
interface Terminal {
  readonly colour: boolean;
  readonly width: number | null;
}

/** Which comparison a command line asks for; it has two operands at least. */
export function compareCommand(given: Arguments, terminal: Terminal): Result<CompareCommand, Refusal> {
  if (given.values.has('docx')) return err(notBuilt('"compare --docx"'));
  const forms = ['json', 'text', 'html'].filter((form) => given.flags.has(form) || given.values.has(form));
  const [, second] = forms;
  if (second !== undefined) return refused(`one of ${forms.join(' and ')} is enough`);
  const form = comparisonFormOf(given, terminal);
  const onDifference = given.flags.has('exit-code') ? 'exit 1' : 'exit 0';
  const base = given.values.get('base');
  if (base !== undefined) return threeWayCommand(base, given.operands, form, onDifference);
  const [from = '', to = '', ...more] = given.operands;
  return more.length === 0
    ? ok({ type: 'compare', from, to, form, onDifference })
    : ok({ type: 'compare versions', files: given.operands, form, onDifference });
}

function threeWayCommand(
  base: string,
  [theirs = '', ours = '', more]: readonly string[],
  form: ComparisonForm,
  onDifference: OnDifference,
): Result<CompareCommand, Refusal> {
  if (more !== undefined) return refused(`"${more}" is one too many beside --base`);
  if (form.type === 'html') return refused('with --base it gives text or --json, no page');
  return ok({ type: 'compare three ways', base, theirs, ours, form, onDifference });
}

function refused(what: string): Result<never, Refusal> {
  return err(wrongUsage(`penholder compare: ${what}`));
}

function comparisonFormOf({ flags, values }: Arguments, terminal: Terminal): ComparisonForm {
  const file = values.get('html');
  if (file !== undefined) return { type: 'html', file };
  if (flags.has('json')) return { type: 'json' };
  return { type: 'text', colour: terminal.colour && !flags.has('no-color'), width: terminal.width };
}
