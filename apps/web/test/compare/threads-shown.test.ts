import type { Chain, ChainCell, Thread } from '@penholder/compare';
import { expect, it } from 'vitest';

import type { PartShown } from '../../src/compare/compare-search.js';
import { lastLabels, threadsShown } from '../../src/compare/chain/threads-shown.js';
import { sampleRow } from './sample-row.js';

const cell = (label: string | null, ...rows: ChainCell['rows'][number][]): ChainCell => ({
  labels: label === null ? [] : [label],
  ids: [],
  text: '',
  rows,
});

const thread = (part: Thread['part'], ...cells: ChainCell[]): Thread => ({ part, cells, wording: [] });
const kept = (label: string, part: Thread['part'] = 'operative') =>
  thread(part, cell(label), cell(label, sampleRow('kept')));

const chain: Chain = {
  versions: [],
  steps: [],
  threads: [
    kept('PP1', 'preamble'),
    kept('OP1'),
    kept('OP2'),
    thread('operative', cell('OP3'), cell('OP3', sampleRow('reworded'))),
    thread('operative', cell('OP4'), cell(null, sampleRow('deleted'))),
    thread('operative', cell(null), cell('OP4', sampleRow('inserted'))),
    kept('OP5'),
  ],
};

it.each<[PartShown | undefined, string[]]>([
  [undefined, ['(PP1 OP1 OP2)', 'OP3', 'OP4', 'OP4', '(OP5)']],
  ['operative', ['(OP1 OP2)', 'OP3', 'OP4', 'OP4', '(OP5)']],
  ['preamble', ['(PP1)']],
  ['notes', []],
])('what nobody touched is folded: %s', (part, expected) => {
  const told = threadsShown(chain, part).map((entry) =>
    entry.type === 'kept'
      ? `(${entry.threads.flatMap(lastLabels).join(' ')})`
      : lastLabels(entry.thread).join(' '),
  );
  expect(told).toEqual(expected);
});
