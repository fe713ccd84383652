import { startsWith } from './encoding/decode-text.js';

/** A format that the bytes alone give away. `binary` is none of ours; `found` names it with its article. */
export type ByteFormat =
  | { readonly type: 'pdf' }
  | { readonly type: 'docx' }
  | { readonly type: 'binary'; readonly found: string }
  | { readonly type: 'text' };

/** First bytes of kinds of file that people drop by mistake. Source: the formats' own specifications. */
const SIGNATURES: readonly (readonly [readonly number[], string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'a file of an old Office program'],
];

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** What a file is by its bytes; the name only tells a Word file from any other ZIP archive. */
export function formatOfBytes(bytes: Uint8Array, name: string): ByteFormat {
  if (startsWith(bytes, PDF)) return { type: 'pdf' };
  if (startsWith(bytes, ZIP))
    return endingOf(name) === 'docx' ? { type: 'docx' } : foundBinary('a ZIP archive');
  const known = SIGNATURES.find(([first]) => startsWith(bytes, first));
  if (known !== undefined) return foundBinary(known[1]);
  if (UTF16_MARKS.some((mark) => startsWith(bytes, mark))) return { type: 'text' };
  return bytes.includes(0) ? foundBinary('a binary file') : { type: 'text' };
}

function foundBinary(found: string): ByteFormat {
  return { type: 'binary', found };
}

/** A format of text: told by its first signs, else by the ending; anything else is plain text. */
export type TextFormat = 'xml' | 'html' | 'json' | 'text';

/** What a text is written in. */
export function formatOfText(text: string, name: string): TextFormat {
  const start = withoutRemarks(text.slice(0, START_LENGTH).trimStart());
  if (isPage(start, name)) return 'html';
  if (/^<[?!A-Za-z]/u.test(start)) return 'xml';
  if (/^(\{|\[)\s*(["{}[\]]|$)/u.test(start)) return 'json';
  return formatOfEnding(name);
}

/** How many characters at the start of a text may tell its format. */
const START_LENGTH = 2000;

/** Programs put remarks of their own before a page: where it was saved from, where the clipboard's part begins. */
function withoutRemarks(start: string): string {
  return start.replace(/^(?:<\?xml[^>]*\?>\s*|<!--(?:(?!-->).)*-->\s*)+(?=<!doctype html|<html)/isu, '');
}

/** A piece of a page, as clipboards hold it: no element of Akoma Ntoso is the root of a file by one of these names. */
const PIECE =
  /^(?:Version:\d[\d.]*\s+StartHTML|<!--\s*StartFragment|<(?:meta|body|head|style|link|p|div|span|table|[uo]l|[biua]|em|strong|font|center|main|article|h[1-6]|br)(?=[\s>/]))/iu;

function isPage(start: string, name: string): boolean {
  if (/^<!doctype html|^<html/iu.test(start)) return true;
  return PIECE.test(start) && endingOf(name) !== 'xml';
}

function formatOfEnding(name: string): TextFormat {
  switch (endingOf(name)) {
    case 'xml':
      return 'xml';
    case 'json':
      return 'json';
    case 'html':
    case 'htm':
      return 'html';
    default:
      return 'text';
  }
}

/** The ending of a file's name in small letters, without its stop; empty where it has none. */
export function endingOf(name: string): string {
  return /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}
