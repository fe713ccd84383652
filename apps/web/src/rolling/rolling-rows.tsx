import type { AmendmentId, RollingRow as Row } from '@penholder/amendments';

import type { NoteMarkers } from '../document/note-markers.js';
import { RollingRow } from './rolling-row.js';

interface RollingRowsProps {
  readonly rows: readonly Row[];
  readonly noteMarks: NoteMarkers;
  /** The amendment that stands out; `null` where none does. */
  readonly emphasis?: AmendmentId | null;
}

/** A rolling text, or some of its lines: everything pending in attributed brackets. */
export function RollingRows({ rows, noteMarks, emphasis = null }: RollingRowsProps) {
  return (
    <div className="rolling">
      {rows.map((row, index) => (
        <RollingRow key={index} row={row} noteMarks={noteMarks} look="brackets" emphasis={emphasis} />
      ))}
    </div>
  );
}
