import { MONTH_PATTERN } from '../months.js';
import type { PlacedLine } from './examined-text.js';
import { examinationOf, type Remark, type Rule } from './rule.js';

/** Dates are written day, month, year. */
export const DATES: Rule = {
  id: 'dates',
  sentence: 'A date is written day, month, year, without ordinal or comma: 10 November 2025.',
  source: '1,769 of 1,769 paragraphs and notes with a month in adopted texts follow it.',
  covers: 'English',
  examine: ({ lines }) => {
    const dated = lines.filter(({ text }) => MONTH.test(text));
    return examinationOf(dated.map(remarkOn));
  },
};

const MONTH = new RegExp(`\\b(?:${MONTH_PATTERN})\\b`, 'u');
/** "November 10, 2025", "November 10th", "10th November", "10th of November", "10 November, 2025". */
const FOREIGN_DATE = new RegExp(
  [
    `\\b(?:${MONTH_PATTERN}) \\d{1,2}(?:(?:st|nd|rd|th)\\b(?:,? \\d{4}\\b)?|, \\d{4}\\b)`,
    `\\b\\d{1,2}(?:st|nd|rd|th) (?:of )?(?:${MONTH_PATTERN})\\b(?:,? \\d{4}\\b)?`,
    `\\b\\d{1,2} (?:${MONTH_PATTERN}), \\d{4}\\b`,
  ].join('|'),
  'u',
);

function remarkOn({ block, place, text }: PlacedLine): Remark | null {
  const words = FOREIGN_DATE.exec(text)?.[0];
  if (words === undefined) return null;
  const message = `The date "${words}" is not in the form of the United Nations; one like "10 November 2025" would be expected.`;
  return { block, place, message, words };
}
