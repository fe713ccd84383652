import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Header } from 'react-aria-components/Header';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';

import { useWords } from '../../words/words.js';
import type { Choice, ChoiceGroup } from './use-choices.js';

interface SideChoiceProps {
  readonly label: string;
  readonly choices: readonly ChoiceGroup[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** Chooses one of the two texts. */
export function SideChoice({ label, choices, chosen, onChoose }: SideChoiceProps) {
  const say = useWords().comparing;
  return (
    <Select
      className="side-choice"
      placeholder={say.choose}
      value={chosen}
      onChange={(key) => (key === null ? undefined : onChoose(String(key)))}
    >
      <Label className="side-label">{label}</Label>
      <Button className="side-button">
        <SelectValue className="side-value" />
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom start" offset={6}>
        <ListBox className="list">
          {choices.map((group) => (
            <ListBoxSection key={group.id} id={group.id}>
              <Header className="menu-header">{group.title}</Header>
              {group.choices.map((choice) => (
                <ListBoxItem key={choice.id} id={choice.id} className="list-item" textValue={choice.name}>
                  <ChoiceLine choice={choice} />
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}

function ChoiceLine({ choice }: { readonly choice: Choice }) {
  return (
    <>
      <b className="choice-name figures">{choice.name}</b>
      <span className="choice-detail">{choice.detail}</span>
    </>
  );
}
