import type { Consequence } from '@penholder/amendments';
import { assertNever } from '@penholder/kernel';

import type { Words } from '../../words/words.js';

/** Why a change is offered, in a sentence. */
export function offerSaid(why: Consequence, say: Words['ledger']['offered']): string {
  switch (why.type) {
    case 'adverb':
      if (why.from === '') return say.adverbComes(why.to);
      return why.to === '' ? say.adverbGoes(why.from) : say.adverb(why.from, why.to);
    case 'reference':
      return say.reference(why.from, why.to);
    case 'reference to nothing':
      return say.nothing(why.from);
    case 'stop':
      return say.stop(why.from, why.to);
    case 'conjunction':
      return say.conjunction(why.word);
    case 'sole number':
      return say.sole(why.number);
    case 'uncalled note':
      return say.uncalled(why.marker ?? '');
    default:
      return assertNever(why);
  }
}
