import type { DraftPlace } from '@penholder/protocol';
import { ArrowLeftRight } from 'lucide-react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';

import { IconButton } from '../../frame/icon-button.js';
import { useWords } from '../../words/words.js';
import { type CompareSearch, type View, VIEWS } from '../compare-search.js';
import { SideChoice } from './side-choice.js';
import type { Pair } from '../side.js';
import { useChoices } from './use-choices.js';

interface CompareControlsProps {
  readonly place: DraftPlace;
  /** `null` where there is nothing to pair yet. */
  readonly pair: Pair | null;
  readonly view: View;
  readonly onAsk: (change: CompareSearch) => void;
}

/** Chooses what is compared with what, and how it is looked at. */
export function CompareControls({ place, pair, view, onAsk }: CompareControlsProps) {
  return (
    <div className="compare-controls">
      {view === 'all versions' ? (
        <AllVersions place={place} />
      ) : (
        <PairChoice place={place} pair={pair} onAsk={onAsk} />
      )}
      <span className="grow" />
      <ViewChoice view={view} onChoose={(chosen) => onAsk({ ...pair, view: chosen })} />
    </div>
  );
}

type PairChoiceProps = Omit<CompareControlsProps, 'view'>;

function PairChoice({ place, pair, onAsk }: PairChoiceProps) {
  const say = useWords().comparing;
  const choices = useChoices(place);
  const only = place.versions[0]?.id ?? null;
  return (
    <>
      <SideChoice
        label={say.from}
        choices={choices}
        chosen={pair?.from ?? only}
        onChoose={(from) => onAsk({ ...pair, from })}
      />
      <IconButton
        icon={ArrowLeftRight}
        name={say.swap}
        isDisabled={pair === null}
        onPress={() => onAsk({ from: pair?.to, to: pair?.from })}
      />
      <SideChoice
        label={say.to}
        choices={choices}
        chosen={pair?.to ?? null}
        onChoose={(to) => onAsk({ ...pair, to })}
      />
    </>
  );
}

function AllVersions({ place: { draft, versions } }: { readonly place: DraftPlace }) {
  const say = useWords().comparing;
  const count = versions.length + (draft.room === null ? 0 : 1);
  return <p className="all-versions">{say.allVersionsOf(draft.symbol, count)}</p>;
}

interface ViewChoiceProps {
  readonly view: View;
  readonly onChoose: (view: View) => void;
}

function ViewChoice({ view, onChoose }: ViewChoiceProps) {
  const say = useWords().comparing;
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={say.view}
      selectedKeys={[view]}
      disallowEmptySelection
      onSelectionChange={(keys) => {
        const chosen = VIEWS.find((each) => keys.has(each));
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      {VIEWS.map((each) => (
        <ToggleButton key={each} id={each} className="segment">
          {say.views[each]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
