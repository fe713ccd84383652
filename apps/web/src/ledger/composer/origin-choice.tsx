import type { Origin } from '@penholder/amendments';
import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';

import { useWords } from '../../words/words.js';

interface OriginChoiceProps {
  readonly origins: readonly Origin[];
  readonly origin: Origin;
  readonly onChoose: (origin: Origin) => void;
}

/** Chooses how an amendment came. */
export function OriginChoice({ origins, origin, onChoose }: OriginChoiceProps) {
  const say = useWords().ledger;
  return (
    <Select
      className="field origin-choice"
      value={origin}
      onChange={(key) => {
        const chosen = origins.find((each) => each === key);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      <Label className="label">{say.origin}</Label>
      <Button className="input select-button">
        <SelectValue />
        <ChevronDown size={15} aria-hidden />
      </Button>
      <Popover className="popover list-popover">
        <ListBox className="list">
          {origins.map((each) => (
            <ListBoxItem key={each} id={each} className="list-item">
              {say.origins[each]}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
