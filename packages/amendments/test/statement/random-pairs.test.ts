import type { Resolution } from '@penholder/resolution';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { drawingFrom } from '../../../compare/test/drawing.js';
import { arbitraryResolution } from '../../../resolution/test/arbitrary-resolution.js';
import {
  applyStep,
  applySteps,
  type Instruction,
  type ParagraphName,
  statementOf,
  statementOfSteps,
  type Step,
} from '../../src/index.js';
import { baseNamesOf } from '../../src/statement/base-names.js';
import { drawingFrom as stepDrawing, drawStep, STEP_KINDS } from '../steps/arbitrary-step.js';
import { differencesHeard } from './differences-heard.js';
import { asDonor, editedTree, oneParagraphReworded, withOtherIds } from './edited-tree.js';

interface Pair {
  readonly from: Resolution;
  readonly to: Resolution;
}

const SEED = 5_1645;
/** Milliseconds in which even a busy machine is done. */
const MILLISECONDS = 120_000;

/** Not yet: preambles of sections, and cells over several columns or rows. They are named by `unsaid`. */
const SAYABLE = { sections: false, spans: false } as const;
const trees = arbitraryResolution(SAYABLE);
const donors = arbitraryResolution({ ...SAYABLE, notes: false, depth: 2 }).map(asDonor);
const edited = fc
  .record({ from: trees, donor: donors, seed: fc.nat(), most: fc.constantFrom(1, 2, 6) })
  .map(({ from, donor, seed, most }) => ({ from, to: editedTree(from, donor, drawingFrom(seed), most) }));

function readFromAnother({ from, to }: Pair): Pair {
  return { from, to: withOtherIds(to) };
}

describe('apply(A, statement(A, B)) is B, through the text, over generated texts', () => {
  test.each([
    ['two that have nothing in common', fc.record({ from: trees, to: trees }), 50],
    ['one and what a few edits make of it', edited, 100],
    ['one and what a few edits make of it, read from another file', edited.map(readFromAnother), 80],
    ['one with a few edits, and the one before', edited.map(({ from, to }) => ({ from: to, to: from })), 100],
  ] as const)(
    'of %s',
    (_, pairs, numRuns) => {
      const isB = fc.property(pairs, ({ from, to }) => {
        expect(differencesHeard(from, to)).toEqual([]);
      });
      fc.assert(isB, { seed: SEED, numRuns });
    },
    MILLISECONDS,
  );
});

test(
  'of a text and itself there is nothing to say, read from another file or not',
  () => {
    const isEmpty = fc.property(trees, (text) => {
      expect(statementOf(text, text)).toEqual({ instructions: [], unsaid: [] });
      expect(statementOf(text, withOtherIds(text))).toEqual({ instructions: [], unsaid: [] });
    });
    fc.assert(isEmpty, { seed: SEED, numRuns: 50 });
  },
  MILLISECONDS,
);

const WITHOUT_ANNEXES = { ...SAYABLE, annexes: false, headings: false, tables: false } as const;
const oneReworded = fc
  .record({ from: arbitraryResolution(WITHOUT_ANNEXES), seed: fc.nat() })
  .map(({ from, seed }) => ({ from, ...oneParagraphReworded(from, drawingFrom(seed)) }));

test(
  'a statement of one changed paragraph names no other',
  () => {
    const namesNoOther = fc.property(oneReworded, ({ from, to, id }) => {
      const own = JSON.stringify(baseNamesOf(from).get(id)?.number);
      for (const instruction of statementOf(from, to).instructions)
        for (const name of namesIn(instruction)) expect(JSON.stringify(name.number)).toBe(own);
    });
    fc.assert(namesNoOther, { seed: SEED, numRuns: 80 });
  },
  MILLISECONDS,
);

/** Every paragraph name in an instruction, wherever it stands in it. */
function namesIn(instruction: Instruction): ParagraphName[] {
  const names: ParagraphName[] = [];
  JSON.stringify(instruction, (_, value: unknown) => {
    if (isName(value)) names.push(value);
    return value;
  });
  return names;
}

function isName(value: unknown): value is ParagraphName {
  return typeof value === 'object' && value !== null && 'number' in value && 'part' in value;
}

const scrambled = fc
  .record({ base: trees, seed: fc.nat(), kinds: fc.array(fc.constantFrom(...STEP_KINDS), { maxLength: 4 }) })
  .map(({ base, seed, kinds }) => ({ base, steps: drawnSteps(base, kinds, seed) }));

test(
  'whatever steps are read out: what the statement does not give, it names',
  () => {
    const isNeverSilent = fc.property(scrambled, ({ base, steps }) => {
      const now = applySteps(base, steps);
      const statement = statementOfSteps(base, steps);
      if (!now.ok || !statement.ok) throw new Error('the steps do not fit their text');
      const differences = differencesHeard(base, now.value);
      if (differences.length > 0) expect(statement.value.unsaid).not.toEqual([]);
    });
    fc.assert(isNeverSilent, { seed: SEED, numRuns: 80 });
  },
  MILLISECONDS,
);

function drawnSteps(base: Resolution, kinds: readonly (typeof STEP_KINDS)[number][], seed: number): Step[] {
  const drawing = stepDrawing(seed);
  const steps: Step[] = [];
  let current = base;
  for (const [index, kind] of kinds.entries()) {
    const step = drawStep(current, kind, drawing, `new ${index}`);
    const next = step === null ? null : applyStep(current, step);
    if (step === null || next?.ok !== true) continue;
    steps.push(step);
    current = next.value;
  }
  return steps;
}

test('steps that do not fit their text say nothing', () => {
  const [base] = fc.sample(trees, { seed: SEED, numRuns: 1 });
  if (base === undefined) throw new Error('no text was drawn');
  const gone: Step = {
    type: 'delete words',
    line: { type: 'title' },
    at: 0,
    removed: [{ type: 'text', text: 'words that never stood there', marks: [] }],
  };
  expect(statementOfSteps(base, [gone]).ok).toBe(false);
});
