// Times two things side by side in one run, so that only their ratio is told: a machine's speed falls out of it.

/** The ratio of two works' times per unit: of their medians, and of their least times. */
export async function ratioOf(first, second, rounds) {
  const times = { first: [], second: [] };
  for (let round = 0; round < rounds; round += 1) {
    times.first.push(await timeOf(first));
    times.second.push(await timeOf(second));
  }
  return {
    median: median(times.first) / median(times.second),
    least: Math.min(...times.first) / Math.min(...times.second),
  };
}

/** A piece of work, which may be awaited, what it is to be divided by (its bytes, or 1), and how often it is done in one measurement. */
export function workOf(work, units = 1, times = 1) {
  return { work, units, times };
}

async function timeOf({ work, units, times }) {
  // What the round before left is not this one's to clear away.
  globalThis.gc?.();
  const start = performance.now();
  for (let time = 0; time < times; time += 1) await work();
  return (performance.now() - start) / times / units;
}

function median(values) {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)];
}
