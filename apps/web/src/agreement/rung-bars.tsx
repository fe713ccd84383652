import { useWords } from '../words/words.js';
import type { Standing } from './standing.js';

const HEIGHT: Readonly<Record<Standing['rung'], number>> = {
  open: 0,
  reopened: 0,
  'agreed in informals': 1,
  'agreed ad referendum': 2,
  'agreed in the Committee of the Whole': 3,
};

const BARS = [1, 2, 3] as const;

/** Three bars for the three rungs, filled as far as a paragraph is agreed; one that was reopened has a notch instead. */
export function RungBars({ standing: { rung, proposals } }: { readonly standing: Standing }) {
  const say = useWords().proposing;
  return (
    <span className="standing">
      {proposals.length === 0 ? null : (
        <span className="standing-count figures" aria-hidden>
          {proposals.length}
        </span>
      )}
      <span
        className={`rung-bars height-${HEIGHT[rung]} ${rung === 'reopened' ? 'reopened' : ''}`}
        aria-hidden
      >
        {BARS.map((bar) => (
          <i key={bar} className={bar <= HEIGHT[rung] ? 'filled' : ''} />
        ))}
      </span>
      <span className="hidden-visually"> {say.standing(say.rungSpoken[rung], proposals.length)}</span>
    </span>
  );
}
