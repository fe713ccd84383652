import type { Issue } from '@penholder/protocol';
import {
  type FrontLine,
  parseSymbol,
  printDay,
  type Resolution,
  renumber,
  shortSymbol,
  textRun,
} from '@penholder/resolution';

/** The live text as it is issued: its numbers counted anew, its symbol or number and its day as given. */
export function issuedText(live: Resolution, issue: Issue): Resolution {
  const numbered = renumber(live);
  const front = numbered.front.map((line) => frontLineAt(line, issue));
  if (issue.stage !== 'adopted') return { ...numbered, symbol: issue.symbol ?? live.symbol, front };
  const kind = live.kind === 'draft decision' || live.kind === 'decision' ? 'decision' : 'resolution';
  return { ...numbered, kind, ...namesOfAdopted(issue.symbol), front };
}

/** What an adopted text is called: by its number ("27/2"), by its symbol ("A/RES/80/137") and the number in it, or not yet. */
function namesOfAdopted(given: string | null): Pick<Resolution, 'symbol' | 'number'> {
  const read = given === null ? undefined : parseSymbol(given);
  if (read?.ok !== true || given === null) return { symbol: given, number: null };
  if (read.value.type === 'number') return { symbol: null, number: given };
  return { symbol: given, number: read.value.type === 'adopted' ? shortSymbol(given) : null };
}

/** The front page says of the new version what it said of the old one. */
function frontLineAt(line: FrontLine, { symbol, date }: Issue): FrontLine {
  if (line.role === 'symbol' && symbol !== null) return { ...line, content: [textRun(symbol)] };
  if (line.role === 'date') return { ...line, content: [textRun(printDay(date))] };
  return line;
}
