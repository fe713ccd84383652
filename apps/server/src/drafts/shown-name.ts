import type { Person } from '@penholder/protocol';

/** How a person stands in the records: name and delegation, as they were when it was done. */
export function shownName({ name, delegation }: Person): string {
  return `${name}, ${delegation}`;
}
