/** Time as rooms know it, given from outside so that tests hold it in their hand. */
export interface Timing {
  /** Milliseconds, from any fixed point. */
  readonly now: () => number;
  /** Runs the action once, that many milliseconds from now, unless cancelled. */
  readonly after: (milliseconds: number, action: () => void) => Cancel;
}

/** Calls it off; harmless when it is over. */
export type Cancel = () => void;

/** The time of the machine. */
export const machineTiming: Timing = {
  now: () => performance.now(),
  after: (milliseconds, action) => {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  },
};
