import { letters, roman } from '../markers.js';

/** A way of counting markers: how the nth is written, signs around it included, and how far it is looked through. */
interface Series {
  readonly write: (ordinal: number) => string;
  readonly last: number;
}

/** a … z, aa … zz, aaa … zzz: no printed list goes further. */
const LAST_MARKER = 78;
/** The longest resolutions have some four hundred paragraphs. */
const LAST_NUMBER = 2000;

/** One break in a run: the marker that stands at this index, and the one that would follow. */
export interface Break {
  readonly index: number;
  readonly expected: string;
}

/**
 * Where a run of markers is out of sequence. After a break the run goes on from what is printed.
 * "(i)" may be a numeral or a letter: the reading with fewer breaks holds. What is not counted ("4 bis", "–") is passed over.
 */
export function breaksOf(markers: readonly string[]): readonly Break[] {
  const [first, second] = seriesOf(markers[0] ?? '').map((series) => breaksIn(markers, series));
  if (first === undefined) return [];
  return second !== undefined && second.length < first.length ? second : first;
}

/** The ways in which the first marker of a run may be meant, the likelier one first; none where it is no counted marker. */
function seriesOf(first: string): Series[] {
  const found = COUNTED.exec(first)?.groups;
  if (found === undefined) return [];
  const { open = '', stem = '', close = '' } = found;
  return countsOf(stem).map(({ write, last }) => ({
    write: (ordinal) => `${open}${write(ordinal)}${close}`,
    last,
  }));
}

const COUNTED = /^(?<open>\(?)(?<stem>[a-z]+|[A-Z]+|\d+)(?<close>[).]*)$/u;

function countsOf(stem: string): Series[] {
  if (/^\d+$/u.test(stem)) return [{ write: String, last: LAST_NUMBER }];
  const kinds = /^[ivx]+$/iu.test(stem) ? [roman, letters] : [letters, roman];
  return kinds.map((count) => ({
    write: /^[A-Z]/u.test(stem) ? inCapitals(count) : count,
    last: LAST_MARKER,
  }));
}

function inCapitals(count: (ordinal: number) => string): (ordinal: number) => string {
  return (ordinal) => count(ordinal).toUpperCase();
}

function breaksIn(markers: readonly string[], series: Series): Break[] {
  const breaks: Break[] = [];
  let next = 1;
  markers.forEach((marker, index) => {
    if (!COUNTED.test(marker)) return;
    const expected = series.write(next);
    if (marker !== expected) {
      breaks.push({ index, expected });
      next = ordinalOf(marker, series) ?? next;
    }
    next += 1;
  });
  return breaks;
}

/** The search has a bound, so a text full of breaks takes no more than a constant for each. */
function ordinalOf(marker: string, { write, last }: Series): number | null {
  for (let ordinal = 1; ordinal <= last; ordinal += 1) if (write(ordinal) === marker) return ordinal;
  return null;
}
