import type { Ballot, RecordedVote, StateVote } from '@penholder/amendments';
import { err, ok, type Result } from '@penholder/kernel';

/** A vote as it is filled in: figures, and the States by how they voted, a line each. */
export interface FilledVote {
  readonly figures: Readonly<Record<Ballot, number>>;
  readonly byState: string;
}

/** A line that does not say how the States in it voted. */
export interface NotRead {
  readonly line: string;
}

const LINE = /^\s*(?<ballot>in favour|against|abstaining)\s*:(?<states>.*)$/iu;

const BALLOTS: readonly Ballot[] = ['in favour', 'against', 'abstaining'];

/** A vote from what was filled in. Whether the States exist and add up to the figures the server says. */
export function voteFrom({ figures, byState }: FilledVote): Result<RecordedVote, NotRead> {
  const votes: StateVote[] = [];
  for (const line of byState.split('\n').filter((each) => each.trim() !== '')) {
    const { ballot: said = '', states = '' } = LINE.exec(line)?.groups ?? {};
    const ballot = BALLOTS.find((each) => each === said.toLowerCase());
    if (ballot === undefined) return err({ line: line.trim() });
    const named = states.split(/[,;]/u).map((state) => state.trim());
    votes.push(...named.filter((state) => state !== '').map((state) => ({ state, ballot })));
  }
  return ok({ totals: figures, byState: votes });
}
