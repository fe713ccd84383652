import { type Issue, issueSchema } from '@penholder/protocol';
import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';

import { useWords } from '../words/words.js';

/** Chooses the stage at which a version is issued. */
export function StageChoice({ initial }: { readonly initial: Issue['stage'] }) {
  const say = useWords().versions;
  return (
    <Select name="stage" defaultValue={initial} className="field">
      <Label className="label">{say.stage}</Label>
      <Button className="input select-button">
        <SelectValue />
        <ChevronDown size={15} aria-hidden />
      </Button>
      <Popover className="popover list-popover">
        <ListBox className="list">
          {issueSchema.shape.stage.options.map((stage) => (
            <ListBoxItem key={stage} id={stage} className="list-item">
              {say.stages[stage]}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
