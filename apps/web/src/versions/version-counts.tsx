import type { Version } from '@penholder/protocol';

import { useWords } from '../words/words.js';

/** What is in a version, in figures; what it has none of is left out. */
export function VersionCounts({ version }: { readonly version: Version }) {
  const say = useWords().versions.counts;
  const { preambular, operative, annexes, notes, tables } = version.paragraphs;
  const counts = [
    say.preambular(preambular),
    say.operative(operative),
    annexes > 0 ? say.annexes(annexes) : null,
    tables > 0 ? say.tables(tables) : null,
    notes > 0 ? say.notes(notes) : null,
    version.sponsors === null ? null : say.sponsors(version.sponsors),
  ];
  return <p className="counts figures">{counts.filter((count) => count !== null).join(' · ')}</p>;
}
