import { err, ok, type Result } from '@penholder/kernel';
import { stateByName } from '@penholder/sponsors';

/** How a State voted. One that is absent is not in the list. */
export type Ballot = 'in favour' | 'against' | 'abstaining';

/** How many voted which way. */
export type VoteTotals = Readonly<Record<Ballot, number>>;

/** The vote of one State, under its name. */
export interface StateVote {
  readonly state: string;
  readonly ballot: Ballot;
}

/** A vote as it was recorded. `byState` is empty for a show of hands, of which the totals alone are known. */
export interface RecordedVote {
  readonly totals: VoteTotals;
  readonly byState: readonly StateVote[];
}

/** Why a vote cannot be recorded as it was given. */
export type VoteRefusal =
  | { readonly type: 'NoCount'; readonly ballot: Ballot; readonly said: number }
  | { readonly type: 'StateUnknown'; readonly name: string }
  | { readonly type: 'StateTwice'; readonly state: string }
  | {
      readonly type: 'TotalsDiffer';
      readonly ballot: Ballot;
      readonly said: number;
      readonly counted: number;
    };

/** What the majority of those present and voting must be. Who abstains does not vote. */
export type Majority = 'simple' | 'two thirds';

/** What the body decided. */
export type Decision = 'accepted' | 'rejected';

/** What a vote decides. A tie rejects. */
export function decisionOf({ totals }: RecordedVote, majority: Majority): Decision {
  const { 'in favour': inFavour, against } = totals;
  const isCarried = majority === 'simple' ? inFavour > against : inFavour > 0 && inFavour >= 2 * against;
  return isCarried ? 'accepted' : 'rejected';
}

/**
 * A vote with each State under its official name, once it adds up.
 *
 * Refuses a total that is no count of heads, a name that is no State's, a State that votes twice under whatever names,
 * and totals that are not those of the list.
 */
export function checkVote({ totals, byState }: RecordedVote): Result<RecordedVote, VoteRefusal> {
  const wrong = BALLOTS.find((ballot) => !Number.isSafeInteger(totals[ballot]) || totals[ballot] < 0);
  if (wrong !== undefined) return err({ type: 'NoCount', ballot: wrong, said: totals[wrong] });
  const named = withOfficialNames(byState);
  if (!named.ok || named.value.length === 0) return named.ok ? ok({ totals, byState: [] }) : named;
  const differing = BALLOTS.find((ballot) => countOf(ballot, named.value) !== totals[ballot]);
  if (differing === undefined) return ok({ totals, byState: named.value });
  const counted = countOf(differing, named.value);
  return err({ type: 'TotalsDiffer', ballot: differing, said: totals[differing], counted });
}

const BALLOTS: readonly Ballot[] = ['in favour', 'against', 'abstaining'];

function countOf(ballot: Ballot, votes: readonly StateVote[]): number {
  return votes.filter((vote) => vote.ballot === ballot).length;
}

function withOfficialNames(votes: readonly StateVote[]): Result<StateVote[], VoteRefusal> {
  const named: StateVote[] = [];
  const seen = new Set<string>();
  for (const { state: name, ballot } of votes) {
    const state = stateByName(name);
    if (state === null) return err({ type: 'StateUnknown', name });
    if (seen.has(state.iso3)) return err({ type: 'StateTwice', state: state.name });
    seen.add(state.iso3);
    named.push({ state: state.name, ballot });
  }
  return ok(named);
}
