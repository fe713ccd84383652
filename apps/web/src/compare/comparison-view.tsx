import { useCallback, useMemo, useRef } from 'react';

import type { CompareSearch, View } from './compare-search.js';
import { CompareBar } from './head/compare-bar.js';
import { FilterNotes } from './head/filter-notes.js';
import { SidesHead } from './head/sides-head.js';
import { SummaryText } from './head/compare-summary.js';
import { entriesOf } from './rows/entries.js';
import { oldPlacesOf } from './rows/old-places.js';
import { openingsOf } from './rows/row-openings.js';
import type { RowSetting } from './rows/row-setting.js';
import { Rows } from './rows/rows.js';
import { useSponsorChanges } from './rows/use-sponsor-changes.js';
import { useCopying } from './rows/use-copying.js';
import type { Side } from './side.js';
import { ChangeStrip } from './steps/change-strip.js';
import { rowOfKey, showRow } from './steps/rows-in.js';
import { useChangeSteps } from './steps/use-change-steps.js';
import { useStayingAtHand } from './steps/use-staying-at-hand.js';
import { useCopyActs, useFilterActs } from './use-compare-acts.js';
import { useComparison } from './use-comparison.js';

interface ComparisonViewProps {
  readonly from: Side;
  readonly to: Side;
  readonly view: View;
  readonly search: CompareSearch;
  readonly onAsk: (change: CompareSearch) => void;
}

/** A comparison: what it says in short, its rows, and the way from one change to the next. */
export function ComparisonView({ from, to, view, search, onAsk }: ComparisonViewProps) {
  const comparison = useComparison(from, to);
  const entries = useEntries(comparison, from, { ...search, view });
  const list = useRef<HTMLDivElement>(null);
  const steps = useChangeSteps(list, entries);
  const here = steps.entry?.key ?? null;
  const setting = useSetting(from, to, { view, typography: search.typography }, list);
  const openings = useMemo(() => openingsOf(from.resolution, to.resolution), [from, to]);
  useStayingAtHand(list, here, `${view} ${search.part} ${search.moves}`);
  useFilterActs(search, onAsk);
  useCopyActs(steps.entry, setting);
  return (
    <>
      <CompareBar comparison={comparison} from={from} to={to} search={search} onAsk={onAsk} />
      <div className={`compare-wrap ${view.replaceAll(' ', '-')}`}>
        <SummaryText comparison={comparison} />
        <FilterNotes search={search} onAsk={onAsk} />
        <SidesHead from={from} to={to} view={view} steps={steps} />
        <div className={`rows ${view.replaceAll(' ', '-')}`} ref={list}>
          <Rows comparison={comparison} entries={entries} openings={openings} setting={setting} here={here} />
        </div>
      </div>
      <ChangeStrip list={list} entries={entries} onGo={steps.goTo} />
    </>
  );
}

function useEntries(
  { paragraphs }: ReturnType<typeof useComparison>,
  { resolution }: Side,
  { view, moves, typography, part, steps }: CompareSearch,
) {
  const oldPlaces = useMemo(() => oldPlacesOf(paragraphs, resolution), [paragraphs, resolution]);
  return useMemo(
    () => entriesOf(paragraphs, oldPlaces, { view, moves, typography, part, steps }),
    [paragraphs, oldPlaces, view, moves, typography, part, steps],
  );
}

function useSetting(
  from: Side,
  to: Side,
  { view, typography }: CompareSearch,
  list: { readonly current: HTMLElement | null },
): RowSetting {
  const sponsors = useSponsorChanges(from, to);
  const copying = useCopying({ from, to, sponsors });
  const onGo = useCallback((key: string) => showRow(rowOfKey(list.current, key)), [list]);
  return useMemo(
    () => ({
      isSplit: view === 'side by side',
      typography: typography ?? 'hidden',
      sponsors,
      onGo,
      ...copying,
    }),
    [view, typography, sponsors, onGo, copying],
  );
}
