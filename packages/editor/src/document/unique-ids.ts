/**
 * The id each place of a document ends up with, from the ids that were written there, in document order.
 *
 * Promise: all are different; the first that bears an id keeps it; what comes after with the same id, or with none, takes
 * an id made from it ("p7~2") that nobody bears. Nothing but the document decides, so that every client that holds the
 * same document comes to the same ids without asking another.
 */
export function uniqueIds(written: readonly (string | null)[]): string[] {
  const borne = new Set(written.filter((id) => id !== null));
  const kept = new Set<string>();
  const copies = new Map<string, number>();
  return written.map((id) => {
    const settled = id === null || kept.has(id) ? freeId(id ?? NAMELESS, borne, copies) : id;
    kept.add(settled);
    borne.add(settled);
    return settled;
  });
}

/** What ids are made from where none was written. */
const NAMELESS = 'block';

/** As much of an id as is kept in those made from it, so that they too are short enough. */
const STEM = 48;

// The count goes on from the copy before, so that a thousand nameless paragraphs do not ask a million times.
function freeId(base: string, borne: ReadonlySet<string>, copies: Map<string, number>): string {
  for (let copy = (copies.get(base) ?? 1) + 1; ; copy += 1) {
    const candidate = `${base.slice(0, STEM)}~${copy}`;
    if (borne.has(candidate)) continue;
    copies.set(base, copy);
    return candidate;
  }
}
