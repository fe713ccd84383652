export type {
  Change,
  ComparedDocument,
  ComparedParagraph,
  Comparison,
  Part,
  Summary,
  WordChange,
} from './comparison.js';
export { compare } from './compare.js';
