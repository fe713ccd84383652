import { findPrintedDay } from '@penholder/resolution';

/** A day in words and nothing else ("7 December 2020", in any of the six languages) as in ISO 8601; else `null`. */
export function dayOf(words: string): string | null {
  const line = words.trim();
  const found = findPrintedDay(line);
  return found !== null && found.from === 0 && found.to === line.length ? found.iso : null;
}
