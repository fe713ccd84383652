import type { Draft } from '@penholder/protocol';

/** What has become of a draft: still open for drafting, decided, withdrawn, or frozen without a decision known here. */
export type Standing = 'open' | 'adopted' | 'recommended' | 'withdrawn' | 'frozen';

/** The standing of a draft, by the last thing that happened to it. */
export function standingOf({ stages, room }: Pick<Draft, 'stages' | 'room'>): Standing {
  if (stages.includes('withdrawn')) return 'withdrawn';
  if (stages.includes('adopted')) return 'adopted';
  if (stages.includes('recommended')) return 'recommended';
  return room === null ? 'frozen' : 'open';
}
