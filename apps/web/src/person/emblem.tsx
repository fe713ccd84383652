import { colourOf } from './delegation-colour.js';
import { shortOf } from './delegation-short.js';

/** A delegation's short name on its colour. Decoration: its full name must stand or be spoken beside it. */
export function Emblem({ delegation }: { readonly delegation: string }) {
  return (
    <span className="emblem" aria-hidden style={{ backgroundColor: colourOf(delegation) }}>
      {shortOf(delegation)}
    </span>
  );
}
