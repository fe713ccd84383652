import type { Resolution } from '@penholder/resolution';
import { type Sponsor, sponsorsOf } from '@penholder/sponsors';

/** Which sponsors a text has that the other has not, each by its State. */
export interface SponsorChanges {
  readonly joined: readonly string[];
  readonly left: readonly string[];
}

/** Compares two sponsor lists by State, whatever their order; `null` where a text names no sponsors, as adopted ones do. */
export function sponsorChanges(from: Resolution, to: Resolution): SponsorChanges | null {
  const [old, now] = [sponsorsOf(from)?.sponsors ?? [], sponsorsOf(to)?.sponsors ?? []];
  if (old.length === 0 || now.length === 0) return null;
  return { joined: beyond(now, old), left: beyond(old, now) };
}

function beyond(sponsors: readonly Sponsor[], over: readonly Sponsor[]): string[] {
  const known = new Set(over.map(nameOf));
  return sponsors.map(nameOf).filter((name) => !known.has(name));
}

function nameOf({ state, onBehalfOf }: Sponsor): string {
  return onBehalfOf === null ? state : `${state} (${onBehalfOf})`;
}
