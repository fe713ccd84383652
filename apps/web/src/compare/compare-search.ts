/** The ways to look at a comparison; the last one takes all versions of the draft and not two. */
export const VIEWS = ['side by side', 'inline', 'changes only', 'all versions'] as const;

export type View = (typeof VIEWS)[number];

/** The parts of a document that can be looked at alone. */
export const PARTS = ['title', 'preamble', 'operative', 'annexes', 'notes'] as const;

export type PartShown = (typeof PARTS)[number];

/** The kinds of changes that can be gone through alone: changed opening verbs, and words of limitation. */
export const STEP_KINDS = ['verbs', 'limits'] as const;

export type StepKind = (typeof STEP_KINDS)[number];

/**
 * What the address of a comparison names: two texts (a version's id, or a draft's live text), the view, and what of it
 * is shown. What is not asked for is left out of it.
 */
export interface CompareSearch {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly view?: View | undefined;
  readonly moves?: 'hidden' | undefined;
  readonly typography?: 'shown' | undefined;
  readonly part?: PartShown | undefined;
  readonly steps?: StepKind | undefined;
}

/** What of an address is understood; the rest is left out. */
export function readCompareSearch(search: Record<string, unknown>): CompareSearch {
  return {
    from: idOf(search['from']),
    to: idOf(search['to']),
    view: VIEWS.find((each) => each === search['view']),
    moves: search['moves'] === 'hidden' ? 'hidden' : undefined,
    typography: search['typography'] === 'shown' ? 'shown' : undefined,
    part: PARTS.find((each) => each === search['part']),
    steps: STEP_KINDS.find((each) => each === search['steps']),
  };
}

/** An id of digits alone comes out of the address as a number. */
function idOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
