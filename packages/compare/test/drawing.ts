/** A stream of chance that is the same for the same seed. */
export interface Drawing {
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  /** One of these. */
  readonly oneOf: <Value>(values: readonly [Value, ...Value[]]) => Value;
}

/** Mulberry32, a small generator by T. Ettinger in the public domain: good enough to scatter edits over a text. */
export function drawingFrom(seed: number): Drawing {
  let state = seed | 0;
  const unit = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number) => least + Math.floor(unit() * (most - least + 1));
  return { whole, oneOf: (values) => values[whole(0, values.length - 1)] ?? values[0] };
}
