import { ALSO_FURTHER } from './also-further.js';
import { CHAPEAU_COLON } from './chapeau-colon.js';
import { DATES } from './dates.js';
import { NOTES } from './notes.js';
import { NUMBERS } from './numbers.js';
import { OPERATIVE_END } from './operative-end.js';
import { PREAMBLE_COMMA } from './preamble-comma.js';
import { REFERENCES } from './references.js';
import type { Rule } from './rule.js';
import { SOLE_PARAGRAPH } from './sole-paragraph.js';
import { SQUARE_BRACKETS } from './square-brackets.js';
import { SUBPARAGRAPH_END } from './subparagraph-end.js';
import { SYMBOL_FORM } from './symbol-form.js';

/** All editorial rules, in the order in which findings are given. Written for people in `docs/editorial-rules.md`. */
export const EDITORIAL_RULES: readonly Rule[] = [
  PREAMBLE_COMMA,
  OPERATIVE_END,
  CHAPEAU_COLON,
  SUBPARAGRAPH_END,
  NUMBERS,
  ALSO_FURTHER,
  SOLE_PARAGRAPH,
  REFERENCES,
  DATES,
  SYMBOL_FORM,
  SQUARE_BRACKETS,
  NOTES,
];
