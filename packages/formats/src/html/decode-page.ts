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
 * The text of a page in the encoding that it names, as word processors and older sites save pages (windows-1252, -1251,
 * -1256, gb18030 …); `null` where the bytes are UTF-8 after all, where the page names no encoding that is known, or
 * where they are not in it. The plain reader then names the byte at which UTF-8 ends.
 */
export function decodePage(bytes: Uint8Array): string | null {
  const head = decodeWestern(bytes.subarray(0, HEAD_LENGTH));
  const charset = /^\s*</u.test(head) ? CHARSET.exec(head)?.[1] : undefined;
  if (charset === undefined || decodeUtf8(bytes).ok) return null;
  return WESTERN.test(charset) ? decodeWestern(bytes) : decodeNamed(bytes, charset);
}

/** The decoder that Node and browsers have, as far as it is used here. */
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean },
) => { readonly decode: (bytes: Uint8Array) => string };

/** The platform knows the encodings of the Encoding standard. A page that names Unicode and is no UTF-8 is damaged. */
function decodeNamed(bytes: Uint8Array, charset: string): string | null {
  if (/^(?:utf|unicode|ucs)/iu.test(charset)) return null;
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch (refused) {
    // An encoding that is unknown, and bytes that are none of its letters: both are expected of pages.
    if (refused instanceof RangeError || refused instanceof TypeError) return null;
    throw refused;
  }
}

/** Not by `TextDecoder`: some releases of Node take windows-1252 for Latin-1, and lose quotation marks and dashes. */
function decodeWestern(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += STEP)
    parts.push(String.fromCharCode(...bytes.subarray(from, from + STEP)));
  return parts.join('').replace(/[\u0080-\u009f]/gu, (sign) => SPECIAL[sign.charCodeAt(0) - 0x80] ?? sign);
}
