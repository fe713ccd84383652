import { failureInWords, notUnderstoodInWords } from '@penholder/amendments';

import { useWords } from '../../words/words.js';
import { ChangeShown } from '../entries/change-shown.js';
import { placesOfWords } from './places-of-words.js';
import { isWhole, type TypedInstruction } from './typed-amendment.js';

interface TypedReadingProps {
  readonly typed: readonly TypedInstruction[];
  readonly delegation: string;
}

/** What the typed words do, instruction by instruction, or which part of them is not understood. */
export function TypedReading({ typed, delegation }: TypedReadingProps) {
  const say = useWords().ledger;
  if (typed.length === 0) return null;
  return (
    <section className="typed" aria-label={say.typed}>
      <ol>
        {typed.map((each, index) => (
          <li key={index} className={each.outcome.type === 'does' ? 'typed-one' : 'typed-one refused'}>
            <TypedOne typed={each} delegation={delegation} />
          </li>
        ))}
      </ol>
      <output className="quiet">{isWhole(typed) ? '' : say.doesNotRead}</output>
    </section>
  );
}

interface TypedOneProps {
  readonly typed: TypedInstruction;
  readonly delegation: string;
}

function TypedOne({ typed: { text, ground, outcome }, delegation }: TypedOneProps) {
  const say = useWords().ledger;
  switch (outcome.type) {
    case 'does':
      return outcome.steps.length === 0 ? (
        <>
          <p className="typed-said">{text}</p>
          <p className="quiet">{say.doesNothing}</p>
        </>
      ) : (
        <ChangeShown ground={ground} steps={outcome.steps} delegation={delegation} />
      );
    case 'not understood': {
      const { at, part } = outcome.notUnderstood;
      return (
        <>
          <p className="typed-said" dir="auto">
            {text.slice(0, at)}
            <mark>{text.slice(at, at + part.length)}</mark>
            {text.slice(at + part.length)}
          </p>
          <p className="typed-why">{notUnderstoodInWords(outcome.notUnderstood)}</p>
        </>
      );
    }
    case 'does not fit':
      return (
        <>
          <p className="typed-said" dir="auto">
            {text}
          </p>
          <p className="typed-why">{failureInWords(outcome.failure)}</p>
          <SeveralPlaces typed={{ text, ground, outcome }} />
        </>
      );
  }
}

/** Where words stand that stand in several places. */
function SeveralPlaces({ typed: { ground, outcome } }: Pick<TypedOneProps, 'typed'>) {
  const say = useWords().ledger;
  if (outcome.type !== 'does not fit' || outcome.failure.type !== 'SeveralPlaces') return null;
  const found = placesOfWords(outcome.failure.words, outcome.failure.where, ground);
  if (found.length === 0) return null;
  return (
    <div className="typed-places">
      <p>{say.severalPlaces}</p>
      <ol>
        {found.map(({ label, before, words, behind }, index) => (
          <li key={index} dir="auto">
            <b className="figures">{label}</b> …{before}
            <mark>{words}</mark>
            {behind}…
          </li>
        ))}
      </ol>
    </div>
  );
}
