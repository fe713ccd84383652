import { ChevronDown, ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';

import { IconButton } from '../../frame/icon-button.js';
import { useWords } from '../../words/words.js';
import { stopWith } from '../look/stops.js';
import { useRoom } from '../room.js';
import { useMoves } from '../use-moves.js';

/** The key of the title page among the stops. */
const TITLE = 'title page';

/** Takes another paragraph in hand: the one before or behind, or any. */
export function StopChoice() {
  const say = useWords().room;
  const { beside } = useMoves();
  return (
    <div className="row tight">
      <IconButton icon={ChevronLeft} name={say.previous} stroke="ArrowLeft" onPress={() => beside(-1)} />
      <AnyStop />
      <IconButton icon={ChevronRight} name={say.following} stroke="ArrowRight" onPress={() => beside(1)} />
    </div>
  );
}

function AnyStop() {
  const words = useWords();
  const { standings, stop } = useRoom();
  const { toStop } = useMoves();
  const stops = standings.all.map((each) => each.stop);
  return (
    <Select
      aria-label={words.room.paragraphs}
      value={stop?.id ?? TITLE}
      onChange={(key) => toStop(stopWith(stops, String(key)))}
    >
      <Button className="button plain small">
        <SelectValue className="figures">
          {stop === null ? words.room.toTitle : stop.label === '' ? words.room.table : stop.label}
        </SelectValue>
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="popover" placement="top start" offset={6}>
        <ListBox className="list">
          <ListBoxItem id={TITLE} className="list-item" textValue={words.room.toTitle}>
            {words.room.toTitle}
          </ListBoxItem>
          {standings.all.map(({ stop: { id, label, opening }, rung }) => (
            <ListBoxItem key={id} id={id} className="list-item" textValue={`${label} ${opening}`}>
              <b className="choice-name figures">{label === '' ? words.room.table : label}</b>
              <span className="choice-detail">
                {opening} · {words.ledger.rungs[rung]}
              </span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
