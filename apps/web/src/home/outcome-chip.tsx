import type { Draft } from '@penholder/protocol';

import { useWords, type Words } from '../words/words.js';
import { type Standing, standingOf } from './standing.js';

const TONES: Readonly<Record<Standing, string>> = {
  open: 'accent',
  adopted: 'good',
  recommended: 'good',
  withdrawn: 'bad',
  frozen: 'plain',
};

/** What has become of a draft, in a word. */
export function OutcomeChip({ draft }: { readonly draft: Draft }) {
  const say = useWords().home.outcome;
  const standing = standingOf(draft);
  return <span className={`chip ${TONES[standing]}`}>{outcomeSaid(standing, draft.outcome, say)}</span>;
}

function outcomeSaid(standing: Standing, number: string | null, say: Words['home']['outcome']): string {
  switch (standing) {
    case 'adopted':
      return number === null ? say.adoptedBare : say.adopted(number);
    case 'recommended':
      return number === null ? say.recommendedBare : say.recommended(number);
    case 'withdrawn':
      return say.withdrawn;
    case 'open':
      return say.live;
    case 'frozen':
      return say.frozen;
  }
}
