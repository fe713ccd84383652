import type { Actor, Command, CommandName, CommandOnOne } from './command.js';
import type { Amendment } from './amendment.js';
import type { Ledger } from './ledger.js';

/** A right: who has it in words, and whether this person has it over this amendment. */
interface Right {
  readonly who: string;
  readonly may: (by: Actor, amendment: Amendment, ledger: Ledger) => boolean;
}

const THE_SECRETARIAT: Right = { who: 'the secretariat', may: ({ role }) => role === 'secretariat' };

const THE_CHAIR: Right = { who: 'the chair or the secretariat', may: (by) => isRecording(by) };

const ITS_DELEGATION: Right = {
  who: 'the delegation whose amendment it is, or chair and secretariat in its name',
  may: (by, { delegation }) => isPerson(by) && by.delegation === delegation,
};

const THE_MAIN_SPONSORS: Right = {
  who: 'a main sponsor of the draft, or chair and secretariat in its name',
  may: (by, _, { mainSponsors }) =>
    isPerson(by) && by.delegation !== null && mainSponsors.includes(by.delegation),
};

const THE_DRAFTERS: Right = { who: 'a drafter of the text', may: ({ role }) => role === 'drafter' };

/** An oral revision is the main sponsors' own; anything else is proposed by any delegation for itself. */
const WHOEVER_PROPOSES: Right = {
  who: 'a delegation for itself, and for an oral revision a main sponsor',
  may: (by, amendment, ledger) =>
    ITS_DELEGATION.may(by, amendment, ledger) &&
    (amendment.origin !== 'oral revision' || THE_MAIN_SPONSORS.may(by, amendment, ledger)),
};

const READER_OUT: Right = {
  who: 'the delegation whose amendment it is, the chair or the secretariat',
  may: (by, amendment, ledger) => isRecording(by) || ITS_DELEGATION.may(by, amendment, ledger),
};

const RIGHTS: Readonly<Record<Exclude<CommandName, 'close'>, Right>> = {
  propose: WHOEVER_PROPOSES,
  table: THE_SECRETARIAT,
  'read out': READER_OUT,
  withdraw: ITS_DELEGATION,
  'put to the body': THE_CHAIR,
  'take in': THE_DRAFTERS,
  'accept as oral revision': THE_MAIN_SPONSORS,
  'record decision': THE_CHAIR,
  'let lapse': THE_CHAIR,
};

/** Who may give this command, in words; `null` where this person may. */
export function refusedTo(
  { type, by }: CommandOnOne | Extract<Command, { type: 'propose' }>,
  amendment: Amendment,
  ledger: Ledger,
): string | null {
  const { may, who } = RIGHTS[type];
  return may(by, amendment, ledger) ? null : who;
}

/** Who may close a draft, in words; `null` where this person may. */
export function closingRefusedTo(by: Actor): string | null {
  return isRecording(by) ? null : THE_CHAIR.who;
}

/** Chair and secretariat write down what was done in the room. */
function isRecording({ role }: Actor): boolean {
  return role === 'chair' || role === 'secretariat';
}

/** An observer follows and does nothing. */
function isPerson({ role }: Actor): boolean {
  return role !== 'observer';
}
