import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';

import { useWords } from '../../words/words.js';
import { useRoom } from '../room.js';
import type { Shows } from '../scene/scene.js';

const SHOWS: readonly Shows[] = ['text', 'proposals', 'change'];

/** Chooses what of the text is shown on this screen. */
export function ShowsChoice() {
  const say = useWords().room;
  const { shows, show } = useRoom();
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={say.shows}
      selectedKeys={[shows]}
      disallowEmptySelection
      onSelectionChange={(keys) => {
        const chosen = SHOWS.find((each) => keys.has(each));
        if (chosen !== undefined) show(chosen);
      }}
    >
      {SHOWS.map((each) => (
        <ToggleButton key={each} id={each} className="segment">
          {say.showing[each]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
