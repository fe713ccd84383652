import type { DraftPlace } from '@penholder/protocol';
import { getRouteApi } from '@tanstack/react-router';
import { ArrowLeftRight } from 'lucide-react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';

import { IconButton } from '../frame/icon-button.js';
import { useWords } from '../words/words.js';
import { type CompareSearch, type View, VIEWS } from './compare-search.js';
import { SideChoice } from './side-choice.js';
import type { Pair } from './side.js';
import { useChoices } from './use-choices.js';

const route = getRouteApi('/drafts/$draft/compare');

interface CompareControlsProps {
  readonly place: DraftPlace;
  /** `null` where there is nothing to pair yet. */
  readonly pair: Pair | null;
  readonly view: View;
}

/** Chooses what is compared with what, and how it is looked at. */
export function CompareControls({ place, pair, view }: CompareControlsProps) {
  const say = useWords().comparing;
  const navigate = route.useNavigate();
  const choices = useChoices(place);
  const only = place.versions[0]?.id ?? null;
  const ask = (change: CompareSearch) =>
    void navigate({ search: (before) => ({ ...before, ...pair, ...change }), replace: true });
  return (
    <div className="compare-controls">
      <SideChoice
        label={say.from}
        choices={choices}
        chosen={pair?.from ?? only}
        onChoose={(from) => ask({ from })}
      />
      <IconButton
        icon={ArrowLeftRight}
        name={say.swap}
        isDisabled={pair === null}
        onPress={() => ask({ from: pair?.to, to: pair?.from })}
      />
      <SideChoice label={say.to} choices={choices} chosen={pair?.to ?? null} onChoose={(to) => ask({ to })} />
      <span className="grow" />
      <ViewChoice view={view} onChoose={(chosen) => ask({ view: chosen })} />
    </div>
  );
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
