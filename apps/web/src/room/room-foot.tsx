import { ActionButton } from '../frame/action-button.js';
import { RefusalNote } from '../frame/refusal-note.js';
import { useWords } from '../words/words.js';
import { conflictsAt } from './look/amendments-at.js';
import { nextOpen } from './look/open-paragraphs.js';
import { stopWith } from './look/stops.js';
import { useRoom } from './room.js';

/** What comes next, what is contended here, and how much is open. */
export function RoomFoot() {
  const words = useWords();
  const { standings, stop, finder, negotiation, looking } = useRoom();
  const next = nextOpen(standings, stop);
  const conflicts = stop === null ? 0 : conflictsAt(stop, finder, negotiation);
  const { counted, open } = standings;
  return (
    <footer className="room-foot">
      {next === null ? null : <p>{words.room.next(next.stop.label, words.ledger.rungs[next.rung])}</p>}
      {stop === null || conflicts === 0 ? null : <p>{words.room.conflicts(conflicts, stop.label)}</p>}
      <RefusalNote error={looking.error} />
      {looking.follows ? null : <LookingAway />}
      <span className="grow" />
      <p>{counted === 0 ? '' : openSaid(open.length, counted, words.room)}</p>
    </footer>
  );
}

/** How much is open, in words. */
export function openSaid(
  open: number,
  counted: number,
  say: { readonly open: (open: number, all: number) => string; readonly allAgreed: (all: number) => string },
): string {
  return open === 0 ? say.allAgreed(counted) : say.open(open, counted);
}

/** Says where the chair is to somebody who looks elsewhere, and takes them back. */
function LookingAway() {
  const say = useWords().room;
  const { standings, looking } = useRoom();
  const { floor, follow } = looking;
  const chair = stopWith(
    standings.all.map(({ stop }) => stop),
    floor.paragraph,
  );
  const named = floor.paragraph === null ? say.titlePage : (chair?.label ?? '');
  return (
    <p className="room-away">
      {say.lookingAway(named)}{' '}
      <ActionButton size="small" onPress={follow}>
        {say.follow}
      </ActionButton>
    </p>
  );
}
