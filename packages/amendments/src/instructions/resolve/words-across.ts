import { markersOf } from '@penholder/resolution';

import type { NamedLine } from '../../steps/lines.js';
import type { Draft } from './draft.js';
import type { FoundWords } from './find-words.js';
import { foldLine, foldWords } from './folded-line.js';

/** Words that are quoted over several lines of a paragraph: what stands in each, and the markers of the parts between. */
export interface QuotedAcross {
  readonly pieces: readonly string[];
  /** Without brackets; one less than the pieces. */
  readonly markers: readonly string[];
}

const MARKER = /(?<!\S)\((?<marker>[a-z]{1,5}|\d{1,2})\)\s+/gu;

/** Quoted words at the markers of parts: "all States: (a) To row" is "all States:" and "To row". */
export function quotedAcross(words: string): QuotedAcross {
  const pieces: string[] = [];
  const markers: string[] = [];
  let from = 0;
  for (const { index, 0: sign, groups } of words.matchAll(MARKER)) {
    pieces.push(words.slice(from, index).trim());
    markers.push(groups?.['marker'] ?? '');
    from = index + sign.length;
  }
  return { pieces: [...pieces, words.slice(from).trim()], markers };
}

/**
 * Where words stand that begin in one line of a paragraph and end in another, a stretch for each piece, in order; `null`
 * where they stand nowhere, or in several places. Nothing between may be left out, and markers must be those of the parts.
 */
export function stretchesAcross(
  { pieces, markers }: QuotedAcross,
  lines: readonly NamedLine[],
  { current }: Draft,
): FoundWords[] | null {
  if (markers.length === 0) return null;
  const filled = lines.filter(({ line }) => line.length > 0);
  const own = markersOf(current);
  const marked = filled.map(({ name }) => (name.type === 'paragraph' ? bare(own.get(name.id)) : ''));
  const found = filled.flatMap((_, first) => {
    const isMarked = markers.every((marker, index) => marked[first + index + 1] === marker);
    const stretches = isMarked ? stretchesFrom(pieces, filled.slice(first)) : null;
    return stretches === null ? [] : [stretches];
  });
  const [only, other] = found;
  return only === undefined || other !== undefined ? null : only;
}

function bare(marker: string | undefined): string {
  return (marker ?? '').replace(/[().]/gu, '');
}

function stretchesFrom(pieces: readonly string[], lines: readonly NamedLine[]): FoundWords[] | null {
  const stretches = pieces.map((piece, index) => stretchIn(piece, index, pieces.length - 1, lines[index]));
  return stretches.some((stretch) => stretch === null) ? null : stretches.flatMap((stretch) => stretch ?? []);
}

/** The first piece ends its line, the last one begins it, those between are all of it. */
function stretchIn(
  piece: string,
  index: number,
  last: number,
  line: NamedLine | undefined,
): FoundWords | null {
  if (line === undefined) return null;
  const { text, places } = foldLine(line.line);
  const sought = foldWords(piece);
  const from = index === 0 ? text.trimEnd().length - sought.length : 0;
  const stands = text.startsWith(sought, from) && from >= 0;
  const isWhole = index === 0 || index === last || sought.length === text.trim().length;
  if (!stands || !isWhole || cutsWord(text, index === 0 ? from : sought.length)) return null;
  const at = places[from] ?? 0;
  return { line, at, length: sought === '' ? 0 : (places[from + sought.length - 1] ?? at) + 1 - at };
}

function cutsWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1)) && at > 0;
}

/** Whether words run over several lines, whatever stands between them. */
export function runsAcross(words: string, lines: readonly NamedLine[]): boolean {
  const sought = lettersOf(words.replace(MARKER, ''));
  const own = lines.map(({ line }) => lettersOf(foldLine(line).text));
  return sought !== '' && own.join('').includes(sought) && !own.some((line) => line.includes(sought));
}

function lettersOf(words: string): string {
  return foldWords(words).replace(/\s/gu, '');
}
