/** Bytes of chance in an id: enough that no two people ever make the same one. */
const BYTES = 12;

/** A new id for a paragraph or note. Not `crypto.randomUUID`, which a page served without TLS in a meeting room does not have. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
