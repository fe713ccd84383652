import { countBrackets, isAgreed, rollingText, type Rung } from '@penholder/amendments';
import { labelsOf, paragraphsIn } from '@penholder/resolution';

import type { Negotiation } from '../../negotiation/negotiation.js';

/** A paragraph that is not agreed, or that somebody still wants changed or waits with. */
export interface OpenParagraph {
  readonly id: string;
  readonly label: string;
  readonly rung: Rung;
  readonly brackets: number;
  readonly pending: readonly string[];
  readonly package: string | null;
}

/** The paragraphs that are still open, and how many there are in all. */
export interface StillOpen {
  readonly open: readonly OpenParagraph[];
  readonly all: number;
}

/** What is still open in a text, in its order: by the ladder, by brackets, and by who asked to wait. */
export function stillOpen({ place, live, pending }: Negotiation): StillOpen {
  const labels = labelsOf(live);
  const ladder = new Map(place.ladder.map((agreement) => [agreement.paragraph, agreement]));
  const { byParagraph } = countBrackets(rollingText(live, pending));
  const all = paragraphsIn([...live.preamble, ...live.operative]).map(({ id }): OpenParagraph => {
    const label = labels.get(id) ?? '';
    const agreement = ladder.get(id);
    return {
      id,
      label,
      rung: agreement?.rung ?? 'open',
      brackets: bracketsUnder(label, byParagraph),
      pending: agreement?.pending ?? [],
      package: agreement?.package ?? null,
    };
  });
  return { open: all.filter(isOpen), all: all.length };
}

function isOpen({ rung, brackets, pending }: OpenParagraph): boolean {
  return !isAgreed(rung) || brackets > 0 || pending.length > 0;
}

/** Brackets of a paragraph and of its parts. */
function bracketsUnder(label: string, counts: ReadonlyMap<string, number>): number {
  return [...counts].reduce(
    (sum, [row, count]) => (row === label || row.startsWith(`${label} `) ? sum + count : sum),
    0,
  );
}
