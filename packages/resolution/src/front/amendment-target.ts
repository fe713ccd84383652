import { citedSymbols } from './cited-symbols.js';
import type { AmendmentTarget } from './front-kind.js';

const TARGET = /\bamendments?(?: \([^)]*\))? to (?:the )?(?<words>.+)$/isu;
/** A draft under a number of its own, before the words that name the report: "draft resolution 4 recommended by …". */
const NUMBERED = /^(?:revised )?draft (?:resolution|decision) (?<number>[IVXLC]+|\d{1,3}|[A-Z])\b/u;

/** What a sponsor line says is to be amended. A document cited without a draft's number is itself the target. */
export function readTarget(line: string): AmendmentTarget {
  const words = TARGET.exec(line)?.groups?.['words']?.trim() ?? '';
  const symbol = citedSymbols(words)[0];
  const number = NUMBERED.exec(words)?.groups?.['number'];
  if (symbol === undefined) return { type: 'not told', words };
  return number === undefined || isOfSymbol(words, number)
    ? { type: 'document', words, symbol }
    : { type: 'draft in report', words, number, report: symbol };
}

/** "draft resolution A/80/L.3": the letter begins a symbol. */
function isOfSymbol(words: string, number: string): boolean {
  return words.includes(` ${number}/`);
}
