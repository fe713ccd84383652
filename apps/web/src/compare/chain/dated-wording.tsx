import type { DatedStretch } from '@penholder/compare';

import { useWords } from '../../words/words.js';

interface DatedWordingProps {
  readonly wording: readonly DatedStretch[];
  readonly names: readonly string[];
}

/** The last wording, each stretch with the number of the version that brought it; what stood there from the first has none. */
export function DatedWording({ wording, names }: DatedWordingProps) {
  return (
    <p className="row-words" dir="auto">
      {wording.map((stretch, place) => (
        <Stretch key={place} stretch={stretch} names={names} />
      ))}
    </p>
  );
}

/** So many versions have a colour of their own; from then on the colours are used again, and the number tells. */
const COLOURS = 5;

interface StretchProps {
  readonly stretch: DatedStretch;
  readonly names: readonly string[];
}

function Stretch({ stretch: { text, since }, names }: StretchProps) {
  const say = useWords().comparing;
  const words = text.trim();
  if (since === 0 || words === '') return text;
  const start = text.indexOf(words);
  return (
    <>
      {text.slice(0, start)}
      <mark className={`since-${((since - 1) % COLOURS) + 1}`} title={say.since(names[since] ?? '')}>
        {words}
        <sup>
          <span className="hidden-visually">{say.sinceVersion} </span>
          {since + 1}
        </sup>
      </mark>
      {text.slice(start + words.length)}
    </>
  );
}
