/** A line that was pasted: its words, how deep its typed marker says it stands, and that marker where it had one. */
export interface MarkedLine {
  readonly level: number;
  /** "4" of "4.", "(a)" of "(a)"; `null` where none was typed. */
  readonly marker: string | null;
  /** How many characters of the line the marker takes, the blank behind it included. */
  readonly length: number;
}

type MarkerKind = 'number' | 'letter' | 'roman' | 'lettered point' | 'roman point' | 'bullet';

interface TypedMarker {
  readonly kind: MarkerKind;
  readonly marker: string;
  readonly length: number;
}

/**
 * How deep each of these lines stands, by the markers typed before their words.
 *
 * Promise: words are never taken for a marker unless a blank follows it. A number opens a paragraph; any other marker hangs
 * on what is before it, one deeper where its kind is new there and beside its like where it is not. A line without a
 * marker is a paragraph. "(i)" is the letter behind "(h)" and the numeral one everywhere else.
 */
export function markTypedLines(lines: readonly string[]): MarkedLine[] {
  let open: MarkerKind[] = [];
  let letter: string | null = null;
  return lines.map((line) => {
    const typed = typedMarker(line, letter);
    open = typed === null ? [] : opened(open, typed.kind);
    letter = nextLetter(letter, typed);
    const level = typed === null ? 0 : open.length - 1;
    return { level, marker: bareMarker(typed), length: typed?.length ?? 0 };
  });
}

// What hangs on an unmarked paragraph hangs on its place in the row of kinds: the number it does not show.
function opened(open: readonly MarkerKind[], kind: MarkerKind): MarkerKind[] {
  const known = open.indexOf(kind);
  if (known >= 0) return open.slice(0, known + 1);
  return kind === 'number' ? [kind] : [...(open.length === 0 ? (['number'] as const) : open), kind];
}

function nextLetter(before: string | null, typed: TypedMarker | null): string | null {
  if (typed === null || typed.kind === 'number') return null;
  return typed.kind === 'letter' ? typed.marker : before;
}

function bareMarker(typed: TypedMarker | null): string | null {
  if (typed === null || typed.kind === 'bullet') return null;
  return typed.kind === 'number' ? typed.marker.replaceAll(/[^\d]/gu, '') : typed.marker;
}

const PATTERNS: readonly (readonly [MarkerKind, RegExp])[] = [
  ['number', /^\s*(?<marker>\d{1,3}[.)])\s+/u],
  ['roman', /^\s*(?<marker>\([ivxl]+\))\s+/u],
  ['letter', /^\s*(?<marker>\([a-z]{1,2}\))\s+/u],
  ['roman point', /^\s*(?<marker>[ivxl]+\.)\s+/u],
  ['lettered point', /^\s*(?<marker>[a-z]\.)\s+/u],
  ['bullet', /^\s*(?<marker>[•·▪‣◦–—*-])\s+/u],
];

function typedMarker(line: string, letter: string | null): TypedMarker | null {
  const follows = letter === '(h)' && /^\s*\(i\)\s/u.test(line);
  for (const [kind, pattern] of PATTERNS) {
    const match = follows && kind === 'roman' ? null : pattern.exec(line);
    const marker = match?.groups?.['marker'];
    if (match && marker !== undefined) return { kind, marker, length: match[0].length };
  }
  return null;
}
