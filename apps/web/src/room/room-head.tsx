import { useQuery } from '@tanstack/react-query';
import type { SessionHome } from '@penholder/protocol';

import { sessionQuery } from '../records/queries.js';
import { useRoom } from './room.js';

/** What text this is, and at what meeting. */
export function RoomHead() {
  const { place } = useRoom();
  const home = useQuery(sessionQuery(place.session.id)).data;
  const meeting = home === undefined ? null : meetingOn(home, today());
  return (
    <header className="room-head">
      <h1>
        <b className="figures">{place.draft.symbol}</b> <span>{place.draft.title}</span>
      </h1>
      <p>{meeting ?? place.session.title}</p>
    </header>
  );
}

/** The meeting of this day; `null` where none is planned. */
export function meetingOn({ events }: Pick<SessionHome, 'events'>, day: string): string | null {
  return events.find(({ kind, on }) => kind === 'meeting' && on === day)?.what ?? null;
}

const two = (part: number) => String(part).padStart(2, '0');

/** The day where the screen stands, as events have it. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
