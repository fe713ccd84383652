// What it costs to understand one typed instruction and find what it means in a long draft, and how many instructions grow.
import { applyAmendment, readInstructions, resolveInstruction } from '@penholder/amendments';
import { countedIds, readText } from '@penholder/resolution';

import { ratioOf, workOf } from './rounds.mjs';
import { draftText } from './samples.mjs';

/** A frame of a screen, in milliseconds: what is typed should be answered within one. */
const FRAME = 16;

const TYPED = {
  'words in a paragraph': 'In operative paragraph 250, after the second “harbour”, insert “at sea”.',
  'words that are not there': 'In operative paragraph 250, replace “moon” with “sun”.',
  'words throughout': 'Replace “harbour” with “quay” throughout the text.',
  'a new paragraph': 'After operative paragraph 250, insert a new operative paragraph reading: “Urges calm;”',
  'a paragraph that goes': 'Delete operative paragraph 250.',
};

/** One typed instruction over a draft of 200 kB: × the parting of its text into words once, and milliseconds here. */
export async function typingRows(row) {
  const text = draftText(200_000);
  const base = readText(text, countedIds()).documents[0];
  for (const [name, typed] of Object.entries(TYPED)) {
    const work = () => understand(typed, base);
    const ratio = await ratioOf(
      workOf(work, 1, 5),
      workOf(() => text.split(/\s+/u).length, 1, 5),
      15,
    );
    row(name, ratio, leastOf(work));
  }
}

function understand(typed, base) {
  const [reading] = readInstructions(typed);
  return resolveInstruction(reading.result.value, { base, current: base, ids: countedIds() });
}

function leastOf(work) {
  const times = Array.from({ length: 20 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  const least = Math.min(...times);
  return `${least.toFixed(1)} ms here, of a frame of ${FRAME}: ${least <= FRAME ? 'reached' : 'not reached'}`;
}

/** Ten thousand instructions against a thousand: read, and applied to a short draft. */
export async function manyRows(row) {
  const base = readText(draftText(2_000), countedIds()).documents[0];
  const works = {
    'instructions read': (text) => readInstructions(text),
    'read and applied': (text) => applyAmendment(base, readInstructions(text), countedIds()),
  };
  for (const [name, work] of Object.entries(works)) {
    const [few, many] = [instructions(1_000), instructions(10_000)];
    work(few);
    row(
      name,
      await ratioOf(
        workOf(() => work(many)),
        workOf(() => work(few), 1, 3),
        3,
      ),
      12,
    );
  }
}

function instructions(count) {
  return Array.from(
    { length: count },
    (_, index) => `In operative paragraph ${(index % 4) + 1}, replace “word ${index}” with “other”.`,
  ).join('\n');
}
