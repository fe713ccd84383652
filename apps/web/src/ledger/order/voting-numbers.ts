import { type AmendmentId, type Ledger, suggestedOrder } from '@penholder/amendments';

import type { LedgerGroup } from './ledger-groups.js';

/** The order in which the amendments of one place that were put to the body are voted on: the suggested one, or the chair's. */
export function votingOrder(
  { entries }: LedgerGroup,
  ledger: Ledger,
  chosen: readonly AmendmentId[] = [],
): AmendmentId[] {
  const put = new Set(
    entries
      .filter(({ shown }) => shown.record.status.type === 'put to the body')
      .map(({ shown }) => shown.id),
  );
  const suggested = suggestedOrder(ledger).filter((id) => put.has(id));
  const kept = chosen.filter((id) => put.has(id));
  return kept.length === suggested.length ? kept : suggested;
}

/** The order with one of them a place earlier or later; the same at the ends. */
export function movedBy(order: readonly AmendmentId[], id: AmendmentId, by: -1 | 1): readonly AmendmentId[] {
  const from = order.indexOf(id);
  const other = order[from + by];
  if (from < 0 || other === undefined) return order;
  return order.map((each) => (each === id ? other : each === other ? id : each));
}
