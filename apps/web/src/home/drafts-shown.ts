import type { Draft } from '@penholder/protocol';

import { type Standing, standingOf } from './standing.js';

/** Which drafts are asked for: by their standing, and by words in symbol, title or sponsor. */
export interface DraftFilter {
  readonly words: string;
  readonly standing: 'all' | 'open' | 'adopted' | 'withdrawn';
}

/** The columns that a table of drafts can be ordered by. */
export const DRAFT_COLUMNS = ['symbol', 'title', 'mainSponsor', 'sponsors', 'stage', 'changed'] as const;

export type DraftColumn = (typeof DRAFT_COLUMNS)[number];

/** An order of drafts. */
export interface DraftOrder {
  readonly column: DraftColumn;
  readonly direction: 'ascending' | 'descending';
}

/** The drafts that are asked for, in the order asked for; equal ones by symbol. */
export function draftsShown(drafts: readonly Draft[], filter: DraftFilter, order: DraftOrder): Draft[] {
  const sign = order.direction === 'ascending' ? 1 : -1;
  return drafts
    .filter((draft) => isAskedFor(draft, filter))
    .sort((left, right) => sign * compareBy(order.column, left, right) || compareBy('symbol', left, right));
}

function isAskedFor(draft: Draft, { words, standing }: DraftFilter): boolean {
  const told = [draft.symbol, draft.root, draft.title, draft.mainSponsor ?? '', draft.outcome ?? '']
    .join('\n')
    .toLowerCase();
  const wanted = words.toLowerCase().split(/\s+/u);
  return fits(standingOf(draft), standing) && wanted.every((word) => told.includes(word));
}

function fits(standing: Standing, wanted: DraftFilter['standing']): boolean {
  return wanted === 'all' || standing === wanted || (wanted === 'adopted' && standing === 'recommended');
}

/** Numbers inside symbols count as numbers: L.2 before L.10. */
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function compareBy(column: DraftColumn, left: Draft, right: Draft): number {
  switch (column) {
    case 'sponsors':
      return (left.sponsors ?? 0) - (right.sponsors ?? 0);
    case 'stage':
      return stageRank(left) - stageRank(right);
    case 'changed':
      return left.changedAt.localeCompare(right.changedAt);
    case 'symbol':
      return collator.compare(left.root, right.root) || collator.compare(left.symbol, right.symbol);
    case 'title':
    case 'mainSponsor':
      return collator.compare(left[column] ?? '', right[column] ?? '');
  }
}

/** Withdrawn first, then by how many stages a draft has been through. */
function stageRank({ stages }: Draft): number {
  return stages.includes('withdrawn') ? -1 : stages.length;
}
