import type { ReactNode } from 'react';

import { useWords } from '../../words/words.js';
import type { RowEntry } from './entries.js';
import type { RowOpenings } from './row-openings.js';
import { labelShown } from './row-names.js';
import { labelledWords, type SideShown, styledWords } from './row-words.js';
import type { RowSetting } from './row-setting.js';
import { isTable, tableCells } from './table-words.js';
import { WordsLine } from './words-line.js';
import { WordsTable } from './words-table.js';

interface RowHalfProps {
  readonly entry: RowEntry;
  readonly side: SideShown;
  readonly openings: RowOpenings;
  readonly setting: RowSetting;
  readonly children?: ReactNode;
}

/** What a row says on one side, or on both in one text: each of its paragraphs under its own label. */
export function RowHalf({ entry: { row }, side, openings, setting: { typography }, children }: RowHalfProps) {
  const { comparing: say } = useWords();
  const paragraphs = labelledWords(row, side);
  return (
    <div className={`half ${HALVES[side]}${paragraphs.length > 1 ? ' several' : ''}`}>
      {paragraphs.map(({ label, place, words }) => (
        <div key={place} className="labelled">
          <span className="row-label">
            {label
              .split(', ')
              .map((each) => labelShown(each, say))
              .join(', ')}
          </span>
          {isTable(words) ? (
            <WordsTable cells={tableCells(words)} side={side} typography={typography} />
          ) : (
            <WordsLine words={styledWords(words, openings(row, side, place), { side, typography })} />
          )}
        </div>
      ))}
      {children}
    </div>
  );
}

const HALVES = { from: 'old', to: 'new', both: 'joined' } as const;

/** The half of a row that has nothing on this side. */
export function EmptyHalf() {
  return (
    <div className="half none">
      <span className="hidden-visually">{useWords().comparing.nothingHere}</span>
    </div>
  );
}
