import { expect, it } from 'vitest';

import type { ImportStep } from '../../src/import/import-job.js';
import { stepSaid } from '../../src/import/step-said.js';
import { en } from '../../src/words/en.js';

it.each<[ImportStep, string]>([
  [{ type: 'waiting' }, 'waiting'],
  [{ type: 'sending', share: 0 }, 'sending, 0 %'],
  [{ type: 'sending', share: 0.426 }, 'sending, 43 %'],
  [{ type: 'reading' }, 'reading'],
  [{ type: 'done', report: { file: 'l2.txt', documents: [], notices: [] } }, 'done'],
  [{ type: 'cancelled' }, 'cancelled'],
  [{ type: 'failed', sentence: 'l2.txt is cut off at line 12.' }, 'not imported'],
])('%j is said “%s”', (step, said) => {
  expect(stepSaid(step, en.importing)).toBe(said);
});
