import type { Step } from '@penholder/amendments';

import { useWords } from '../../words/words.js';
import { wordsOfStep } from './step-words.js';

/** What steps take out and put in, without the text around it: for those that have no place in the text as it stands. */
export function WordsAlone({ steps }: { readonly steps: readonly Step[] }) {
  const say = useWords().ledger;
  return (
    <ul className="words-alone">
      {steps.flatMap(wordsOfStep).map(({ gone, come }, index) => (
        <li key={index} dir="auto">
          {gone === '' ? null : (
            <del>
              <span className="hidden-visually">{say.spokenGone} </span>
              {gone}
            </del>
          )}{' '}
          {come === '' ? null : (
            <ins>
              <span className="hidden-visually">{say.spokenCome} </span>
              {come}
            </ins>
          )}
        </li>
      ))}
    </ul>
  );
}
