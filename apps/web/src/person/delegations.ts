import { STATES } from '@penholder/sponsors';

/** A delegation that can be chosen. */
export interface Delegation {
  readonly name: string;
}

/** Groups that negotiate as one, as their names stand in sponsor lists. */
const GROUPS = [
  'African Group',
  'Arab Group',
  'Asia-Pacific Group',
  'Eastern European Group',
  'European Union',
  'Group of 77 and China',
  'Group of Latin American and Caribbean Countries',
  'Non-Aligned Movement',
  'Western European and other States Group',
];

/** The delegations offered to a newcomer: groups first, then States in the order of sponsor lists. */
export const delegations: readonly Delegation[] = [
  ...GROUPS.map((name) => ({ name })),
  ...STATES.map(({ name }) => ({ name })),
];
