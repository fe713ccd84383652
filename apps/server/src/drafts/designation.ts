import { parseSymbol, printSymbol, type Resolution, rootOf } from '@penholder/resolution';

/**
 * What a body gave a text when it took it: "27/2", "decision 27/1" (resolutions and decisions are numbered apart), or
 * "draft resolution I" where it recommends it to its parent; `null` before.
 */
export function outcomeOf({ kind, number }: Pick<Resolution, 'kind' | 'number'>): string | null {
  if (number === null) return null;
  return kind === 'resolution' ? number : `${kind} ${number}`;
}

/** The symbol shared by all versions of a draft. A damaged symbol is its own root: what was meant is not guessed. */
export function rootSymbol(symbol: string): string {
  const read = parseSymbol(symbol);
  return read.ok ? printSymbol(rootOf(read.value)) : symbol;
}
