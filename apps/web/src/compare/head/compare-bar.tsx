import { type Comparison, meaningOf } from '@penholder/compare';
import { useMemo } from 'react';

import { type CompareSearch, STEP_KINDS } from '../compare-search.js';
import { isChanged, isOfKind } from '../rows/entries.js';
import type { Side } from '../side.js';
import { CompareSummary } from './compare-summary.js';
import { ExportMenu } from './export-menu.js';
import { FilterMenu } from './filter-menu.js';
import { StepKinds } from './step-kinds.js';

interface CompareBarProps {
  readonly comparison: Comparison;
  readonly from: Side;
  readonly to: Side;
  readonly search: CompareSearch;
  readonly onAsk: (change: CompareSearch) => void;
}

/** The comparison in figures, and what of it is shown and taken along. */
export function CompareBar({ comparison, from, to, search, onAsk }: CompareBarProps) {
  const counts = useMemo(() => countsOf(comparison), [comparison]);
  return (
    <div className="compare-bar">
      <CompareSummary comparison={comparison} />
      <StepKinds counts={counts} chosen={search.steps} onAsk={onAsk} />
      <span className="grow" />
      <FilterMenu search={search} onAsk={onAsk} />
      <ExportMenu comparison={comparison} from={from} to={to} />
    </div>
  );
}

function countsOf({ paragraphs }: Comparison) {
  const meanings = paragraphs.filter(isChanged).map(meaningOf);
  const [verbs, limits] = STEP_KINDS.map(
    (kind) => meanings.filter((meaning) => isOfKind(meaning, kind)).length,
  );
  return { verbs: verbs ?? 0, limits: limits ?? 0 };
}
