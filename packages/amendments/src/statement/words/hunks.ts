import type { WordChange } from '@penholder/compare';

/** A stretch of the old text that becomes a stretch of the new one; places count characters. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly newStart: number;
  readonly newEnd: number;
  /** A number of a paragraph that followed it: what is said last. */
  readonly consequential: boolean;
}

/** What changed between two texts by their compared words, in order. What is no change to a reader is none. */
export function hunksOf(words: readonly WordChange[]): Hunk[] {
  const hunks: Hunk[] = [];
  let [at, newAt] = [0, 0];
  for (const [place, change] of words.entries()) {
    const old = change.op === '+' ? 0 : change.text.length;
    const now = change.op === '-' ? 0 : change.text.length;
    const next = { start: at, end: at + old, newStart: newAt, newEnd: newAt + now };
    if (change.op !== '=' && change.of !== 'typography')
      addHunk(hunks, { ...next, consequential: isConsequential(words, place) });
    [at, newAt] = [next.end, next.newEnd];
  }
  return hunks;
}

/** What follows from other paragraphs: a reference to one that has another number, and the stop of one that is or was the last. */
function isConsequential(words: readonly WordChange[], place: number): boolean {
  const change = words[place];
  if (change === undefined || change.op === '=') return false;
  return (
    change.of === 'reference' ||
    (isStop(change.text) && words.slice(place + 1).every(({ text }) => isStop(text)))
  );
}

function isStop(text: string): boolean {
  return /^[;.]$/u.test(text);
}

function addHunk(hunks: Hunk[], next: Hunk): void {
  const last = hunks.at(-1);
  if (last?.end !== next.start || last.newEnd !== next.newStart) hunks.push(next);
  else hunks[hunks.length - 1] = joinHunks(last, next);
}

/** Two hunks as one, with what stands between them. */
export function joinHunks(first: Hunk, last: Hunk): Hunk {
  const consequential = first.consequential && last.consequential;
  const { start, newStart } = first;
  return { start, newStart, end: last.end, newEnd: last.newEnd, consequential };
}
