import type { Attribution } from '@penholder/amendments';

import { colourOf } from '../person/delegation-colour.js';
import { shortOf } from '../person/delegation-short.js';

/** Who wants it, by short name; the full names are spoken with the words themselves. */
export function Byline({ by }: { readonly by: readonly Attribution[] }) {
  const names = [...new Set(by.map(({ delegation }) => delegation))];
  return names.map((name) => (
    <span key={name} className="byline" title={name} aria-hidden style={{ backgroundColor: colourOf(name) }}>
      {shortOf(name)}
    </span>
  ));
}

/** The full names of those who want something, each once. */
export function namesOf(by: readonly Attribution[]): string {
  return [...new Set(by.map(({ delegation }) => delegation))].join(', ');
}
