export * from './tree.js';
export { EMPTY_RESOLUTION } from './empty-resolution.js';
export type {
  DocumentRecord,
  KeptElement,
  KeptOfAnnex,
  Keyword,
  RecordedStep,
  RecordedVote,
  VoteCount,
} from './record.js';
export { MONTH_PATTERN, MONTHS } from './months.js';
export { joinRuns, notesCalled, plainText, textRun } from './inline.js';
export {
  type AnyParagraph,
  blocksOf,
  linesOf,
  linesOfBlock,
  paragraphById,
  paragraphsIn,
  withDescendants,
} from './walk.js';
export { childMarker, letters, roman } from './markers.js';
export { freezeNumbers, type Markers, markersOf, renumber } from './numbering.js';
export { annexLabel, type Labels, labelsOf } from './labels.js';
export type { FurnitureLine, Notice, ProseParagraph, Reading } from './reading.js';
export { nameOfDocument, placedNotices } from './notices/placed-notices.js';
export { blockId, countedIds, type IdSource, noteId } from './ids.js';
export type {
  AdoptedNumber,
  AdoptedParts,
  AdoptedSymbol,
  BracketNumber,
  DamagedSymbol,
  DocumentSymbol,
  JointSymbol,
  NotASymbol,
  NumberSymbol,
  SeriesSymbol,
  SessionNumber,
  SingleSymbol,
  SymbolDamage,
  SymbolVersion,
} from './symbols/symbol.js';
export { parseSymbol, printSymbol } from './symbols/symbol-reading.js';
export { addendumOf, isDraftSymbol, revisionOf, rootOf, shortSymbol } from './symbols/symbol-chain.js';
export { writeText } from './write/text-writer.js';
export { openingLength, openingOf, startsOperative, startsPreambular } from './openings/opening.js';
export { readText } from './text/read-text.js';
export { withListsSetOut } from './lists/set-out-paragraph.js';
export { frontPageOf } from './front/front-page-reading.js';
export type { AgendaItems, FrontNote, FrontPage, FrontSession, SponsorLine } from './front/front-page.js';
export type {
  Adoption,
  AdoptionBasis,
  AmendmentTarget,
  Author,
  FrontKind,
  SubmissionGround,
} from './front/front-kind.js';
export { findPrintedDay, printDay } from './front/printed-day.js';
export { type CitedNumber, citedNumbersIn } from './rules/cited-paragraphs.js';
export { headOf, leadingWord, type ParagraphHead } from './rules/paragraph-head.js';
export { checkResolution, examineResolution } from './rules/check-resolution.js';
export { beforeRenumbering } from './rules/before-renumbering.js';
export { EDITORIAL_RULES } from './rules/editorial-rules.js';
export type { Examination, Finding, Rule, RuleId } from './rules/rule.js';
