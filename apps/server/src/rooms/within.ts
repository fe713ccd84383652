import type { Cancel, Timing } from './timing.js';

/** Whether a promise keeps within a time, in milliseconds; rejects where it does. */
export async function isWithin(
  promise: Promise<unknown>,
  milliseconds: number,
  timing: Timing,
): Promise<boolean> {
  let cancel: Cancel | undefined;
  const late = new Promise<false>((resolve) => {
    cancel = timing.after(milliseconds, () => resolve(false));
  });
  const done = promise.then((): true => true);
  return Promise.race([done, late]).finally(() => cancel?.());
}
