import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';

import { newRoomKeeper, type RoomKeeper } from './room-keeper.js';
import type { RoomLine } from './room-line.js';

const RoomsContext = createContext<RoomKeeper | null>(null);

/** Keeps the lines to rooms, and warns before the window closes on something unsaved. */
export function RoomsProvider({ children }: { readonly children: ReactNode }) {
  const [keeper] = useState(newRoomKeeper);
  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      if (keeper.owes()) event.preventDefault();
    };
    window.addEventListener('beforeunload', leaving);
    return () => window.removeEventListener('beforeunload', leaving);
  }, [keeper]);
  return <RoomsContext value={keeper}>{children}</RoomsContext>;
}

/** The line to a room for as long as the caller is on the page; `null` before it is taken, and for no room. */
export function useRoomLine(room: string | null): RoomLine | null {
  const keeper = useContext(RoomsContext);
  const take = useCallback(() => {
    if (room === null || keeper === null) return () => undefined;
    keeper.take(room);
    return () => keeper.leave(room);
  }, [room, keeper]);
  return useSyncExternalStore(take, () => (room === null ? null : (keeper?.held(room) ?? null)));
}
