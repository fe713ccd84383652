import { printAdoptedNumber } from './adopted-number.js';
import { parseSymbol, printSymbol } from './symbol-reading.js';
import type { DocumentSymbol, SingleSymbol, SymbolVersion } from './symbol.js';

/** The symbol that all versions of a document share: "E/CN.15/2018/L.2" for "E/CN.15/2018/L.2/Rev.1". */
export function rootOf(symbol: DocumentSymbol): DocumentSymbol {
  return symbol.type === 'joint'
    ? { ...symbol, members: symbol.members.map(rootOfSingle) }
    : rootOfSingle(symbol);
}

function rootOfSingle(symbol: SingleSymbol): SingleSymbol {
  return symbol.type === 'number' ? symbol : { ...symbol, versions: [], reissues: 0 };
}

/** Which revision it is: 1 for "/Rev.1", 0 for the document as first issued. */
export function revisionOf(symbol: DocumentSymbol): number {
  return lastOfKind(symbol, 'Rev') ?? 0;
}

/** Which addendum it is, `null` where it is none. */
export function addendumOf(symbol: DocumentSymbol): number | null {
  return lastOfKind(symbol, 'Add');
}

function lastOfKind(symbol: DocumentSymbol, kind: SymbolVersion['kind']): number | null {
  return versionsOf(symbol).findLast((version) => version.kind === kind)?.number ?? null;
}

function versionsOf(symbol: DocumentSymbol): readonly SymbolVersion[] {
  switch (symbol.type) {
    case 'series':
    case 'adopted':
      return symbol.versions;
    case 'joint':
      return symbol.members.flatMap(versionsOf);
    case 'number':
      return [];
  }
}

/** Whether it is a document for limited distribution (L.), the series in which drafts and their amendments are issued. */
export function isDraftSymbol(symbol: DocumentSymbol): boolean {
  return symbol.type === 'joint'
    ? symbol.members.some(isDraftSymbol)
    : symbol.type === 'series' && symbol.series === 'L';
}

/**
 * A symbol short enough for a table: "L.2/Rev.1", "CRP.6", "80/137".
 * Documents of the general series, joint ones and what is no symbol are given back as they are.
 */
export function shortSymbol(text: string): string {
  const read = parseSymbol(text);
  if (!read.ok) return text;
  const symbol = read.value;
  if (symbol.type === 'adopted') return printAdoptedNumber(symbol.number);
  return symbol.type === 'series' && symbol.series !== null ? printSymbol({ ...symbol, path: [] }) : text;
}
