import { assertNever } from '@penholder/kernel';
import type { AmendmentRecord } from '@penholder/protocol';

import type { Words } from '../../words/words.js';

type Status = AmendmentRecord['status'];

/** How a status looks and what it is called, and what is told beside it. */
export interface StatusSaid {
  readonly look: 'plain' | 'accent' | 'good' | 'bad';
  readonly name: string;
  readonly details: readonly string[];
}

/** A status as one is told it. */
export function statusSaid(status: Status, say: Words['ledger']): StatusSaid {
  const name = say.statuses[status.type];
  switch (status.type) {
    case 'proposed':
      return { look: 'plain', name, details: [] };
    case 'tabled':
      return { look: 'accent', name, details: [say.asSymbol(status.symbol)] };
    case 'read out':
    case 'put to the body':
      return { look: 'accent', name, details: [say.meetingOf(status.meeting)] };
    case 'withdrawn':
      return { look: 'plain', name, details: meetingSaid(status.meeting, say) };
    case 'accepted':
      return { look: 'good', name: say.accepted[status.how], details: decided(status, say) };
    case 'rejected':
      return { look: 'bad', name, details: decided(status, say) };
    case 'lapsed':
      return { look: 'plain', name, details: [say.lapses[status.reason]] };
    default:
      return assertNever(status);
  }
}

function meetingSaid(meeting: number | null, say: Words['ledger']): string[] {
  return meeting === null ? [] : [say.meetingOf(meeting)];
}

function decided(
  { meeting, vote }: Extract<Status, { type: 'accepted' | 'rejected' }>,
  say: Words['ledger'],
): string[] {
  const totals = vote?.totals;
  const voted =
    totals === undefined ? [] : [say.voted(totals['in favour'], totals.against, totals.abstaining)];
  return [...meetingSaid(meeting, say), ...voted];
}
