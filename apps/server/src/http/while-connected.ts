/** As much of a socket as is needed to know whether it is cut. */
export interface Line {
  readonly destroyed: boolean;
  readonly once: (event: 'close', heard: () => void) => unknown;
  readonly off: (event: 'close', heard: () => void) => unknown;
}

/** Does something for whoever is at the other end of a line; the signal tells it when the line is cut and nobody waits for it any more. */
export async function whileConnected<Outcome>(
  line: Line,
  work: (cut: AbortSignal) => Promise<Outcome>,
): Promise<Outcome> {
  const cutting = new AbortController();
  const cut = () => cutting.abort();
  line.once('close', cut);
  if (line.destroyed) cut();
  // A line serves many requests: each lets go of it when it is answered.
  return work(cutting.signal).finally(() => line.off('close', cut));
}
