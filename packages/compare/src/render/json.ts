import type { ComparedParagraph, Comparison, Summary } from '../comparison.js';
import { type Meaning, meaningOf } from '../meaning/meaning.js';
import { summaryInWords } from '../meaning/summary-in-words.js';

/** The comparison as `compare --json` prints it: what it means is added to each row, and the summary in words. */
export interface ComparisonJson extends Omit<Comparison, 'paragraphs' | 'summary'> {
  readonly paragraphs: readonly (ComparedParagraph & { readonly meaning: Meaning | null })[];
  readonly summary: Summary & { readonly inWords: string };
}

/** A comparison with its meaning, for programs. */
export function comparisonToJson(comparison: Comparison): ComparisonJson {
  return {
    ...comparison,
    paragraphs: comparison.paragraphs.map((row) => ({ ...row, meaning: meaningOf(row) })),
    summary: { ...comparison.summary, inWords: summaryInWords(comparison) },
  };
}
