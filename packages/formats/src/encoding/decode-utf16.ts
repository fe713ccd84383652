/** Code units joined at a time. */
const CHUNK = 4096;

/** Text from UTF-16 bytes without their mark; an odd last byte is not text and gives `null`. */
export function decodeUtf16(bytes: Uint8Array, order: 'little' | 'big'): string | null {
  if (bytes.length % 2 !== 0) return null;
  let text = '';
  for (let start = 0; start < bytes.length; start += 2 * CHUNK) {
    text += String.fromCharCode(...codeUnits(bytes.subarray(start, start + 2 * CHUNK), order));
  }
  return text;
}

function codeUnits(bytes: Uint8Array, order: 'little' | 'big'): number[] {
  const [low, high] = order === 'little' ? [0, 1] : [1, 0];
  return Array.from(
    { length: bytes.length / 2 },
    (_, index) => (bytes[2 * index + low] ?? 0) | ((bytes[2 * index + high] ?? 0) << 8),
  );
}
