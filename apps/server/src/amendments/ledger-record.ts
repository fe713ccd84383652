import type { Actor } from '@penholder/amendments';
import type { AmendmentRecord, LedgerRecord } from '@penholder/protocol';

/** That an amendment came to stand where it stands, by whom and when. */
export function ledgerRecord({ id, status }: AmendmentRecord, at: string, by: Actor): LedgerRecord {
  const { person, delegation, role } = by;
  return { at, person, delegation, role, amendment: id, status };
}
