import { ChevronDown } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';

import type { ShownAmendment } from '../../negotiation/negotiation.js';
import { useWords } from '../../words/words.js';
import { useDesk } from '../desk.js';
import { placeName } from '../order/place-name.js';
import { placeFinder } from '../order/touched.js';

/** Stands for everything in the text. */
const WHOLE = 'whole';

/** Chooses of what a statement is read. */
export function StatementChoice({ chosen }: { readonly chosen: ShownAmendment | null }) {
  const say = useWords().ledger;
  const { ask } = useDesk();
  const choices = useChoices();
  return (
    <Select
      className="side-choice"
      value={chosen?.id ?? WHOLE}
      onChange={(key) => ask({ of: key === null || key === WHOLE ? undefined : String(key) })}
    >
      <Label className="side-label">{say.statementOf}</Label>
      <Button className="side-button">
        <SelectValue className="side-value" />
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom start" offset={6}>
        <ListBox className="list">
          <ListBoxItem id={WHOLE} className="list-item">
            {say.statementWhole}
          </ListBoxItem>
          {choices.map(({ id, name }) => (
            <ListBoxItem key={id} id={id} className="list-item">
              {name}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}

function useChoices() {
  const say = useWords().ledger;
  const { negotiation } = useDesk();
  return useMemo(() => {
    const { placesOf } = placeFinder(negotiation.base, negotiation.live);
    return [...negotiation.amendments.values()]
      .filter(({ isPending }) => isPending)
      .map(({ id, record, steps }) => {
        const label = placesOf(steps)[0]?.label ?? '';
        const name = label === '' ? '' : placeName(label, say);
        return { id, name: say.statementOne(record.ordinal, record.delegation, name) };
      });
  }, [negotiation, say]);
}
