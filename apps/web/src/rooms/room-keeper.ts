import { isUnsaved } from './save-ledger.js';
import { openRoomLine, type RoomLine, whenSaved } from './room-line.js';

/** How long a room that was left stays open, in milliseconds: going to Compare and back costs no new line. */
const LINGER = 3_000;

/** Keeps the lines to rooms, one for each, and keeps a line that owes something until it is paid, wherever one goes on the page. */
export interface RoomKeeper {
  readonly take: (room: string) => void;
  /** The line to a room that is open; `null` where none is. */
  readonly held: (room: string) => RoomLine | null;
  readonly leave: (room: string) => void;
  /** Whether any room has not been told everything yet. */
  readonly owes: () => boolean;
}

interface Held {
  readonly line: RoomLine;
  takers: number;
}

/** A keeper without rooms. */
export function newRoomKeeper(): RoomKeeper {
  const rooms = new Map<string, Held>();
  const closeIfLeft = (held: Held) => {
    if (held.takers > 0 || rooms.get(held.line.room) !== held) return;
    rooms.delete(held.line.room);
    held.line.close();
  };
  return {
    take: (room) => {
      const held = rooms.get(room) ?? { line: openRoomLine(room), takers: 0 };
      held.takers += 1;
      rooms.set(room, held);
    },
    held: (room) => rooms.get(room)?.line ?? null,
    leave: (room) => {
      const held = rooms.get(room);
      if (held === undefined) return;
      held.takers -= 1;
      window.setTimeout(() => whenSaved(held.line, () => closeIfLeft(held)), LINGER);
    },
    owes: () => [...rooms.values()].some(({ line }) => isUnsaved(line.ledger())),
  };
}
