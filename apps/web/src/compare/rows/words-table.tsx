import type { WordChange } from '@penholder/compare';

import { type SideShown, styledWords } from './row-words.js';
import { MarkedWords } from './words-line.js';

interface WordsTableProps {
  readonly cells: readonly (readonly (readonly WordChange[])[])[];
  readonly side: SideShown;
  readonly typography: 'shown' | 'hidden';
}

const NO_OPENING = { from: 0, to: 0 };

/** A table, with what changed marked in its cells. */
export function WordsTable({ cells, side, typography }: WordsTableProps) {
  return (
    <div className="row-words row-table">
      <table>
        <tbody>
          {cells.map((row, place) => (
            <tr key={place}>
              {row.map((words, column) => (
                <td key={column} dir="auto">
                  <MarkedWords words={styledWords(words, NO_OPENING, { side, typography })} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
