import type { Finding } from '@penholder/resolution';
import { Check } from 'lucide-react';
import { Checkbox } from 'react-aria-components/Checkbox';

import { useWords } from '../words/words.js';

interface HintListProps {
  readonly hints: readonly Finding[];
  /** The paragraph in hand. */
  readonly current: string | null;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

/** What the editorial rules say of the paragraph in hand and of the text as a whole, and the switch for them. */
export function HintList({ hints, current, isOn, onSwitch }: HintListProps) {
  const say = useWords().text.hints;
  const shown = hints.filter(({ block }) => block === null || block === current);
  const elsewhere = hints.length - shown.length;
  return (
    <section className="side-card" aria-labelledby="hints">
      <h3 id="hints">{say.title}</h3>
      <Checkbox className="checkbox" isSelected={isOn} onChange={onSwitch}>
        <span className="checkbox-box">
          <Check size={13} strokeWidth={3} aria-hidden />
        </span>
        {say.show}
      </Checkbox>
      {shown.length > 0 ? (
        <ul className="hints">
          {shown.map(({ rule, block, place, message }, index) => (
            <li key={`${index} ${rule}`} dir="auto">
              {block === null ? <span className="quiet">{place}: </span> : null}
              {message}
            </li>
          ))}
        </ul>
      ) : null}
      {isOn && elsewhere > 0 ? <p className="quiet figures">{say.elsewhere(elsewhere)}</p> : null}
    </section>
  );
}
