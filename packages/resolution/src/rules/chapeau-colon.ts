import { plainText } from '../inline.js';
import { type AnyParagraph, withDescendants } from '../walk.js';
import { lastWords, stopName, stopOf } from './ending.js';
import { type ExaminedText, placeOf } from './examined-text.js';
import { examinationOf, type Remark, type Rule } from './rule.js';

/** The words before subparagraphs end with a colon. */
export const CHAPEAU_COLON: Rule = {
  id: 'chapeau-colon',
  sentence: 'The words that lead over to subparagraphs end with a colon.',
  source: '152 of 152 in adopted texts end so.',
  covers: 'English',
  examine: (text) => {
    const parents = text.body.flatMap(withDescendants).filter(({ children }) => children.length > 0);
    return examinationOf(parents.map((parent) => remarkOn(parent, text)));
  },
};

function remarkOn(parent: AnyParagraph, { labels }: ExaminedText): Remark | null {
  const line = plainText(parent.content).trimEnd();
  const stop = stopOf(line);
  // Without words of its own a paragraph has nothing to end.
  if (stop === ':' || line === '') return null;
  const message = `The words before the subparagraphs end with ${stopName(stop)}; a colon would be expected.`;
  return { ...placeOf(parent.id, labels), message, words: lastWords(line) };
}
