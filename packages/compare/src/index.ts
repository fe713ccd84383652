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
export { type Link, risingLinks } from './rising.js';
export { sameBlocks } from './same-blocks.js';
export { type KeptStretch, keptStretches } from './words/kept-stretches.js';
export type { FigureChange } from './meaning/figure-changes.js';
export type { FigureKind } from './meaning/figures-in.js';
export type { LimitationChange } from './meaning/limitations.js';
export type { LimitKind } from './meaning/limiting-phrases.js';
export {
  type AddresseeChange,
  type Meaning,
  meaningOf,
  meaningsOf,
  type OpeningChange,
  type RowMeaning,
} from './meaning/meaning.js';
export { type Standing, type Strength, strengthOf } from './meaning/strength.js';
export { summaryInWords } from './meaning/summary-in-words.js';
export { type ComparedFacts, documentFacts, type DocumentFacts } from './render/document-facts.js';
export { comparisonToHtml } from './render/html.js';
export { type ComparisonJson, comparisonToJson } from './render/json.js';
export { type Mark, marksOf } from './render/marks.js';
export { shownWords, type ShownWords } from './render/readers-words.js';
export { documentNames, rowChange, rowLabels, summaryLine } from './render/row-heading.js';
export { comparisonToText, type TextOptions } from './render/text.js';
export type { Chain, ChainCell, ChainStep, DatedStretch, Thread } from './chain/chain.js';
export { compareChain } from './chain/compare-chain.js';
export { compareThreeWays } from './three-way/compare-three-ways.js';
export {
  mergedWording,
  type MergedWords,
  type Mover,
  type OfAll,
  type OfBoth,
  type Outcome,
  type ThreeWay,
  type ThreeWayParagraph,
} from './three-way/three-way.js';
export { chainToHtml } from './chain/chain-html.js';
export { chainToText } from './chain/chain-text.js';
export { changeInChain, isKeptThroughout } from './chain/thread-heading.js';
export type { TerminalOptions } from './chain/terminal-page.js';
export { threeWayToText } from './three-way/three-way-text.js';
