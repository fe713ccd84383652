/** The ways to look at what is negotiated about a draft; the first is shown where none is asked for. */
export const LEDGER_VIEWS = ['ledger', 'rolling text', 'statement', 'still open'] as const;

export type LedgerView = (typeof LEDGER_VIEWS)[number];

/** What the address of the ledger names: the view, and the amendment whose statement is read. */
export interface LedgerSearch {
  readonly view?: LedgerView | undefined;
  readonly of?: string | undefined;
}

/** What of an address is understood; the rest is left out. */
export function readLedgerSearch(search: Record<string, unknown>): LedgerSearch {
  const { of } = search;
  return {
    view: LEDGER_VIEWS.find((each) => each === search['view']),
    of: typeof of === 'string' || typeof of === 'number' ? String(of) : undefined,
  };
}
