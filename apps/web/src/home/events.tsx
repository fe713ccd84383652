import type { SessionEvent } from '@penholder/protocol';
import { AlarmClock, Gavel } from 'lucide-react';

import { dayOf, dayShort } from '../words/spoken-time.js';
import { useNow } from '../words/use-now.js';
import { useWords } from '../words/words.js';
import { eventsAround } from './figures.js';

/** Deadlines and meetings, the coming ones first; those that are past stand folded. */
export function Events({ events }: { readonly events: readonly SessionEvent[] }) {
  const say = useWords().home;
  const { past, coming } = eventsAround(events, dayOf(useNow()));
  if (events.length === 0) return null;
  return (
    <aside className="events" aria-label={say.events}>
      <h2>{say.events}</h2>
      <EventList events={coming} />
      {past.length === 0 ? null : (
        <details>
          <summary>{say.pastEvents(past.length)}</summary>
          <EventList events={past} />
        </details>
      )}
    </aside>
  );
}

function EventList({ events }: { readonly events: readonly SessionEvent[] }) {
  const { language } = useWords();
  return (
    <ol>
      {events.map(({ on, kind, what }, index) => (
        <li key={`${on} ${what}`} className={kind} data-again={events[index - 1]?.on === on ? '' : undefined}>
          <time dateTime={on}>{dayShort(on, language)}</time>
          {kind === 'deadline' ? <AlarmClock size={14} aria-hidden /> : <Gavel size={14} aria-hidden />}
          <span>{what}</span>
        </li>
      ))}
    </ol>
  );
}
