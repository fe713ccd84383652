// @vitest-environment happy-dom
import { compareChain } from '@penholder/compare';
import { blockId, type Resolution, textRun } from '@penholder/resolution';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { ChainCellView } from '../../src/compare/chain/chain-cell.js';
import { letters } from '../fixture/letters.js';

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(() => vi.unstubAllGlobals());

const KEPT = 'Urges all States to keep public letters in dry stores away from open fires;';
const GONE = 'Decides to set up a fund for archives on small islands without a bindery;';

/** A text of these operative paragraphs; the same sentence has the same id in all versions. */
function version(...sentences: readonly string[]): Resolution {
  const [sample] = letters.operative;
  if (sample?.type !== 'paragraph') throw new Error('The sample begins with no paragraph');
  const paragraph = (words: string, place: number) => ({
    ...sample,
    id: blockId(words),
    number: String(place + 1),
    content: [textRun(words)],
    children: [],
  });
  return { ...letters, preamble: [], annexes: [], notes: [], operative: sentences.map(paragraph) };
}

it('says of a paragraph that came back that it was put back, and shows its words as new', () => {
  const chain = compareChain([version(KEPT, GONE), version(KEPT), version(KEPT, GONE)]);
  const thread = chain.threads.find(({ cells }) => cells[0]?.text === GONE);
  if (thread === undefined) throw new Error('There is no such thread');
  const place = document.createElement('main');
  const root = createRoot(place);
  const told = [0, 1, 2].map((at) => {
    act(() => root.render(<ChainCellView thread={thread} version={at} />));
    return place.querySelector('.chain-label')?.textContent;
  });
  expect(told).toEqual(['OP2', 'OP2 · deleted', 'OP2 · put back']);
  expect(place.querySelector('ins')?.textContent).toContain(GONE);
  act(() => root.unmount());
});
