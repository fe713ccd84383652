import { applySteps, type Step } from '@penholder/amendments';
import type { Resolution } from '@penholder/resolution';
import { useMemo } from 'react';

import { ChangeInPlace } from '../../rolling/change-in-place.js';
import { useWords } from '../../words/words.js';
import { WordsAlone } from './words-alone.js';

interface ChangeShownProps {
  /** The text that the steps are made on; `null` where there is none any more. */
  readonly ground: Resolution | null;
  readonly steps: readonly Step[];
  readonly delegation: string;
}

/** A change in its paragraph; its words alone where the text does not have its place, so that none is hidden. */
export function ChangeShown({ ground, steps, delegation }: ChangeShownProps) {
  const say = useWords().ledger;
  const fits = useMemo(() => ground !== null && applySteps(ground, steps).ok, [ground, steps]);
  if (ground === null) return <WordsAlone steps={steps} />;
  if (fits) return <ChangeInPlace live={ground} steps={steps} delegation={delegation} />;
  return (
    <>
      <p className="ledger-why warn">{say.doesNotFit}</p>
      <WordsAlone steps={steps} />
    </>
  );
}
