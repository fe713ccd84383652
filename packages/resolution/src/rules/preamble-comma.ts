import { lastLine, lastWords, stopName, stopOf } from './ending.js';
import { type ExaminedText, placeOf } from './examined-text.js';
import { examinationOf, type Remark, type Rule } from './rule.js';

/** Every preambular paragraph ends with a comma. */
export const PREAMBLE_COMMA: Rule = {
  id: 'preamble-comma',
  sentence: 'A preambular paragraph ends with a comma, the last one too.',
  source: '3,639 of 3,643 preambular paragraphs of adopted texts end so.',
  covers: 'English',
  examine: (text) => {
    const paragraphs = text.body.filter(({ role }) => role === 'preambular');
    return examinationOf(paragraphs.map((paragraph) => remarkOn(paragraph, text)));
  },
};

function remarkOn(paragraph: ExaminedText['body'][number], { labels }: ExaminedText): Remark | null {
  const line = lastLine(paragraph);
  const stop = stopOf(line);
  if (stop === ',') return null;
  const message = `The paragraph ends with ${stopName(stop)}; a preambular paragraph ends with a comma.`;
  return { ...placeOf(paragraph.id, labels), message, words: lastWords(line) };
}
