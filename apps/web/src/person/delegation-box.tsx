import { ChevronsUpDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { FieldError } from 'react-aria-components/FieldError';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';

import { useWords } from '../words/words.js';
import { delegations } from './delegations.js';
import { Emblem } from './emblem.js';

interface DelegationBoxProps {
  readonly initial: string;
  /** Told while it is typed and when it is chosen. */
  readonly onChange?: (delegation: string) => void;
}

/** Chooses a delegation by typing part of its name; a name that is not listed is taken as typed. */
export function DelegationBox({ initial, onChange }: DelegationBoxProps) {
  const say = useWords().person;
  return (
    <ComboBox
      name="delegation"
      className="field"
      defaultInputValue={initial}
      onInputChange={(delegation) => onChange?.(delegation)}
      allowsCustomValue
      formValue="text"
      menuTrigger="input"
      isRequired
      allowsEmptyCollection
    >
      <Label className="label">{say.delegation}</Label>
      <Group className="input-group">
        <Input className="input" placeholder={say.delegationHint} maxLength={120} />
        <Button className="input-button" aria-label={say.showDelegations}>
          <ChevronsUpDown size={15} aria-hidden />
        </Button>
      </Group>
      <FieldError className="field-error">{say.delegationMissing}</FieldError>
      <Popover className="popover list-popover">
        <DelegationList />
      </Popover>
    </ComboBox>
  );
}

function DelegationList() {
  const say = useWords().person;
  return (
    <ListBox
      className="list"
      items={delegations}
      renderEmptyState={() => <p className="list-empty">{say.noDelegation}</p>}
    >
      {({ name }) => (
        <ListBoxItem id={name} className="list-item" textValue={name}>
          <Emblem delegation={name} />
          {name}
        </ListBoxItem>
      )}
    </ListBox>
  );
}
