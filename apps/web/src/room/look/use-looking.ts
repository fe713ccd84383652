import type { AmendmentsPlace, Floor, Person } from '@penholder/protocol';
import { useCallback, useState } from 'react';

import { isRecording } from '../../ledger/acts/offered-acts.js';
import { useFloor } from '../../records/use-floor.js';

/** What one looks at in a room, and how to look at something else. */
export interface Looking {
  readonly look: Floor;
  /** What the chair has in hand. */
  readonly floor: Floor;
  /** Whether the room goes where this person goes. */
  readonly leads: boolean;
  /** Whether one looks at what the chair has in hand, whatever that will be. */
  readonly follows: boolean;
  readonly go: (look: Floor) => void;
  readonly follow: () => void;
  /** Why the last move of the room was refused. */
  readonly error: unknown;
}

/** Chair and secretariat lead the room; everybody else follows, or looks elsewhere for themselves. */
export function useLooking({ draft, floor }: AmendmentsPlace, me: Person): Looking {
  const { mutate, isPending, variables, error } = useFloor(draft);
  const [own, setOwn] = useState<Floor | null>(null);
  const leads = isRecording(me);
  const led = isPending ? variables : floor;
  const go = useCallback((look: Floor) => (leads ? mutate(look) : setOwn(look)), [leads, mutate]);
  const follow = useCallback(() => setOwn(null), []);
  const look = leads ? led : (own ?? floor);
  return { look, floor, leads, follows: leads || own === null, go, follow, error };
}
