import type { BlockId } from '@penholder/resolution';

import { element, escaped } from './markup.js';
import type { Writing } from './writing.js';

/** The class of a number that is counted and not stored: it is shown, and read back as none. */
export const COUNTED = 'counted';

/** The number of a paragraph or part: as stored, else as counted, else none. Paragraphs' numbers have their full stop again. */
export function numberMarkup(id: BlockId, stored: string | null, stop: boolean, writing: Writing): string {
  const number = numberShown(id, stored, writing);
  if (number === null) return '';
  const printed = stop && /^\d/u.test(number) ? `${number}.` : number;
  return element('num', { class: stored === null ? COUNTED : null }, escaped(printed));
}

/** The number that readers see. */
export function numberShown(id: BlockId, stored: string | null, { counted }: Writing): string | null {
  return stored ?? counted.get(id) ?? null;
}
