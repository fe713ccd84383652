import { type AnyParagraph, withDescendants } from '../walk.js';
import { lastLine, lastWords, stopName, stopOf } from './ending.js';
import { type ExaminedText, placeOf } from './examined-text.js';
import { examinationOf, type Remark, type Rule } from './rule.js';

/**
 * Subparagraphs end with a semicolon. The last one closes its paragraph and is looked at with it; in a preamble, and
 * before words that close the paragraph, a comma may stand.
 */
export const SUBPARAGRAPH_END: Rule = {
  id: 'subparagraph-end',
  sentence: 'A subparagraph that another one follows ends with a semicolon; in a preamble a comma may stand.',
  source: '782 of 783 subparagraphs of adopted texts end so.',
  covers: 'English',
  examine: (text) => {
    const outcomes = text.body.flatMap((paragraph) => {
      const expected = paragraph.role === 'preambular' ? [';', ','] : [';'];
      const followed = withDescendants(paragraph).flatMap(({ children }) => children.slice(0, -1));
      return followed.map((part) => remarkOn(part, expected, text));
    });
    return examinationOf(outcomes);
  },
};

function remarkOn(part: AnyParagraph, expected: readonly string[], { labels }: ExaminedText): Remark | null {
  // The conjunction before the last one stands behind its stop: "…; and".
  const line = lastLine(part).replace(/\s(?:and|or)$/u, '');
  const stop = stopOf(line);
  if (expected.includes(stop)) return null;
  const message = `The subparagraph ends with ${stopName(stop)}; a semicolon would be expected.`;
  return { ...placeOf(part.id, labels), message, words: lastWords(line) };
}
