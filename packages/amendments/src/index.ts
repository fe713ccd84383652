export type { Dress, Failure, Holder, LineName, Piece, Slot, Step, WordsStep } from './steps/step.js';
export { applyStep, applySteps } from './steps/apply-step.js';
export { stepsBetween } from './steps/between/steps-between.js';
export { invert } from './steps/invert.js';
export { rebaseSteps } from './steps/carry-over.js';
export { conflictsBetween, NOTHING_TO_DO, rebase, type Rebased } from './steps/rebase.js';
export { isStep, type NotAStep, stepFromJson, stepToJson } from './steps/step-json.js';
export { isPlaceIn, lengthOf, sliceLine, spliceLine } from './steps/line-splice.js';
export { keyOfLine, lineNamed, type NamedLine, namedLines, namedLinesOfPiece } from './steps/lines.js';
export { holderOf, pieceById, piecesIn } from './steps/pieces.js';
export {
  changeWords,
  joinWithNext,
  moveTo,
  notesLost,
  putInstead,
  slotOf,
  splitAt,
  takeOut,
} from './steps/make-steps.js';
export type {
  AnnexPoint,
  CellPlace,
  InsertionPoint,
  Instruction,
  ParagraphName,
  ParagraphNumber,
  ParagraphPoint,
  Quotation,
  QuotedParagraph,
  QuotedTable,
  TableName,
  TravellingNote,
  Within,
  WordsPlace,
} from './instructions/instruction.js';
export { type Amendment, type AmendmentId, amendmentId, type Origin } from './ledger/amendment.js';
export type { Actor, Command, CommandName, CommandOnOne } from './ledger/command.js';
export { decide } from './ledger/decide.js';
export {
  afterEvent,
  type Ledger,
  ledgerAfter,
  type LedgerEntry,
  type LedgerEvent,
  newLedger,
  pendingIn,
} from './ledger/ledger.js';
export type { Refusal } from './ledger/refusal.js';
export { resultLabel } from './ledger/result-label.js';
export {
  type Acceptance,
  type AmendmentStatus,
  isPending,
  type Lapse,
  type StatusName,
} from './ledger/status.js';
export {
  type Ballot,
  checkVote,
  type Decision,
  decisionOf,
  type Majority,
  type RecordedVote,
  type StateVote,
  type VoteRefusal,
  type VoteTotals,
} from './ledger/vote.js';
export { distanceFromText, suggestedOrder } from './ledger/voting-order.js';
export {
  afterChange,
  agree,
  type Agreement,
  agreementOn,
  hold,
  type Ladder,
  type LadderRefusal,
  pack,
  packageOf,
  release,
  reopen,
  unpack,
} from './positions/ladder.js';
export {
  type Position,
  type PositionNote,
  type Positions,
  positionsSeenBy,
  type PositionTaken,
  type Stance,
  STANCES,
  stancesOn,
  takePosition,
} from './positions/positions.js';
export { type AgreedRung, isAgreed, type Rung } from './positions/rung.js';
export { type Statement, statementOf, statementOfSteps, statementToText } from './statement/statement.js';
export { writeInstruction } from './statement/write-instruction.js';
export { type AmendmentDocument, readAmendment } from './documents/read-amendment.js';
export {
  type AppliedAmendment,
  applyAmendment,
  type InstructionOutcome,
} from './instructions/apply-amendment.js';
export { failureInWords, notUnderstoodInWords } from './instructions/failure-in-words.js';
export type { InstructionReading, NotUnderstood } from './instructions/instruction-reading.js';
export { readInstructions } from './instructions/read-instructions.js';
export { resolveInstruction } from './instructions/resolve-instruction.js';
export type { PendingAmendment } from './many/pending.js';
export { type BracketCount, countBrackets } from './rolling/count-brackets.js';
export { rollingRows } from './rolling/rolling-rows.js';
export { rollingText } from './rolling/rolling-text.js';
export type {
  Attribution,
  RollingBracket,
  RollingOption,
  RollingPiece,
  RollingRow,
  RollingText,
  RollingWhole,
  RowKind,
  RowOrigin,
} from './rolling/row.js';
export { rollingToHtml } from './rolling/rolling-to-html.js';
export { rollingToText } from './rolling/rolling-to-text.js';
export { accept, type Acceptance as AcceptanceOfOne, type NotPending } from './many/accept.js';
export { followLive } from './many/follow-live.js';
export type { Adverb, Consequence, Offer } from './consequences/offer.js';
export { offersAfter } from './consequences/offers-after.js';
export type { Fate, Following } from './many/following.js';
export { type ConflictGroup, conflictGroups, type Contest } from './many/conflict-groups.js';
