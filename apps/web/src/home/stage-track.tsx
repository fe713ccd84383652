import type { Stage } from '@penholder/protocol';

import { useWords } from '../words/words.js';
import { type Stop, trackOf } from './track.js';

/** How far a draft has come, as a track of four stops; those who hear it are told in words. */
export function StageTrack({ stages }: { readonly stages: readonly Stage[] }) {
  const say = useWords().home;
  const track = trackOf(stages);
  const named = (state: string): Stop[] =>
    track.filter((each) => each.state === state).map(({ stop }) => stop);
  const spoken = say.reached(named('reached')) + say.notYet(named('ahead'));
  return (
    <span title={spoken}>
      <span className="track" aria-hidden>
        {track.map(({ stop, state }) => (
          <span key={stop} className={`stop ${state}`} />
        ))}
      </span>
      <span className="hidden-visually">{spoken}</span>
    </span>
  );
}
