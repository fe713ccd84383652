import type { Person } from '@penholder/protocol';

type Acting = Pick<Person, 'role'>;

/** Whether a person writes the live text; others propose to it. */
export function mayWrite({ role }: Acting): boolean {
  return role === 'drafter' || role === 'secretariat';
}

/** Whether a person proposes changes; chair and secretariat do in the name of a delegation. */
export function mayPropose({ role }: Acting): boolean {
  return role !== 'observer';
}

/** Whether a person takes positions, for their own delegation. */
export function mayTakePosition({ role }: Acting): boolean {
  return role === 'drafter' || role === 'delegate';
}

/** Whether a person records how far paragraphs are agreed. */
export function mayRecordAgreement({ role }: Acting): boolean {
  return role !== 'delegate' && role !== 'observer';
}
