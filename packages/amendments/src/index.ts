export type { Failure, Holder, LineName, Piece, Slot, Step, WordsStep } from './steps/step.js';
export type {
  InsertionPoint,
  Instruction,
  ParagraphName,
  ParagraphNumber,
  ParagraphPoint,
  Quotation,
  QuotedParagraph,
  TravellingNote,
  Within,
  WordsPlace,
} from './instructions/instruction.js';
