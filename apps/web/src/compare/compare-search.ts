/** The ways to look at a comparison. */
export const VIEWS = ['side by side', 'inline', 'changes only'] as const;

export type View = (typeof VIEWS)[number];

/** What the address of a comparison names: two texts (a version's id, or a draft's live text) and the view. */
export interface CompareSearch {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly view?: View | undefined;
}

/** What of an address is understood; the rest is left out. */
export function readCompareSearch(search: Record<string, unknown>): CompareSearch {
  return {
    from: idOf(search['from']),
    to: idOf(search['to']),
    view: VIEWS.find((each) => each === search['view']),
  };
}

/** An id of digits alone comes out of the address as a number. */
function idOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
