import type { AmendmentId, Ledger } from '@penholder/amendments';
import type { DraftPlace, Person } from '@penholder/protocol';
import { createContext, useContext } from 'react';

import type { Negotiation } from '../negotiation/negotiation.js';
import type { LedgerSearch } from './ledger-search.js';

/** What every part of the ledger works with. */
export interface LedgerDesk {
  readonly place: DraftPlace;
  readonly negotiation: Negotiation;
  /** The ledger as its rules take it. */
  readonly ledger: Ledger;
  readonly me: Person;
  readonly meeting: number;
  readonly setMeeting: (meeting: number) => void;
  /** The amendment that is amended by what is being typed. */
  readonly amended: AmendmentId | null;
  readonly amend: (id: AmendmentId | null) => void;
  readonly ask: (change: LedgerSearch) => void;
  /** Counts how often one asked to type since the view was chosen; 0 where nobody did. */
  readonly typing: number;
}

/** The desk at which a ledger is kept. */
export const DeskContext = createContext<LedgerDesk | null>(null);

/** The desk, in any part of the ledger. */
export function useDesk(): LedgerDesk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('a part of the ledger stands outside of it');
  return desk;
}

/** The amendment to which something was done last, until the keyboard was taken back to it. */
export interface LastActed {
  readonly acted: string | null;
  readonly setActed: (id: string | null) => void;
}

/** Remembers it where somebody takes the keyboard back; elsewhere nobody asks. */
export const ActedContext = createContext<LastActed>({ acted: null, setActed: () => undefined });
