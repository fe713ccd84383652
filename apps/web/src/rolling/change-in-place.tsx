import type { Step } from '@penholder/amendments';
import type { Resolution } from '@penholder/resolution';
import { useMemo } from 'react';

import { useWords } from '../words/words.js';
import { changeOf, type Surroundings } from './change-rows.js';
import { RollingRow } from './rolling-row.js';

interface ChangeInPlaceProps {
  /** The text that the steps are made on. */
  readonly live: Resolution;
  readonly steps: readonly Step[];
  readonly delegation: string;
  readonly surroundings?: Surroundings;
}

/** What one amendment does, in the paragraphs that it touches. */
export function ChangeInPlace({ live, steps, delegation, surroundings = 'some' }: ChangeInPlaceProps) {
  const { rolling: say } = useWords();
  const { rows, noteMarks, fits } = useMemo(
    () => changeOf(live, steps, delegation, surroundings),
    [live, steps, delegation, surroundings],
  );
  if (!fits) return <p className="quiet">{say.unfit}</p>;
  if (rows.length === 0) return <p className="quiet">{say.nothing}</p>;
  return (
    <div className="rolling change">
      {rows.map((row, index) => (
        <RollingRow key={index} row={row} noteMarks={noteMarks} look="change" />
      ))}
    </div>
  );
}
