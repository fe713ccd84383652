import type { Stage } from '@penholder/protocol';

/** The stops of the track, in the order in which a text may come by them. */
export const STOPS = ['tabled', 'revised', 'orally revised', 'adopted'] as const;

export type Stop = (typeof STOPS)[number];

/** A stop was reached, was passed by without stopping, or lies ahead. */
export type StopState = 'reached' | 'passed' | 'ahead';

/** How far a draft has come, stop by stop. A recommended text stands where an adopted one does: the body is done with it. */
export function trackOf(
  stages: readonly Stage[],
): readonly { readonly stop: Stop; readonly state: StopState }[] {
  const reached = STOPS.map((stop) => stages.some((stage) => stopOf(stage) === stop));
  const last = reached.lastIndexOf(true);
  return STOPS.map((stop, index) => ({
    stop,
    state: reached[index] === true ? 'reached' : index < last ? 'passed' : 'ahead',
  }));
}

function stopOf(stage: Stage): Stop | null {
  switch (stage) {
    case 'tabled':
    case 'revised':
    case 'orally revised':
    case 'adopted':
      return stage;
    case 'recommended':
      return 'adopted';
    case 'zero draft':
    case 'withdrawn':
      return null;
  }
}
