import type { Comparison } from '@penholder/compare';

import { useWords } from '../../words/words.js';
import { AwayRow } from './away-row.js';
import { CompareRow } from './compare-row.js';
import { type Entry, isChanged } from './entries.js';
import type { RowOpenings } from './row-openings.js';
import type { RowSetting } from './row-setting.js';

interface RowsProps {
  readonly comparison: Comparison;
  readonly entries: readonly Entry[];
  readonly openings: RowOpenings;
  readonly setting: RowSetting;
  /** Names the row one stands at, if any. */
  readonly here: string | null;
}

/** The rows of a comparison, or that there is nothing to show. */
export function Rows({ comparison, entries, openings, setting, here }: RowsProps) {
  const say = useWords().comparing;
  const { wordsDeleted, wordsInserted } = comparison.summary;
  const isSame = comparison.paragraphs.every((row) => !isChanged(row)) && wordsDeleted + wordsInserted === 0;
  return (
    <>
      {isSame ? <p className="compare-same">{say.same}</p> : null}
      {entries.length === 0 ? <p className="compare-same">{say.noSuchPart}</p> : null}
      {entries.map((entry) => {
        switch (entry.type) {
          case 'kept':
            return (
              <p key={entry.key} className="kept-gap">
                {say.keptBetween(entry.count)}
              </p>
            );
          case 'away':
            return <AwayRow key={entry.key} entryKey={entry.key} of={entry.of} onGo={setting.onGo} />;
          case 'row':
            return (
              <CompareRow
                key={entry.key}
                entry={entry}
                isHere={entry.key === here}
                openings={openings}
                setting={setting}
              />
            );
        }
      })}
    </>
  );
}
