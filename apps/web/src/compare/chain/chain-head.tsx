import type { Chain, ChainStep } from '@penholder/compare';

import { ActionButton } from '../../frame/action-button.js';
import { useWords, type Words } from '../../words/words.js';
import type { CompareSearch } from '../compare-search.js';
import type { Side } from '../side.js';

interface ChainHeadProps {
  readonly sides: readonly Side[];
  readonly chain: Chain;
  readonly onAsk: (change: CompareSearch) => void;
}

/** Which version a column is, what it changed in short, and the way to that comparison. */
export function ChainHead({ sides, chain, onAsk }: ChainHeadProps) {
  const say = useWords().comparing;
  return (
    <thead>
      <tr>
        <th scope="col">{say.paragraph}</th>
        {sides.map((side, place) => (
          <th key={side.id} scope="col">
            <span className="version-number">{place + 1}</span> <b className="figures">{side.name}</b>{' '}
            <span className="side-detail">{side.detail}</span>
            <StepSummary step={chain.steps[place - 1]} pair={[sides[place - 1], side]} onAsk={onAsk} />
          </th>
        ))}
        <th scope="col">
          <b>{say.sinceWhen}</b>
        </th>
      </tr>
    </thead>
  );
}

interface StepSummaryProps {
  readonly step: ChainStep | undefined;
  readonly pair: readonly [Side | undefined, Side];
  readonly onAsk: (change: CompareSearch) => void;
}

function StepSummary({ step, pair: [from, to], onAsk }: StepSummaryProps) {
  const say = useWords().comparing;
  if (step === undefined || from === undefined) return null;
  return (
    <span className="step-summary">
      {changesSaid(step, say)}
      <ActionButton
        look="quiet"
        size="small"
        aria-label={say.pair(from.name, to.name)}
        onPress={() => onAsk({ from: from.id, to: to.id, view: undefined })}
      >
        {say.compareStep}
      </ActionButton>
    </span>
  );
}

const KINDS = ['reworded', 'inserted', 'deleted', 'moved', 'split', 'merged'] as const;

function changesSaid({ summary }: ChainStep, say: Words['comparing']): string {
  const said = KINDS.filter((kind) => summary[kind] > 0).map((kind) => say[kind](summary[kind]));
  return said.length === 0 ? say.nothingChanged : said.join(', ');
}
