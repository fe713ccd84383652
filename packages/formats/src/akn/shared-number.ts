/** A document's number with the one it shares before it: "75/101" and "A" are "75/101 A". */
export function numberWithin(shared: string | null, own: string | null): string | null {
  return shared === null ? own : `${shared} ${own ?? ''}`.trim();
}

/** What a document prints of its number under the one it shares; all of it where it has not that before it. */
export function numberUnder(shared: string | null, number: string | null): string | null {
  if (shared === null || number === null || !`${number} `.startsWith(`${shared} `)) return number;
  const own = number.slice(shared.length + 1);
  return own === '' ? null : own;
}
