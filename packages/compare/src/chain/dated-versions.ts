import type { Passage } from '../passages/passage.js';
import type { DatedStretch } from './chain.js';
import { cutDated, datedAfter, datedText, joinedDated } from './dated-stretches.js';
import type { PlacedComparison } from '../placed-comparison.js';

/** The words of each passage of a version, by where they first appeared. */
type DatedVersion = readonly (readonly DatedStretch[])[];

/** Where the words of each version's passages first appeared. Linear in the words of all versions. */
export function datedVersions(
  versions: readonly (readonly Passage[])[],
  steps: readonly PlacedComparison[],
): DatedVersion[] {
  const [first = []] = versions;
  const dated: DatedVersion[] = [first.map(({ content }) => datedText(content.text, 0))];
  steps.forEach((step, index) => {
    dated.push(datedVersion(dated[index] ?? [], step, versions[index + 1] ?? [], index + 1));
  });
  return dated;
}

function datedVersion(
  before: DatedVersion,
  { rows }: PlacedComparison,
  passages: readonly Passage[],
  version: number,
): DatedVersion {
  const dated: DatedStretch[][] = passages.map(() => []);
  for (const { group, words } of rows) {
    const old = joinedDated(group.from.map((place) => before[place] ?? []));
    const lengths = group.to.map((place) => passages[place]?.content.text.length ?? 0);
    const parts = cutDated(datedAfter(old, words.words, version), lengths);
    group.to.forEach((place, index) => {
      dated[place] = parts[index] ?? [];
    });
  }
  return dated;
}
