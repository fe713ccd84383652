import { err, ok, type Result } from '@penholder/kernel';

import { printAdoptedNumber } from './adopted-number.js';
import { findDamage } from './symbol-damage.js';
import { readSymbol } from './symbol-grammar.js';
import type { DamagedSymbol, DocumentSymbol, NotASymbol, SymbolVersion } from './symbol.js';

/**
 * Reads a document symbol or the number of a resolution: "E/CN.15/2018/L.2/Rev.1", "S/RES/2388 (2017)", "2443 A and B (XXIII)".
 * The text must be the symbol and nothing else. Damage is told with its place, and never mended.
 */
export function parseSymbol(text: string): Result<DocumentSymbol, NotASymbol | DamagedSymbol> {
  const symbol = readSymbol(text);
  if (symbol !== null) return ok(symbol);
  const found = findDamage(text);
  return err(found === null ? { type: 'not a symbol', text } : { type: 'damaged symbol', text, ...found });
}

/** Prints a symbol, to the letter as `parseSymbol` read it. */
export function printSymbol(symbol: DocumentSymbol): string {
  switch (symbol.type) {
    case 'number':
      return printAdoptedNumber(symbol.number);
    case 'joint':
      return symbol.members.map(printSymbol).join(symbol.joiner);
    case 'adopted':
      return joinParts([...symbol.body, symbol.act, printAdoptedNumber(symbol.number)], symbol);
    case 'series':
      return joinParts([...symbol.path, printItem(symbol.series, symbol.number)], symbol);
  }
}

interface Ending {
  readonly versions: readonly SymbolVersion[];
  readonly reissues: number;
}

function joinParts(parts: readonly string[], { versions, reissues }: Ending): string {
  const endings = versions.map(({ kind, number }) => `${kind}.${number}`);
  return [...parts, ...endings].join('/') + '*'.repeat(reissues);
}

function printItem(series: string | null, number: number): string {
  return series === null ? String(number) : `${series}.${number}`;
}
