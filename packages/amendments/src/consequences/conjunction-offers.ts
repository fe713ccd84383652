import {
  type AnyParagraph,
  blocksOf,
  paragraphsIn,
  type Resolution,
  withDescendants,
} from '@penholder/resolution';

import type { Step } from '../steps/step.js';
import { textAt } from './line-change.js';
import { endLineOf, lineEndOf } from './list-ends.js';
import type { Offer } from './offer.js';

/** The "and" of lists whose last part is another one now. */
export function conjunctionOffers(before: Resolution, after: Resolution): Offer[] {
  const known = new Map(listsIn(before).map((list) => [list.id, wordOf(list)]));
  return listsIn(after).flatMap((list): Offer[] => {
    const word = known.get(list.id) ?? null;
    const steps = word === null ? [] : stepsFor(list, word);
    return word === null || steps.length === 0
      ? []
      : [{ why: { type: 'conjunction', word }, where: list.id, steps }];
  });
}

function listsIn(resolution: Resolution): AnyParagraph[] {
  return paragraphsIn(blocksOf(resolution))
    .flatMap(withDescendants)
    .filter(({ children }) => children.length > 0);
}

/** The conjunction of a list that has one, and only where it belongs; `null` for others. */
function wordOf({ children }: AnyParagraph): string | null {
  const words = children.map((part) => lineEndOf(endLineOf(part).line).conjunction);
  const word = words.at(-2) ?? '';
  return word !== '' && words.filter((each) => each !== '').length === 1 ? word : null;
}

function stepsFor({ children }: AnyParagraph, word: string): Step[] {
  return children.flatMap((part, index): Step[] => {
    const line = endLineOf(part);
    const { conjunction, conjunctionAt, conjunctionLength } = lineEndOf(line.line);
    const wanted = index === children.length - 2 ? word : '';
    if (conjunction === wanted) return [];
    return [textAt(line, conjunctionAt, conjunctionLength, wanted === '' ? '' : ` ${wanted}`)];
  });
}
