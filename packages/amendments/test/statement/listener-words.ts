import { err, ok, type Result } from '@penholder/kernel';
import type { Inline, Resolution } from '@penholder/resolution';

import {
  type Failure,
  type LineName,
  type NamedLine,
  namedLinesOfPiece,
  pieceById,
} from '../../src/index.js';
import type { Quotation, WordsPlace } from '../../src/instructions/instruction.js';
import { type IdOf, lost } from './listener-acts.js';

/** A stretch of a line. */
export interface Place {
  readonly line: LineName;
  readonly content: readonly Inline[];
  readonly at: number;
  readonly length: number;
}

/** The lines in which words are looked for. */
export function linesAt(current: Resolution, place: WordsPlace, idOf: IdOf): NamedLine[] {
  if (place.type === 'title') return [{ name: { type: 'title' }, line: current.title }];
  if (place.type !== 'paragraph') return [];
  const piece = pieceById(current, idOf(place.paragraph));
  const lines = piece === undefined ? [] : namedLinesOfPiece(piece);
  if (place.within.type === 'all') return lines;
  const wanted = place.within.type === 'chapeau' ? 'paragraph' : 'tail';
  return lines.filter(({ name }) => name.type === wanted && name.id === piece?.id);
}

/** A call counts as one character in a line and as none in its words. */
export function charactersOf(line: readonly Inline[]): { readonly sign: string; readonly at: number }[] {
  let at = 0;
  return line.flatMap((item) => {
    const signs =
      item.type === 'note' ? [''] : Array.from({ length: item.text.length }, (_, i) => item.text.charAt(i));
    return signs.map((sign) => ({ sign, at: at++ })).filter(({ sign }) => sign !== '');
  });
}

/** Where quoted words stand: once, and not within a word. */
export function find(
  current: Resolution,
  [where]: readonly WordsPlace[],
  { words }: Quotation,
  idOf: IdOf,
): Result<Place, Failure> {
  const lines = where === undefined ? [] : linesAt(current, where, idOf);
  const found: Place[] = [];
  for (const { name, line } of lines) {
    const signs = charactersOf(line);
    const text = signs.map(({ sign }) => sign).join('');
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
      if (cuts(text, at) || cuts(text, at + words.length)) continue;
      const [first, last] = [signs[at]?.at ?? 0, signs[at + words.length - 1]?.at ?? 0];
      found.push({ line: name, content: line, at: first, length: last + 1 - first });
    }
  }
  const [only, other] = found;
  if (only === undefined) return lost(words);
  return other === undefined
    ? ok(only)
    : err({ type: 'SeveralPlaces', words, where: '', count: found.length });
}

function cuts(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1)) && at > 0;
}

/** Of the two blanks around words that go, one goes with them; before a sign, the one before. */
export function withBlank(place: Place): Place {
  const signs = charactersOf(place.content);
  const before = signs.find(({ at }) => at === place.at - 1)?.sign;
  const after = signs.find(({ at }) => at >= place.at + place.length)?.sign;
  if (before === ' ')
    return /[\s,;.:)]/u.test(after ?? ' ') ? { ...place, at: place.at - 1, length: place.length + 1 } : place;
  return before === undefined && after === ' ' ? { ...place, length: place.length + 1 } : place;
}
