import type { Action } from './action.js';
import { firstSymbol } from './cited-symbol.js';
import { sentencesOf } from './sentences.js';

/** What the sentences after a deed tell of it. */
export type Aftermath = Pick<Action, 'outcome' | 'financialStatement'>;

const PLACE = /\b(?<draft>draft )?(?<kind>resolution|decision) (?<number>\d[\w/-]*(?: [A-Z]\b)?|[IVXLC]+\b)/u;
const FOR_TEXT = /(?:for the text|see (?:chap|para|sect|res)|as (?:resolution|decision) )[^()]*/iu;
const FINANCIAL = /\bfinancial (?:implications|statement)|\bprogramme budget implications/u;

/** Reads where the adopted text stands ("27/2", "draft resolution I") and which document held the financial statement. */
export function readAftermath(words: string): Aftermath {
  return { outcome: readOutcome(words), financialStatement: readStatement(words) };
}

function readOutcome(words: string): string | null {
  const found = PLACE.exec(FOR_TEXT.exec(words)?.[0] ?? '')?.groups;
  if (found === undefined) return null;
  const { draft = '', kind = '', number = '' } = found;
  return draft === '' ? number : `${draft}${kind} ${number}`;
}

function readStatement(words: string): string | null {
  const sentence = sentencesOf(words).find((said) => FINANCIAL.test(said));
  return sentence === undefined ? null : firstSymbol(sentence);
}
