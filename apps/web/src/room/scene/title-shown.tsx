import { noteMarkersOf } from '../../document/note-markers.js';
import { Line } from '../../document/line.js';
import { useWords } from '../../words/words.js';
import type { StopStanding } from '../look/open-paragraphs.js';
import { openSaid } from '../room-foot.js';
import { useRoom } from '../room.js';
import { useMoves } from '../use-moves.js';
import { useScreenActs } from '../use-screen-acts.js';
import { useFitting } from './use-fitting.js';
import { useScreens } from './use-scrolling.js';

/** The title page of the draft, where nothing is in hand: what it is, and what of it is open. */
export function TitleShown() {
  const say = useWords().room;
  const { place, negotiation, standings } = useRoom();
  const { live } = negotiation;
  const { box } = useFitting();
  useScreenActs(useScreens(box));
  const { open, counted } = standings;
  return (
    <section ref={box} className="room-box room-title" aria-label={say.text}>
      <div>
        <p className="room-body">{place.session.body ?? place.session.title}</p>
        <h2 dir="auto">
          {live.title.length === 0 ? (
            place.draft.title
          ) : (
            <Line content={live.title} notes={noteMarkersOf(live)} />
          )}
        </h2>
        <p className="room-open">
          {counted === 0 ? say.noParagraphs : openSaid(open.length, counted, say)}
          {negotiation.pending.length === 0 ? null : <> · {say.proposals(negotiation.pending.length)}</>}
        </p>
        {open.length === 0 ? null : <OpenOnes open={open} />}
      </div>
    </section>
  );
}

function OpenOnes({ open }: { readonly open: readonly StopStanding[] }) {
  const words = useWords();
  const { toStop } = useMoves();
  return (
    <ul className="room-open-ones" aria-label={words.room.openOnes}>
      {open.map(({ stop, rung }) => (
        <li key={stop.id}>
          <button
            type="button"
            className="figures"
            title={words.ledger.rungs[rung]}
            onClick={() => toStop(stop)}
          >
            {stop.label}
          </button>
        </li>
      ))}
    </ul>
  );
}
