import { compare, type WordChange } from '@penholder/compare';
import { EMPTY_RESOLUTION, type Inline, type Resolution } from '@penholder/resolution';

/** What changed between two lines, word by word, as comparing documents finds it. */
export function wordsBetween(old: readonly Inline[], now: readonly Inline[]): readonly WordChange[] {
  return compare(asTitle(old), asTitle(now)).paragraphs.flatMap(({ words }) => words);
}

function asTitle(title: readonly Inline[]): Resolution {
  return { ...EMPTY_RESOLUTION, title };
}
