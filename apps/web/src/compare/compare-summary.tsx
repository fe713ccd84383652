import type { Comparison, Summary } from '@penholder/compare';
import { ArrowDown, ArrowUp } from 'lucide-react';

import { IconButton } from '../frame/icon-button.js';
import { useWords } from '../words/words.js';
import type { ChangeSteps } from './use-change-steps.js';

interface CompareSummaryProps {
  readonly comparison: Comparison;
  readonly changes: number;
  readonly steps: ChangeSteps;
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

/** The comparison in figures, and the way through it. */
export function CompareSummary({ comparison, changes, steps }: CompareSummaryProps) {
  const say = useWords().comparing;
  const { summary, precision } = comparison;
  return (
    <div className="compare-summary">
      <ul className="summary-chips" aria-label={say.summary}>
        <SummaryChips summary={summary} />
        <li className="quiet figures">{say.words(summary.wordsDeleted, summary.wordsInserted)}</li>
        {precision === 'coarse' ? <li className="quiet">{say.coarse}</li> : null}
      </ul>
      <span className="grow" />
      <output className="quiet figures">
        {steps.at === null ? say.changes(changes) : say.position(steps.at + 1, changes)}
      </output>
      <IconButton
        icon={ArrowUp}
        name={say.previous}
        stroke="K"
        isDisabled={changes === 0}
        onPress={steps.goBack}
      />
      <IconButton
        icon={ArrowDown}
        name={say.next}
        stroke="J"
        isDisabled={changes === 0}
        onPress={steps.goOn}
      />
    </div>
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
