import { useKeptWords } from './use-kept-words.js';

/** The number of the meeting that is recorded, remembered for each draft. */
export function useMeeting(draft: string): readonly [number, (meeting: number) => void] {
  const [kept, keep] = useKeptWords(`meeting ${draft}`);
  const meeting = Number(kept);
  return [Number.isSafeInteger(meeting) && meeting > 0 ? meeting : 1, (next) => keep(String(next))];
}
