import type { ComparedParagraph, WordChange } from '../comparison.js';
import { normalForm } from '../words/normal-form.js';

/** What a row says on both sides, in the one form in which typography is no difference. */
export interface RowTexts {
  readonly from: string;
  readonly to: string;
}

/** The old and the new words of a row, with spaces, quotation marks and hyphens of one kind. */
export function rowTexts({ words }: ComparedParagraph): RowTexts {
  return { from: plainForm(sideOf(words, '+')), to: plainForm(sideOf(words, '-')) };
}

function sideOf(words: readonly WordChange[], without: '-' | '+'): string {
  return words.map(({ op, text }) => (op === without ? '' : text)).join('');
}

/** Text in which words stand one space apart and typography is of one kind. */
export function plainForm(text: string): string {
  return normalForm(text.replace(/\s+/gu, ' ')).trim();
}
