import { type Paragraph, paragraphsIn, type Resolution } from '@penholder/resolution';

import type { Offer } from './offer.js';

/** The number of an operative paragraph that is alone now. */
export function numberOffers(before: Resolution, after: Resolution): Offer[] {
  const [sole, second] = operativesOf(after);
  if (sole === undefined || second !== undefined || sole.number === null) return [];
  if (operativesOf(before).length < 2) return [];
  const { id, number } = sole;
  return [
    {
      why: { type: 'sole number', number },
      where: id,
      steps: [
        { type: 'replace paragraph', id, old: sole, now: { ...sole, number: null }, notes: [], gone: [] },
      ],
    },
  ];
}

function operativesOf({ preamble, operative }: Resolution): Paragraph[] {
  return paragraphsIn([...preamble, ...operative]).filter(({ role }) => role === 'operative');
}
