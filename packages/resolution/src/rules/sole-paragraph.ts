import { placeOf } from './examined-text.js';
import { examinationOf, type Rule } from './rule.js';

/** A sole operative paragraph has no number. */
export const SOLE_PARAGRAPH: Rule = {
  id: 'sole-paragraph',
  sentence: 'A sole operative paragraph has no number.',
  source: '14 of 14 sole paragraphs in adopted texts are so.',
  covers: 'any language',
  examine: ({ body, labels }) => {
    const [sole, second] = body.filter(({ role }) => role === 'operative');
    if (sole === undefined || second !== undefined) return examinationOf([]);
    // Another number than the first is out of sequence, which is another rule's.
    if (sole.number !== '1') return examinationOf([null]);
    const message = `The only operative paragraph has the number "${sole.number}"; none would be expected.`;
    return examinationOf([{ ...placeOf(sole.id, labels), message, words: sole.number }]);
  },
};
