import { Button } from 'react-aria-components/Button';

import { Hint } from '../frame/hint.js';
import { Emblem } from '../person/emblem.js';
import { useWords } from '../words/words.js';
import type { RoomLine } from './room-line.js';
import { type PersonHere, usePeople } from './use-people.js';

/** As many emblems as the bar has room for. */
const SHOWN = 5;

/** Who else is in the text, by delegation. */
export function Present({ line }: { readonly line: RoomLine }) {
  const say = useWords().text;
  const people = usePeople(line);
  if (people.length === 0) return null;
  return (
    <ul className="present" aria-label={say.present}>
      {people.slice(0, SHOWN).map((person) => (
        <PersonMark key={person.client} person={person} />
      ))}
      {people.length > SHOWN ? <MoreMark people={people.slice(SHOWN)} /> : null}
    </ul>
  );
}

function PersonMark({ person: { name, delegation } }: { readonly person: PersonHere }) {
  const said = useWords().text.presentPerson(name, delegation);
  return (
    <li>
      <Hint text={said}>
        <Button className="present-mark">
          <Emblem delegation={delegation} />
          <span className="hidden-visually">{said}</span>
        </Button>
      </Hint>
    </li>
  );
}

function MoreMark({ people }: { readonly people: readonly PersonHere[] }) {
  const say = useWords().text;
  const names = people.map(({ name, delegation }) => say.presentPerson(name, delegation)).join('; ');
  return (
    <li>
      <Hint text={names}>
        <Button className="present-mark">
          <span className="emblem more" aria-hidden>
            +{people.length}
          </span>
          <span className="hidden-visually">{`${say.presentMore(people.length)}: ${names}`}</span>
        </Button>
      </Hint>
    </li>
  );
}
