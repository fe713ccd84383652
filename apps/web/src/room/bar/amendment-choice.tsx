import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Header } from 'react-aria-components/Header';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';

import type { ShownAmendment } from '../../negotiation/negotiation.js';
import { Emblem } from '../../person/emblem.js';
import { useWords } from '../../words/words.js';
import { useRoom } from '../room.js';
import { useMoves } from '../use-moves.js';

/** The key that takes no amendment in hand. */
const NONE = 'none';

/** Takes a pending amendment in hand: those to this paragraph stand first. Nothing where nothing is pending. */
export function AmendmentChoice() {
  const say = useWords().room;
  const { negotiation, finder, stop, scene } = useRoom();
  const { toAmendment } = useMoves();
  const pending = [...negotiation.amendments.values()].filter(({ isPending }) => isPending);
  const here = stop === null ? [] : finder.at(stop);
  const elsewhere = pending.filter((each) => !here.includes(each));
  const inHand = scene.type === 'rows' ? scene.amendment : null;
  if (pending.length === 0) return null;
  return (
    <Select
      aria-label={say.amendments}
      value={inHand?.id ?? NONE}
      onChange={(key) => toAmendment(pending.find(({ id }) => id === key) ?? null)}
    >
      <Button className="button plain small">
        <SelectValue>{say.chosen(inHand?.record.ordinal ?? null, here.length)}</SelectValue>
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="popover" placement="top start" offset={6}>
        <ListBox className="list">
          <ListBoxItem id={NONE} className="list-item" textValue={say.noAmendment}>
            {say.noAmendment}
          </ListBoxItem>
          {sectionOf('here', say.amendmentsHere, here)}
          {sectionOf('elsewhere', say.amendmentsElsewhere, elsewhere)}
        </ListBox>
      </Popover>
    </Select>
  );
}

/** A section of a list must be told apart by the list itself, so this is no component. */
function sectionOf(id: string, title: string, amendments: readonly ShownAmendment[]) {
  if (amendments.length === 0) return null;
  return (
    <ListBoxSection id={id}>
      <Header className="menu-header">{title}</Header>
      {amendments.map((each) => (
        <AmendmentItem key={each.id} amendment={each} />
      ))}
    </ListBoxSection>
  );
}

function AmendmentItem({ amendment: { id, record } }: { readonly amendment: ShownAmendment }) {
  const { finder, negotiation } = useRoom();
  const shown = negotiation.amendments.get(id);
  const labels = shown === undefined ? [] : finder.placesOf(shown).map(({ label }) => label);
  return (
    <ListBoxItem id={id} className="list-item" textValue={`${record.ordinal} ${record.delegation}`}>
      <b className="choice-name figures">{record.ordinal}</b>
      <Emblem delegation={record.delegation} />
      <span className="choice-detail">
        {[record.delegation, ...labels.filter((label) => label !== '')].join(' · ')}
      </span>
    </ListBoxItem>
  );
}
