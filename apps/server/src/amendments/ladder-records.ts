import type { Ladder } from '@penholder/amendments';
import type { AgreementRecord } from '@penholder/protocol';
import { blockId } from '@penholder/resolution';

/** The ladder of a draft, from its records. */
export function ladderIn(records: readonly AgreementRecord[]): Ladder {
  return new Map(
    records.map(({ paragraph, rung, pending, package: name }) => [
      blockId(paragraph),
      { rung, pending, package: name },
    ]),
  );
}

/** The records of a ladder. */
export function wireLadder(ladder: Ladder): AgreementRecord[] {
  return [...ladder].map(([paragraph, { rung, pending, package: name }]) => ({
    paragraph,
    rung,
    pending: [...pending],
    package: name,
  }));
}
