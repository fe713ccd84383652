import type { Instruction } from '../../instructions/instruction.js';
import { quoted, sayInsertionPoint, sayPlaces, sayQuotation } from './places.js';

type Of<Type extends Instruction['type']> = Extract<Instruction, { readonly type: Type }>;

/** "In operative paragraph 4, replace “…” with “…”." */
export function sayReplacedWords({ where, old, now, throughout }: Of<'replace words'>): string {
  return `${sayPlaces(where)}, replace ${sayQuotation(old)} with ${quoted(now)}${everywhere(throughout)}.`;
}

/** "In operative paragraph 4, after “…”, insert “…”." */
export function sayInsertedWords({ where, words, at }: Of<'insert words'>): string {
  return `${sayPlaces(where)}, ${sayInsertionPoint(at)}, insert ${quoted(words)}.`;
}

/** "In operative paragraph 4, delete “…”." */
export function sayDeletedWords({ where, words, throughout }: Of<'delete words'>): string {
  return `${sayPlaces(where)}, delete ${sayQuotation(words)}${everywhere(throughout)}.`;
}

function everywhere(throughout: boolean): string {
  return throughout ? ' throughout' : '';
}
