import { roleSchema } from '@penholder/protocol';
import { expect, it } from 'vitest';

import { rungsAbove } from '../../src/agreement/agreement-acts.js';
import { packedWith } from '../../src/agreement/packed-with.js';
import { mayPropose, mayRecordAgreement, mayTakePosition, mayWrite } from '../../src/proposing/rights.js';
import { letters } from '../fixture/letters.js';

const whole = 'agreed in the Committee of the Whole';

it.each([
  ['open', ['agreed in informals', 'agreed ad referendum', whole]],
  ['reopened', ['agreed in informals', 'agreed ad referendum', whole]],
  ['agreed in informals', ['agreed ad referendum', whole]],
  ['agreed ad referendum', [whole]],
  [whole, []],
] as const)('leads from %s up to %j', (rung, above) => {
  expect(rungsAbove({ paragraph: 'b1', rung })).toEqual(above);
});

it('names the others of a package in the order of the text', () => {
  const ladder = ['b4', 'b1', 'b2'].map((paragraph) => {
    return { paragraph, rung: 'open' as const, pending: [], package: 'reports' };
  });
  expect(packedWith(letters, ladder, 'b2')).toEqual(['OP1', 'OP4']);
  expect(packedWith(letters, ladder, 'b3')).toEqual([]);
});

it.each([
  ['writes', mayWrite, ['drafter', 'secretariat']],
  ['proposes', mayPropose, ['drafter', 'delegate', 'secretariat', 'chair']],
  ['takes positions', mayTakePosition, ['drafter', 'delegate']],
  ['records agreement', mayRecordAgreement, ['drafter', 'secretariat', 'chair']],
])('knows who %s', (_, may, who) => {
  expect(roleSchema.options.filter((role) => may({ role }))).toEqual(who);
});
