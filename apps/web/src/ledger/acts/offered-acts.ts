import {
  type Actor,
  amendmentId,
  type CommandOnOne,
  decide,
  type Lapse,
  type Ledger,
} from '@penholder/amendments';
import type { AmendmentAct, AmendmentRecord, Person } from '@penholder/protocol';

/** The name of something that may be done to an amendment. */
export type ActName = AmendmentAct['type'];

/** In the order in which they are offered: the nearest to what the room does next first. */
const ACTS: readonly AmendmentAct[] = [
  { type: 'take in' },
  { type: 'record decision', meeting: 1, decision: 'accepted', vote: null, majority: 'simple' },
  { type: 'accept as oral revision', meeting: 1 },
  { type: 'put to the body', meeting: 1 },
  { type: 'read out', meeting: 1 },
  { type: 'table', symbol: 'L.1' },
  { type: 'withdraw', meeting: null },
  { type: 'let lapse', reason: 'another decision excludes it' },
];

/** Why an amendment falls without a decision of its own, as far as a person says so. */
export const LAPSES: readonly Lapse[] = [
  'another decision excludes it',
  'what it amends is no longer pending',
  'the draft was decided',
  'the draft was withdrawn',
];

/** What keeps an act from being offered; other refusals are told when it is tried, in the server's sentence. */
const HIDES: ReadonlySet<string> = new Set(['NotAllowed', 'NotForThisOrigin', 'NotNow', 'AmendmentUnknown']);

/** What this person may do to an amendment as it stands: the rules of the ledger decide here as they do on the server. */
export function offeredActs(record: AmendmentRecord, ledger: Ledger, me: Person): ActName[] {
  return ACTS.filter((act) => {
    const command: CommandOnOne = {
      ...act,
      id: amendmentId(record.id),
      by: actorFor(act, record, ledger, me),
    };
    const decided = decide(ledger, command);
    return decided.ok || !HIDES.has(decided.error.type);
  }).map(({ type }) => type);
}

/** Chair and secretariat record in the name of the delegation whose act it is. */
function actorFor(
  { type }: AmendmentAct,
  { delegation }: AmendmentRecord,
  { mainSponsors }: Ledger,
  me: Person,
): Actor {
  const { role, name: person } = me;
  if (!isRecording(me)) return { role, person, delegation: me.delegation };
  const named = type === 'accept as oral revision' ? (mainSponsors[0] ?? null) : delegation;
  return { role, person, delegation: named };
}

/** Whether a person writes down what was done in the room. */
export function isRecording({ role }: Pick<Person, 'role'>): boolean {
  return role === 'chair' || role === 'secretariat';
}
