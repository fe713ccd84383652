import { useKeptWords } from '../../ledger/use-kept-words.js';

/** How a room is lit: dark for a projector in a dim hall, light for a bright one. */
export type RoomTheme = 'dark' | 'light';

/** The theme of this room, whatever that of the page, and how to turn it. */
export function useRoomTheme(): readonly [RoomTheme, () => void] {
  const [kept, keep] = useKeptWords('room theme');
  const theme: RoomTheme = kept === 'light' ? 'light' : 'dark';
  return [theme, () => keep(theme === 'dark' ? 'light' : 'dark')];
}
