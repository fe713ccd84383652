import { countedIds, readText, type Resolution, writeText } from '@penholder/resolution';

import { applyAmendment, type InstructionOutcome, readInstructions } from '../../src/index.js';

const TEXT = `
Harbour lights

The Commission on Lamps,

*Recalling* its resolution 12/4,¹

*Noting* the small boats and the small quays,

*Having heard* the keepers’ lamp,

1. *Urges* all States:

(a) To row boats;

(b) To keep lamps:

(i) By day;

(ii) By night;

(c) To sleep;

in peace with all;

2. *Invites* the keepers to row and to rest;²

Lights

3. *Requests* the “old” lamp-keepers to count boats and boats;

4. *Decides* to wait.

¹ See the book.

² See the tide table.
`;

/** A draft of our own making, with parts, notes and a heading. */
export function harbourDraft(): Resolution {
  const [document] = readText(TEXT, countedIds()).documents;
  if (document === undefined) throw new Error('The draft is none.');
  return document;
}

/** What became of instructions on it: their outcomes, and the lines that went ("-") and came ("+"). */
export function appliedToHarbour(text: string): {
  readonly outcomes: readonly InstructionOutcome[];
  readonly changed: readonly string[];
} {
  const draft = harbourDraft();
  const { outcomes, document } = applyAmendment(draft, readInstructions(text), countedIds('new '));
  return { outcomes, changed: changedLines(linesOf(draft), linesOf(document)) };
}

function linesOf(resolution: Resolution): string[] {
  return writeText(resolution)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function changedLines(before: readonly string[], after: readonly string[]): string[] {
  const gone = before.filter((line) => !after.includes(line));
  const come = after.filter((line) => !before.includes(line));
  return [...gone.map((line) => `- ${line}`), ...come.map((line) => `+ ${line}`)];
}
