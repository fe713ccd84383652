import { type Comparison, type Summary, summaryInWords } from '@penholder/compare';
import { useState } from 'react';

import { useWords } from '../../words/words.js';
import { isSummaryOpen, keepSummaryOpen } from './summary-open.js';

interface CompareSummaryProps {
  readonly comparison: Comparison;
}

const KINDS = [
  ['kept', 'plain'],
  ['reworded', 'accent'],
  ['inserted', 'good'],
  ['deleted', 'bad'],
  ['moved', 'moved'],
  ['split', 'moved'],
  ['merged', 'moved'],
] as const;

/** The comparison in figures. */
export function CompareSummary({ comparison: { summary, precision } }: CompareSummaryProps) {
  const say = useWords().comparing;
  return (
    <ul className="summary-chips" aria-label={say.summary}>
      <SummaryChips summary={summary} />
      <li className="quiet figures">{say.words(summary.wordsDeleted, summary.wordsInserted)}</li>
      {precision === 'coarse' ? <li className="quiet">{say.coarse}</li> : null}
    </ul>
  );
}

function SummaryChips({ summary }: { readonly summary: Summary }) {
  const say = useWords().comparing;
  return KINDS.filter(([kind]) => summary[kind] > 0).map(([kind, tone]) => (
    <li key={kind} className={`chip ${tone}`}>
      {say[kind](summary[kind])}
    </li>
  ));
}

/** The comparison in plain English. Whoever folds it away finds it folded the next time. */
export function SummaryText({ comparison }: CompareSummaryProps) {
  const say = useWords().comparing;
  const [isOpen, setIsOpen] = useState(isSummaryOpen);
  return (
    <details
      className="summary-text"
      open={isOpen}
      onToggle={({ currentTarget: { open } }) => {
        setIsOpen(open);
        keepSummaryOpen(open);
      }}
    >
      <summary>{say.inWords}</summary>
      <p lang="en" dir="auto">
        {summaryInWords(comparison)}
      </p>
    </details>
  );
}
