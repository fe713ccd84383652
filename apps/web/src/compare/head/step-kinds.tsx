import { ToggleButton } from 'react-aria-components/ToggleButton';

import { useWords } from '../../words/words.js';
import { type CompareSearch, STEP_KINDS, type StepKind } from '../compare-search.js';

interface StepKindsProps {
  /** How many changes there are of each kind. */
  readonly counts: Readonly<Record<StepKind, number>>;
  readonly chosen: StepKind | undefined;
  readonly onAsk: (change: CompareSearch) => void;
}

/** The kinds of changes that can be gone through alone, where there are any. */
export function StepKinds({ counts, chosen, onAsk }: StepKindsProps) {
  const say = useWords().comparing;
  return STEP_KINDS.filter((kind) => counts[kind] > 0 || kind === chosen).map((kind) => (
    <ToggleButton
      key={kind}
      className="chip step-kind"
      isSelected={kind === chosen}
      onChange={(isChosen) => onAsk({ steps: isChosen ? kind : undefined })}
    >
      {say.stepKinds[kind](counts[kind])}
    </ToggleButton>
  ));
}
