import type { Issue } from '@penholder/protocol';
import { type FrontLine, parseSymbol, type Resolution, renumber, textRun } from '@penholder/resolution';

import { printedDay } from '../imports/front-page.js';

/** The live text as it is issued: its numbers counted anew, its symbol or number and its day as given. */
export function issuedText(live: Resolution, issue: Issue): Resolution {
  const numbered = renumber(live);
  const front = numbered.front.map((line) => frontLineAt(line, issue));
  if (issue.stage !== 'adopted') return { ...numbered, symbol: issue.symbol ?? live.symbol, front };
  const kind = live.kind === 'draft decision' || live.kind === 'decision' ? 'decision' : 'resolution';
  const named = isNumber(issue.symbol) ? { symbol: null, number: issue.symbol } : { symbol: issue.symbol };
  return { ...numbered, kind, ...named, front };
}

/** Whether it is what a body gives ("27/2", "2388 (2017)") and no document's symbol. */
function isNumber(symbol: string | null): boolean {
  const read = symbol === null ? undefined : parseSymbol(symbol);
  return read?.ok === true && read.value.type === 'number';
}

/** The front page says of the new version what it said of the old one. */
function frontLineAt(line: FrontLine, { symbol, date }: Issue): FrontLine {
  if (line.role === 'symbol' && symbol !== null) return { ...line, content: [textRun(symbol)] };
  if (line.role === 'date') return { ...line, content: [textRun(printedDay(date))] };
  return line;
}
