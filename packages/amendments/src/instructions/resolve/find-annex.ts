import { err, ok, type Result } from '@penholder/kernel';
import { type Annex, annexLabel, type Resolution } from '@penholder/resolution';

import type { Failure } from '../../steps/step.js';
import type { Draft } from './draft.js';

/** An annex as it was issued, as it stands now, and its place there. */
export interface FoundAnnex {
  readonly issued: Annex;
  readonly now: Annex;
  readonly index: number;
}

/** The annex of a name ("annex II"), counted in the draft as issued. */
export function findAnnex({ base, current }: Draft, name: string): Result<FoundAnnex, Failure> {
  const [issued, other] = annexesNamed(base, name);
  if (issued === undefined) return err({ type: 'NoSuchParagraph', name });
  if (other !== undefined) return err({ type: 'SeveralPlaces', words: name, where: 'the draft', count: 2 });
  const index = current.annexes.findIndex(({ id }) => id === issued.id);
  const now = current.annexes[index];
  if (now !== undefined) return ok({ issued, now, index });
  return err({ type: 'Conflict', where: name, expected: 'the annex as issued', found: 'none' });
}

/** The annexes that a name may mean: "the annex" is also the only one, whatever it is called. */
function annexesNamed({ annexes }: Resolution, name: string): readonly Annex[] {
  const own = annexes.filter((annex) => annexLabel(annex).toLowerCase() === name.toLowerCase());
  return own.length === 0 && annexes.length === 1 && /^(?:annex|appendix)$/u.test(name) ? annexes : own;
}
