import { plainText } from '@penholder/resolution';

import type { Instruction } from '../instructions/instruction.js';
import type { Setting } from './setting.js';
import { isMostlyNew } from './units.js';
import { lineInstructions } from './words/line-instructions.js';
import { markedLine } from './words/marked-line.js';

/** The instructions on the title: on its words, or the whole of it where more than half is new. */
export function titleInstructions({ from, to, rows, notes }: Setting): readonly Instruction[] {
  const of = rows.filter(({ part, from: labels, to: others }) => {
    return part === 'title' && [...labels, ...others].includes('title');
  });
  const callsNone = ![...from.title, ...to.title].some(({ type }) => type === 'note');
  if (of.every(({ change }) => change === 'kept') && callsNone) return [];
  const [row] = of;
  const whole: Instruction = { type: 'replace title', by: plainText(to.title) };
  if (row === undefined || (row.change !== 'reworded' && row.change !== 'kept') || isMostlyNew(of))
    return [whole];
  const said = lineInstructions({
    where: { type: 'title' },
    old: markedLine(from.title),
    now: markedLine(to.title),
    words: row.words,
    notes,
  });
  return said === null ? [whole] : [...said.meant, ...said.consequential];
}
