import { presenceSchema } from '@penholder/protocol';
import { useEffect, useState } from 'react';

import type { RoomLine } from './room-line.js';

/** Someone who is in a text. */
export interface PersonHere {
  readonly client: number;
  readonly name: string;
  readonly delegation: string;
}

/** Who else is in a text: one entry a person, however many windows they have open. */
export function usePeople({ awareness }: RoomLine): readonly PersonHere[] {
  const [people, setPeople] = useState<readonly PersonHere[]>([]);
  useEffect(() => {
    const look = () => {
      const found = peopleIn(awareness.getStates(), awareness.clientID);
      setPeople((before) => (samePeople(before, found) ? before : found));
    };
    look();
    awareness.on('change', look);
    return () => awareness.off('change', look);
  }, [awareness]);
  return people;
}

/** Everyone but oneself among the states of a room, by delegation and name. */
export function peopleIn(states: ReadonlyMap<number, Record<string, unknown>>, own: number): PersonHere[] {
  const people = new Map<string, PersonHere>();
  for (const [client, state] of states) {
    const user = presenceSchema.safeParse(state['user']);
    if (client === own || !user.success) continue;
    const { name, delegation } = user.data;
    people.set(`${delegation}\n${name}`, { client, name, delegation });
  }
  return [...people.values()].sort((left, right) => left.delegation.localeCompare(right.delegation));
}

function samePeople(left: readonly PersonHere[], right: readonly PersonHere[]): boolean {
  return left.length === right.length && left.every(({ client }, index) => client === right[index]?.client);
}
