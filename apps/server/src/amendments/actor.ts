import type { Actor } from '@penholder/amendments';
import type { Person } from '@penholder/protocol';

/** Who acts, for their own delegation. */
export function actorOf({ role, name, delegation }: Person): Actor {
  return { role, person: name, delegation };
}

/** Chair and secretariat may record what another delegation did; for anyone else the delegation stays their own. */
export function actorFor(person: Person, delegation: string | null): Actor {
  const records = person.role === 'chair' || person.role === 'secretariat';
  return { ...actorOf(person), delegation: records ? (delegation ?? person.delegation) : person.delegation };
}
