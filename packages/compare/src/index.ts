export type {
  Change,
  ComparedDocument,
  ComparedParagraph,
  Comparison,
  Part,
  Summary,
  WordChange,
} from './comparison.js';
export { compare, type Comparer, newComparer } from './compare.js';
export { comparisonToHtml } from './render/html.js';
export { shownWords, type ShownWords } from './render/readers-words.js';
export { documentNames, rowChange, rowLabels, summaryLine } from './render/row-heading.js';
export { comparisonToText, type TextOptions } from './render/text.js';
export type { Chain, ChainCell, ChainStep, DatedStretch, Thread } from './chain/chain.js';
export { compareChain } from './chain/compare-chain.js';
