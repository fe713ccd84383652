import { type Comparison, comparisonToHtml, comparisonToText, documentFacts } from '@penholder/compare';

import type { Side } from '../side.js';
import type { Exported } from './export-menu.js';

/** As wide as a page of typescript. */
export const TEXT_WIDTH = 80;

/** A comparison in the forms in which it is handed out; each is made when it is asked for. */
export function exportedComparison(comparison: Comparison, from: Side, to: Side): Exported {
  const facts = () => ({ from: documentFacts(from.resolution), to: documentFacts(to.resolution) });
  return {
    html: () => comparisonToHtml(comparison, facts()),
    txt: () => comparisonToText(comparison, { colour: false, width: TEXT_WIDTH, facts: facts() }),
  };
}
