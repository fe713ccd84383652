import type { Problem } from '@penholder/protocol';

/** A refusal on its way out: the status, and what the client reads. */
export interface HttpProblem extends Problem {
  readonly status: number;
}

/** A refusal, in a sentence for people; `problem` names it for programs. */
export function problem(status: number, name: string, message: string): HttpProblem {
  return { status, problem: name, message };
}

/** There is nothing at this address; `what` with its article: "no draft". */
export function notFound(what: string): HttpProblem {
  return problem(404, 'not-found', `There is ${what} at this address; it may have been mistyped.`);
}

/** The act is recorded with a person, and nobody said who they are. */
export const nobody = problem(
  401,
  'no-person',
  'Nothing was changed: choose a name and a delegation first, then try again.',
);

/** Writing did not reach the disk in time. */
export const busy = problem(
  503,
  'writes-pending',
  'Nothing was changed: the last words written are not on disk yet. Try again in a moment.',
);
