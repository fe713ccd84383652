import { parseSymbol } from '../symbols/symbol-reading.js';
import type { DocumentSymbol } from '../symbols/symbol.js';

const CITED = /(?<![\w/.])[A-Z]{1,6}(?:\/[\w.()-]+)+(?:[–-][A-Z]{1,6}(?:\/[\w.()-]+)+)?/gu;

/** The well-formed symbols that a text cites, in order; what is damaged is left out. */
export function citedSymbols(text: string): DocumentSymbol[] {
  return [...text.matchAll(CITED)].flatMap(([cited]) => {
    const read = parseSymbol(withoutStops(cited));
    return read.ok ? [read.value] : [];
  });
}

/** A stop or a bracket that the sentence opened is none of the symbol's; "ICCD/COP(13)/21" keeps its own. */
function withoutStops(cited: string): string {
  const bare = cited.replace(/[.-]+$/u, '');
  const isOpened = bare.split('(').length >= bare.split(')').length;
  return isOpened ? bare : bare.replace(/\)[^)]*$/u, '');
}
