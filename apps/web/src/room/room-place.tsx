import { getRouteApi } from '@tanstack/react-router';
import type { DraftPlace, Person } from '@penholder/protocol';

import { usePlaceTitle } from '../frame/use-place-title.js';
import type { Negotiation } from '../negotiation/negotiation.js';
import { useNegotiation } from '../negotiation/use-negotiation.js';
import { useDraftPlace } from '../records/use-draft-place.js';
import { useMe } from '../records/use-me.js';
import { useWords } from '../words/words.js';
import { RoomView } from './room-view.js';
import { RoomContext } from './room.js';
import { useRoomAtHand } from './use-room-at-hand.js';

const route = getRouteApi('/drafts/$draft/room');

/** The room, for the projector: the paragraph in hand, as large as it can be. It follows the chair. */
export function RoomPlace() {
  const place = useDraftPlace(route.useParams().draft);
  const negotiation = useNegotiation(place);
  const me = useMe();
  const say = useWords().room;
  usePlaceTitle(say.title, place.draft.symbol);
  if (negotiation === null || me === null) return <RoomWaiting />;
  return <OpenRoom place={place} negotiation={negotiation} me={me} />;
}

interface OpenRoomProps {
  readonly place: DraftPlace;
  readonly negotiation: Negotiation;
  readonly me: Person;
}

function OpenRoom({ place, negotiation, me }: OpenRoomProps) {
  const room = useRoomAtHand(place, negotiation, me);
  return (
    <RoomContext value={room}>
      <RoomView />
    </RoomContext>
  );
}

function RoomWaiting() {
  const say = useWords().room;
  return (
    <main className="room" data-theme="dark" id="place" aria-busy="true">
      <output className="room-gone">{say.waiting}</output>
    </main>
  );
}
