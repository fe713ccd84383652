/** The most the tree's schema takes from outside (`protocol/src/tree-schema.ts`). What is beyond is no id, no number. */
export const LONGEST = { id: 64, number: 40, marker: 40, label: 200, href: 2000, symbol: 200 } as const;

/** The widest and highest cell, and the lowest heading, that the tree's schema takes. */
export const MOST = { columns: 100, rows: 1000, headingLevel: 9 } as const;

/** Deepest level of subparagraphs that the tree's schema takes. UN documents use four. */
export const MAX_LEVEL = 12;
