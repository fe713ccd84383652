import { decodeUtf8 } from '../encoding/decode-utf8.js';

/** How many bytes at its start a page names its encoding in. */
const HEAD_LENGTH = 4000;

const CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/iu;

/** The names of windows-1252 that pages use; browsers take Latin-1 and ASCII for it too. */
const WESTERN = /^(?:windows-1252|cp1252|iso-8859-1|latin1|us-ascii|ascii)$/iu;

/** What windows-1252 has at the bytes 80 to 9f; the other bytes are the first letters of Unicode. Source: the Encoding standard. */
const SPECIAL = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** How many bytes are turned into letters at once: more would be too many arguments. */
const STEP = 8192;

/**
 * The text of a page in windows-1252 that says so, as word processors save pages; `null` where the bytes are UTF-8
 * after all, or the page names no such encoding. The plain reader then names the byte at which UTF-8 ends.
 */
export function decodePage(bytes: Uint8Array): string | null {
  const head = decodeWestern(bytes.subarray(0, HEAD_LENGTH));
  const charset = /^\s*</u.test(head) ? (CHARSET.exec(head)?.[1] ?? '') : '';
  return WESTERN.test(charset) && !decodeUtf8(bytes).ok ? decodeWestern(bytes) : null;
}

/** Not by `TextDecoder`: some releases of Node take windows-1252 for Latin-1, and lose quotation marks and dashes. */
function decodeWestern(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += STEP)
    parts.push(String.fromCharCode(...bytes.subarray(from, from + STEP)));
  return parts.join('').replace(/[\u0080-\u009f]/gu, (sign) => SPECIAL[sign.charCodeAt(0) - 0x80] ?? sign);
}
