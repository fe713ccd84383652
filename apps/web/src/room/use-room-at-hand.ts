import type { DraftPlace, Person } from '@penholder/protocol';
import { useMemo, useState } from 'react';

import type { Negotiation } from '../negotiation/negotiation.js';
import { amendmentFinder } from './look/amendments-at.js';
import { standingsOf } from './look/open-paragraphs.js';
import { stopWith } from './look/stops.js';
import { useLooking } from './look/use-looking.js';
import type { Room } from './room.js';
import { sceneOf } from './scene/scene-of.js';
import type { Shows } from './scene/scene.js';

/** Puts the room together from what is negotiated and where the chair and this person look. */
export function useRoomAtHand(place: DraftPlace, negotiation: Negotiation, me: Person): Room {
  const looking = useLooking(negotiation.place, me);
  const [shows, show] = useState<Shows>('proposals');
  const { paragraph, amendment } = looking.look;
  const standings = useMemo(() => standingsOf(negotiation), [negotiation]);
  const finder = useMemo(() => amendmentFinder(negotiation), [negotiation]);
  const scene = useMemo(
    () => sceneOf(negotiation, { paragraph, amendment }, shows),
    [negotiation, paragraph, amendment, shows],
  );
  const stop = useMemo(
    () =>
      stopWith(
        standings.all.map((each) => each.stop),
        paragraph,
      ),
    [standings, paragraph],
  );
  return { place, negotiation, me, looking, standings, finder, stop, scene, shows, show };
}
