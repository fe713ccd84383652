import { ArrowDown, ArrowUp, MoveRight } from 'lucide-react';
import { Group } from 'react-aria-components/Group';

import { IconButton } from '../../frame/icon-button.js';
import { useWords } from '../../words/words.js';
import type { View } from '../compare-search.js';
import type { Side } from '../side.js';
import type { ChangeSteps } from '../steps/use-change-steps.js';
import { useRested } from '../steps/use-rested.js';

interface SidesHeadProps {
  readonly from: Side;
  readonly to: Side;
  readonly view: View;
  readonly steps: ChangeSteps;
}

/** What is compared with what, over the rows wherever one reads, and the way from change to change. */
export function SidesHead({ from, to, view, steps }: SidesHeadProps) {
  return (
    <div className={`sides-head ${view.replaceAll(' ', '-')}`}>
      <SideName side={from} place="old" />
      {view === 'side by side' ? null : <MoveRight className="sides-arrow" size={15} aria-hidden />}
      <SideName side={to} place="new" />
      <Steps steps={steps} />
    </div>
  );
}

interface SideNameProps {
  readonly side: Side;
  readonly place: 'old' | 'new';
}

function SideName({ side, place }: SideNameProps) {
  const say = useWords().comparing;
  return (
    <div className={`side-name ${place}`}>
      <span className="hidden-visually">{place === 'old' ? say.from : say.to}: </span>
      <b className="figures">{side.name}</b> <span className="side-detail">{side.detail}</span>
    </div>
  );
}

/** A text being written is counted anew at every pause; who listens is told when it has rested. */
const TOLD_AFTER = 2_500;

function Steps({ steps: { at, count, goOn, goBack } }: { readonly steps: ChangeSteps }) {
  const say = useWords().comparing;
  const position = at === null ? say.changes(count) : say.position(at + 1, count);
  return (
    <Group className="steps" aria-label={say.steps}>
      <span className="figures steps-position wide-only">{position}</span>
      <span className="figures steps-position narrow-only" aria-hidden>
        {at === null ? count : `${at + 1}/${count}`}
      </span>
      <output className="hidden-visually">{useRested(position, TOLD_AFTER)}</output>
      <IconButton icon={ArrowUp} name={say.previous} stroke="K" isDisabled={count === 0} onPress={goBack} />
      <IconButton icon={ArrowDown} name={say.next} stroke="J" isDisabled={count === 0} onPress={goOn} />
    </Group>
  );
}
