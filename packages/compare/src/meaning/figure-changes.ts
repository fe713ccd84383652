import type { ComparedParagraph } from '../comparison.js';
import { type Figure, type FigureKind, figuresIn } from './figures-in.js';
import { plainForm } from './row-texts.js';

/** A figure that is another one now; `null` on one side only of a deadline, which came or went. */
export interface FigureChange {
  readonly kind: FigureKind;
  readonly from: string | null;
  readonly to: string | null;
}

/** A changed stretch of a row: the old words and the new ones that stand for them, by their places in either text. */
interface Stretch {
  readonly from: Place;
  readonly to: Place;
}

/** Where something begins and ends. */
type Place = readonly [number, number];

/**
 * The figures that changed in a row: in each changed stretch the old ones beside the new ones of their kind. Where a
 * stretch has more of a kind on one side than on the other, or was written wholly anew, nobody can tell which became
 * which, and none is told. A figure that stands elsewhere in the other text only moved.
 */
export function figureChanges({ words, from, to, part }: ComparedParagraph): FigureChange[] {
  if (from.length === 0 || to.length === 0) return [];
  const { stretches, old, now } = changedStretches(words);
  if (stretches.length === 0) return [];
  const [gone, come] = withoutMoved(figuresIn(old), figuresIn(now));
  const [goneIn, comeIn] = [shareOut(gone), shareOut(come)];
  const changes = stretches.flatMap((stretch) =>
    changesIn(stretch.from, stretch.to, goneIn(stretch.from), comeIn(stretch.to)),
  );
  return part === 'preamble' ? changes.filter(isPair) : changes;
}

/** A preamble sets no deadline: what stands "until 2030" there is a fact. */
function isPair({ from, to }: FigureChange): boolean {
  return from !== null && to !== null;
}

/** Each row's changed stretches, with the texts of both sides. Spaces are kept, so that places are those of the texts. */
function changedStretches(words: ComparedParagraph['words']) {
  const stretches: Stretch[] = [];
  let [old, now, from, to] = ['', '', 0, 0];
  const close = () => {
    if (from < old.length || to < now.length)
      stretches.push({ from: [from, old.length], to: [to, now.length] });
  };
  for (const entry of words) {
    if (entry.op === '=') close();
    if (entry.op !== '+') old += entry.text;
    if (entry.op !== '-') now += entry.text;
    if (entry.op === '=') [from, to] = [old.length, now.length];
  }
  close();
  return { stretches, old, now };
}

/** The figures of each side that the other side has not, one for one. */
function withoutMoved(old: readonly Figure[], now: readonly Figure[]): readonly [Figure[], Figure[]] {
  return [beyond(old, now), beyond(now, old)];
}

function beyond(figures: readonly Figure[], over: readonly Figure[]): Figure[] {
  const counts = new Map<string, number>();
  for (const figure of over) counts.set(nameOf(figure), (counts.get(nameOf(figure)) ?? 0) + 1);
  return figures.filter((figure) => {
    const left = counts.get(nameOf(figure)) ?? 0;
    counts.set(nameOf(figure), left - 1);
    return left <= 0;
  });
}

function nameOf({ kind, text }: Figure): string {
  return `${kind} ${plainForm(text).toLowerCase()}`;
}

/** Gives each figure to the first stretch that touches it: "4 to 8 May" may be touched by two. */
function shareOut(figures: readonly Figure[]): (place: Place) => Figure[] {
  let next = 0;
  return ([start, end]) => {
    const taken: Figure[] = [];
    for (; (figures[next]?.start ?? end) < end; next += 1) {
      const figure = figures[next];
      if (figure !== undefined && figure.end > start) taken.push(figure);
    }
    return taken;
  };
}

/** In a longer stretch than this, in characters, a figure beside another need not have become it. */
const LONGEST_STRETCH = 120;

function changesIn(from: Place, to: Place, old: readonly Figure[], now: readonly Figure[]): FigureChange[] {
  const length = Math.max(from[1] - from[0], to[1] - to[0]);
  const pairs = length > LONGEST_STRETCH ? [] : pairsIn(old, now);
  return [...pairs, ...loneDeadlines(old, now)];
}

function pairsIn(gone: readonly Figure[], come: readonly Figure[]): FigureChange[] {
  const kinds = [...new Set(gone.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const [old, now] = [ofKind(gone, kind), ofKind(come, kind)];
    return old.length === now.length
      ? old.map((from, place) => ({ kind, from, to: now[place] ?? null }))
      : [];
  });
}

/** A deadline where there was none, or none where there was one. */
function loneDeadlines(gone: readonly Figure[], come: readonly Figure[]): FigureChange[] {
  const [old, now] = [ofKind(gone, 'deadline'), ofKind(come, 'deadline')];
  if (old.length > 0 && now.length > 0) return [];
  return [
    ...old.map((from) => ({ kind: 'deadline', from, to: null }) as const),
    ...now.map((to) => ({ kind: 'deadline', from: null, to }) as const),
  ];
}

function ofKind(figures: readonly Figure[], kind: FigureKind): string[] {
  return figures.filter((figure) => figure.kind === kind).map(({ text }) => plainForm(text));
}
