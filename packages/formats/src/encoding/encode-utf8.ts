/** Bits that mark the first byte of a sequence of each length. */
const LEADS = [0, 0, 0xc0, 0xe0, 0xf0] as const;

/** The UTF-8 bytes of a text; half a surrogate pair becomes the replacement character. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    pushCodePoint(point >= 0xd800 && point <= 0xdfff ? 0xfffd : point, bytes);
  }
  return Uint8Array.from(bytes);
}

function pushCodePoint(point: number, bytes: number[]): void {
  const length = sequenceLength(point);
  if (length === 1) {
    bytes.push(point);
    return;
  }
  bytes.push((LEADS[length] ?? 0) | (point >> (6 * (length - 1))));
  for (let left = length - 2; left >= 0; left -= 1) bytes.push(0x80 | ((point >> (6 * left)) & 0x3f));
}

function sequenceLength(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
