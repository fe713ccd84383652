import { blockId, textRun } from '@penholder/resolution';

import { type Amendment, amendmentId, type Origin } from '../../src/ledger/amendment.js';
import type { Actor, Command } from '../../src/ledger/command.js';
import { decide } from '../../src/ledger/decide.js';
import { type Ledger, ledgerAfter, newLedger } from '../../src/ledger/ledger.js';
import type { Refusal } from '../../src/ledger/refusal.js';

/** People by what they are called in the tables. North and South are delegations; North is the main sponsor. */
export const PEOPLE = {
  north: { role: 'delegate', person: 'n', delegation: 'North' },
  south: { role: 'delegate', person: 's', delegation: 'South' },
  drafter: { role: 'drafter', person: 'd', delegation: 'North' },
  chair: { role: 'chair', person: 'c', delegation: null },
  'chair for South': { role: 'chair', person: 'c', delegation: 'South' },
  'chair for North': { role: 'chair', person: 'c', delegation: 'North' },
  secretariat: { role: 'secretariat', person: 'r', delegation: null },
  observer: { role: 'observer', person: 'o', delegation: 'South' },
} as const satisfies Readonly<Record<string, Actor>>;

/** Who acts in a table. */
export type Name = keyof typeof PEOPLE;

/** An amendment that puts in one word. */
export function amendmentOf(
  id: string,
  origin: Origin,
  delegation: string,
  to: string | null = null,
): Amendment {
  return {
    id: amendmentId(id),
    origin,
    delegation,
    person: 'someone',
    base: 'L.2',
    to: to === null ? null : amendmentId(to),
    steps: [insertion(1)],
  };
}

/** A step that puts in so many words. */
export function insertion(words: number): Amendment['steps'][number] {
  const inserted = [textRun(Array.from({ length: words }, () => 'lamps ').join(''))];
  return { type: 'insert words', line: { type: 'paragraph', id: blockId('p1') }, at: 0, inserted };
}

/** A command in a word or two, by somebody, on an amendment. */
export function commandOf(
  type: Exclude<Command['type'], 'propose' | 'close'>,
  name: Name,
  id: string,
): Command {
  const shared = { by: PEOPLE[name], id: amendmentId(id), meeting: 3 };
  switch (type) {
    case 'record decision':
      return { type, ...shared, decision: 'accepted', vote: null, majority: 'simple' };
    case 'let lapse':
      return { type, ...shared, reason: 'another decision excludes it' };
    case 'table':
      return { type, ...shared, symbol: 'L.9' };
    default:
      return { type, ...shared };
  }
}

/** The command that proposes this amendment. */
export function proposing(name: Name, amendment: Amendment): Command {
  return { type: 'propose', by: PEOPLE[name], amendment };
}

/** The ledger after all these commands, North being the main sponsor, and what was refused. */
export function played(commands: readonly Command[]): {
  readonly ledger: Ledger;
  readonly refused: readonly Refusal[];
} {
  const refused: Refusal[] = [];
  let ledger = newLedger(['North']);
  for (const command of commands) {
    const result = decide(ledger, command);
    if (result.ok) ledger = ledgerAfter(ledger, result.value);
    else refused.push(result.error);
  }
  return { ledger, refused };
}

/** Where an amendment stands, by the name of its status. */
export function statusOf(ledger: Ledger, id: string): string {
  return ledger.entries.get(amendmentId(id))?.status.type ?? 'unknown';
}
