import type { WordChange } from '../comparison.js';
import type { DatedStretch } from './chain.js';

/** A text all of whose words are of one version. */
export function datedText(text: string, since: number): DatedStretch[] {
  return text === '' ? [] : [{ text, since }];
}

/**
 * The new side of a row, each stretch by where it first appeared: what was kept is as old as it was, what came is of
 * `version`. What is printed otherwise and is no change to a reader is as old as what it replaces; where that is of several
 * versions, as the latest.
 */
export function datedAfter(
  old: readonly DatedStretch[],
  words: readonly WordChange[],
  version: number,
): DatedStretch[] {
  const take = readerOf(old);
  const dated: DatedStretch[] = [];
  let replaced: number | undefined;
  for (const entry of words) {
    if (entry.op === '+') {
      const since = entry.of === 'words' ? version : (replaced ?? dated.at(-1)?.since ?? version);
      append(dated, { text: entry.text, since });
      continue;
    }
    const taken = take(entry.text.length);
    replaced = entry.op === '-' && entry.of !== 'words' ? latest(taken) : undefined;
    if (entry.op === '=') for (const stretch of taken) append(dated, stretch);
  }
  return dated;
}

function latest(stretches: readonly DatedStretch[]): number | undefined {
  return stretches.reduce<number | undefined>((most, { since }) => Math.max(most ?? 0, since), undefined);
}

/** Several texts as one, each after a line break, which is as old as what stands before it. */
export function joinedDated(texts: readonly (readonly DatedStretch[])[]): DatedStretch[] {
  const joined: DatedStretch[] = [];
  texts.forEach((stretches, index) => {
    if (index > 0) append(joined, { text: '\n', since: joined.at(-1)?.since ?? stretches[0]?.since ?? 0 });
    for (const stretch of stretches) append(joined, stretch);
  });
  return joined;
}

/** Such a text as several again, of these lengths. */
export function cutDated(stretches: readonly DatedStretch[], lengths: readonly number[]): DatedStretch[][] {
  const take = readerOf(stretches);
  return lengths.map((length, index) => {
    if (index > 0) take('\n'.length);
    return take(length);
  });
}

/** Adds a stretch at the end; two of one version that touch are one. */
function append(to: DatedStretch[], { text, since }: DatedStretch): void {
  const last = to.at(-1);
  if (last?.since === since) to[to.length - 1] = { text: last.text + text, since };
  else if (text !== '') to.push({ text, since });
}

/** Gives the stretches one after another, so many characters at a time. */
function readerOf(stretches: readonly DatedStretch[]): (count: number) => DatedStretch[] {
  let [index, offset] = [0, 0];
  return (count) => {
    const taken: DatedStretch[] = [];
    for (let left = count; left > 0;) {
      const stretch = stretches[index];
      if (stretch === undefined) break;
      const text = stretch.text.slice(offset, offset + left);
      taken.push({ text, since: stretch.since });
      [left, offset] = [left - text.length, offset + text.length];
      if (offset === stretch.text.length) [index, offset] = [index + 1, 0];
    }
    return taken;
  };
}
