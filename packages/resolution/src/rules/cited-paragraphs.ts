/** A reference to paragraphs of the text itself. */
export interface Citation {
  /** The numbers cited, the ends of a range among them: ["3", "5"]. */
  readonly numbers: readonly string[];
  readonly side: 'above' | 'below' | 'anywhere';
  readonly words: string;
}

const NUMBER = '\\d{1,3}(?: bis| ter)?(?: \\([a-z]+\\))*';
const CITATION = new RegExp(
  `\\bparagraphs? (?<list>${NUMBER}(?:(?:, | and |, and | to |–|-)${NUMBER})*),? (?<side>above|below|of the present resolution|of this resolution)\\b`,
  'gu',
);

/** The references of a line to paragraphs of the same text: "paragraphs 3 and 5 above", "paragraph 2 of the present resolution". */
export function citationsIn(text: string): Citation[] {
  return [...text.matchAll(CITATION)].map(({ 0: words, groups }) => ({
    numbers: (groups?.['list'] ?? '').match(/\d+(?: bis| ter)?/gu) ?? [],
    side: sideOf(groups?.['side'] ?? ''),
    words,
  }));
}

function sideOf(side: string): Citation['side'] {
  return side === 'above' || side === 'below' ? side : 'anywhere';
}
