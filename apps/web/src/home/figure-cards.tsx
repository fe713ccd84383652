import type { Draft, SessionEvent } from '@penholder/protocol';

import { dayOf, daysBetween } from '../words/spoken-time.js';
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
  const { home: say } = useWords();
  const today = dayOf(useNow());
  const next = eventsAround(events, today).coming[0];
  if (next === undefined) return <Figure value="–" what={say.nothingNext} />;
  return <Figure value={when(next.on, today, say)} what={`${say.next[next.kind]}: ${next.what}`} />;
}

function when(day: string, today: string, say: Words['home']): string {
  const days = daysBetween(today, day);
  return days === 0 ? say.today : say.inDays(days);
}
