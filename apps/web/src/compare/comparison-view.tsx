import { type Comparison, compare } from '@penholder/compare';
import { useMemo, useRef } from 'react';

import { useWords } from '../words/words.js';
import { ChangeStrip } from './change-strip.js';
import { CompareRow } from './compare-row.js';
import type { View } from './compare-search.js';
import { CompareSummary } from './compare-summary.js';
import { type Entry, entriesOf, isChanged } from './entries.js';
import { openingsOf, type RowOpenings } from './row-openings.js';
import type { Side } from './side.js';
import { useChangeSteps } from './use-change-steps.js';

interface ComparisonViewProps {
  readonly from: Side;
  readonly to: Side;
  readonly view: View;
}

/** A comparison: its summary, its rows, and the way from one change to the next. */
export function ComparisonView({ from, to, view }: ComparisonViewProps) {
  const comparison = useMemo(() => compare(from.resolution, to.resolution), [from, to]);
  const openings = useMemo(() => openingsOf(from.resolution, to.resolution), [from, to]);
  const entries = useMemo(() => entriesOf(comparison.paragraphs, view), [comparison, view]);
  const list = useRef<HTMLDivElement>(null);
  const changes = comparison.paragraphs.filter(isChanged).length;
  const steps = useChangeSteps(list, changes);
  return (
    <>
      <CompareSummary comparison={comparison} changes={changes} steps={steps} />
      <div className="compare-wrap">
        <div className={`rows ${view.replaceAll(' ', '-')}`} ref={list}>
          <RowsHead from={from} to={to} view={view} />
          <Rows comparison={comparison} entries={entries} openings={openings} view={view} at={steps.at} />
        </div>
      </div>
      <ChangeStrip key={`${from.id} ${to.id} ${view} ${changes}`} list={list} onGo={steps.goTo} />
    </>
  );
}

function RowsHead({ from, to, view }: ComparisonViewProps) {
  if (view !== 'side by side') return null;
  return (
    <div className="rows-head" aria-hidden>
      <div>
        <b className="figures">{from.name}</b> {from.detail}
      </div>
      <div>
        <b className="figures">{to.name}</b> {to.detail}
      </div>
    </div>
  );
}

interface RowsProps {
  readonly comparison: Comparison;
  readonly entries: readonly Entry[];
  readonly openings: RowOpenings;
  readonly view: View;
  readonly at: number | null;
}

function Rows({ comparison, entries, openings, view, at }: RowsProps) {
  const say = useWords().comparing;
  const { wordsDeleted, wordsInserted } = comparison.summary;
  const isSame = comparison.paragraphs.every((row) => !isChanged(row)) && wordsDeleted + wordsInserted === 0;
  return (
    <>
      {isSame ? <p className="compare-same">{say.same}</p> : null}
      {entries.map((entry) =>
        entry.type === 'kept' ? (
          <p key={entry.index} className="kept-gap">
            {say.keptBetween(entry.count)}
          </p>
        ) : (
          <CompareRow
            key={entry.index}
            row={entry.row}
            change={entry.change}
            isHere={entry.change !== null && entry.change === at}
            openings={openings(entry.row)}
            isSplit={view === 'side by side'}
          />
        ),
      )}
    </>
  );
}
