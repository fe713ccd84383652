import type { Version } from '@penholder/protocol';
import { blocksOf, paragraphsIn, type Resolution } from '@penholder/resolution';

/** How much a text holds: paragraphs of preamble and operative part (their parts not counted), annexes, notes, tables. */
export function paragraphCounts(resolution: Resolution): Version['paragraphs'] {
  return {
    preambular: paragraphsIn(resolution.preamble).length,
    operative: paragraphsIn(resolution.operative).length,
    annexes: resolution.annexes.length,
    notes: resolution.notes.length,
    tables: blocksOf(resolution).filter((block) => block.type === 'table').length,
  };
}
