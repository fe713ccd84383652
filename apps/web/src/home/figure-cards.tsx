import type { Draft, SessionEvent } from '@penholder/protocol';

import { dayOf, daysBetween, daySpoken } from '../words/spoken-time.js';
import { useNow } from '../words/use-now.js';
import { useWords, type Words } from '../words/words.js';
import { eventsAround, figuresOf } from './figures.js';

interface FigureCardsProps {
  readonly drafts: readonly Draft[];
  readonly events: readonly SessionEvent[];
}

/** The session in four figures. */
export function FigureCards({ drafts, events }: FigureCardsProps) {
  const say = useWords().home;
  const figures = figuresOf(drafts);
  const outcomes = say.outcomes(figures.adopted, figures.withdrawn);
  return (
    <section className="figure-cards" aria-label={say.figures}>
      <Figure
        value={figures.drafts}
        what={[say.drafts(figures.drafts), outcomes].filter(Boolean).join(', ')}
      />
      <Figure value={figures.open} what={say.live} />
      <Figure value={figures.sponsorships} what={say.sponsorships} />
      <NextFigure events={events} />
    </section>
  );
}

function Figure({ value, what }: { readonly value: number | string; readonly what: string }) {
  return (
    <div className="figure-card">
      <b className="figures">{value}</b>
      <span>{what}</span>
    </div>
  );
}

function NextFigure({ events }: { readonly events: readonly SessionEvent[] }) {
  const words = useWords();
  const { home: say } = words;
  const today = dayOf(useNow());
  const next = eventsAround(events, today).coming[0];
  if (next === undefined) return <Figure value="–" what={say.nothingNext} />;
  return <Figure value={when(next.on, today, words)} what={`${say.next[next.kind]}: ${next.what}`} />;
}

/** Beyond this many days a date says more than their number. */
const FAR = 60;

function when(day: string, today: string, { home: say, language }: Words): string {
  const days = daysBetween(today, day);
  if (days > FAR) return daySpoken(day, language);
  return days === 0 ? say.today : say.inDays(days);
}
