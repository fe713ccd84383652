import { parseSymbol } from '../symbols/symbol-reading.js';
import type { PlacedLine } from './examined-text.js';
import { examinationOf, type Remark, type Rule } from './rule.js';

/** Document symbols are well formed. */
export const SYMBOL_FORM: Rule = {
  id: 'symbols',
  sentence: 'A document symbol is written whole and with its stops: A/80/L.45/Rev.1.',
  source: '1,369 of 1,369 symbols in adopted texts are so.',
  covers: 'any language',
  examine: ({ lines }) => {
    const outcomes = lines.flatMap((line) => symbolsIn(line.text).map((words) => remarkOn(words, line)));
    return examinationOf(outcomes);
  },
};

/** What begins like the symbol of a principal organ and has a figure; the stop behind it belongs to the sentence. */
const CANDIDATE =
  /(?<![\w/.:])(?:A|E|S|ST|TD|UNEP|CEDAW|CRC|CAT|CCPR|HRI|HSP|FCCC|CBD)\/[A-Za-z\d][\w./-]*\d(?:\*+)?(?![\w/])/gu;

function symbolsIn(text: string): string[] {
  return text.match(CANDIDATE) ?? [];
}

function remarkOn(words: string, { block, place }: PlacedLine): Remark | null {
  const read = parseSymbol(words);
  if (read.ok) return null;
  const what = read.error.type === 'damaged symbol' ? read.error.damage : 'part not understood';
  const message = `"${words}" is not a well-formed document symbol (${what}); one like "A/80/L.45/Rev.1" would be expected.`;
  return { block, place, message, words };
}
