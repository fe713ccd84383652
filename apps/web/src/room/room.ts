import type { DraftPlace, Person } from '@penholder/protocol';
import { createContext, useContext } from 'react';

import type { Negotiation } from '../negotiation/negotiation.js';
import type { AmendmentFinder } from './look/amendments-at.js';
import type { Standings } from './look/open-paragraphs.js';
import type { Stop } from './look/stops.js';
import type { Looking } from './look/use-looking.js';
import type { Scene, Shows } from './scene/scene.js';

/** What every part of the room works with. */
export interface Room {
  readonly place: DraftPlace;
  readonly negotiation: Negotiation;
  readonly me: Person;
  readonly looking: Looking;
  readonly standings: Standings;
  readonly finder: AmendmentFinder;
  /** The paragraph in hand; `null` where there is none. */
  readonly stop: Stop | null;
  readonly scene: Scene;
  readonly shows: Shows;
  readonly show: (shows: Shows) => void;
}

/** The room at hand. */
export const RoomContext = createContext<Room | null>(null);

/** The room, in any part of it. */
export function useRoom(): Room {
  const room = useContext(RoomContext);
  if (room === null) throw new Error('a part of the room stands outside of it');
  return room;
}
