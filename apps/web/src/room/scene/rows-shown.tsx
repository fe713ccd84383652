import { ChevronsDown } from 'lucide-react';

import { RollingRow } from '../../rolling/rolling-row.js';
import { useWords } from '../../words/words.js';
import { useScreenActs } from '../use-screen-acts.js';
import { InHand } from './in-hand.js';
import type { RowsScene } from './scene.js';
import { useFitting } from './use-fitting.js';
import { useChangeInSight, useScreens } from './use-scrolling.js';

/** Lines of the text, as large as lets all of them be seen. */
export function RowsShown({ scene }: { readonly scene: RowsScene }) {
  const say = useWords().room;
  const { rows, noteMarks, look, emphasis } = scene;
  const { box, overflows } = useFitting();
  useChangeInSight(box);
  useScreenActs(useScreens(box));
  return (
    <>
      <InHand scene={scene} />
      <section ref={box} className="room-box" aria-label={say.text}>
        <div className={emphasis === null ? `rolling ${look}` : `rolling ${look} one-in-hand`}>
          {rows.map((row, index) => (
            <RollingRow key={index} row={row} noteMarks={noteMarks} look={look} emphasis={emphasis} />
          ))}
        </div>
      </section>
      {overflows ? (
        <p className="room-more" aria-hidden>
          <ChevronsDown size={18} /> {say.moreBelow}
        </p>
      ) : null}
    </>
  );
}
