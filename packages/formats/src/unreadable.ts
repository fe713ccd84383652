/** A file that gave no reading, and why. Each has one sentence for people that names the file, the place where it is known, and what was expected. */
export type Unreadable =
  | { readonly type: 'Empty'; readonly message: string }
  | { readonly type: 'TooLarge'; readonly bytes: number; readonly message: string }
  | { readonly type: 'Binary'; readonly found: string; readonly message: string }
  | { readonly type: 'NotUtf8'; readonly line: number; readonly byte: number; readonly message: string }
  | { readonly type: 'CutOff'; readonly line: number; readonly message: string }
  | { readonly type: 'WrongFormat'; readonly line: number | null; readonly message: string }
  | { readonly type: 'NotAllowed'; readonly line: number; readonly message: string }
  | { readonly type: 'Locked'; readonly message: string }
  | { readonly type: 'Scanned'; readonly message: string }
  | { readonly type: 'TooManyPages'; readonly pages: number; readonly message: string }
  | { readonly type: 'NotReadYet'; readonly format: string; readonly message: string }
  | { readonly type: 'NotADocument'; readonly message: string };

const EXPECTED = 'a resolution, decision or report as text, Akoma Ntoso XML or Penholder JSON';

/** Nothing, or only blanks. */
export function empty(name: string): Unreadable {
  return { type: 'Empty', message: `${name} is empty: ${EXPECTED} was expected.` };
}

/** More bytes than are taken in at once. */
export function tooLarge(name: string, bytes: number, limit: number): Unreadable {
  const message = `${name} is too large: it has more than ${inMegabytes(limit)}, the most that was expected.`;
  return { type: 'TooLarge', bytes, message };
}

function inMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / (1024 * 1024))} MB`;
}

/** Bytes that are no text; `found` says what they are, with its article. */
export function binary(name: string, found: string): Unreadable {
  return { type: 'Binary', found, message: `${name} is ${found}: ${EXPECTED} was expected.` };
}

/** Bytes that break the encoding; `line` counts from 1, `byte` from 0. */
export function notUtf8(name: string, encoding: string, line: number, byte: number): Unreadable {
  const message = `${name}, line ${line} (byte ${byte}): these bytes are not ${encoding}, and text in UTF-8 was expected.`;
  return { type: 'NotUtf8', line, byte, message };
}

/** A file that ends too early; `expected` says what should have followed. */
export function cutOff(name: string, line: number, expected: string): Unreadable {
  return {
    type: 'CutOff',
    line,
    message: `${name}, line ${line}: the file ends here, and ${expected} was expected.`,
  };
}

/** A file that is not of the format it shows; `line` is `null` where no place can be named. */
export function wrongFormat(name: string, line: number | null, found: string, expected: string): Unreadable {
  const where = line === null ? name : `${name}, line ${line}`;
  return { type: 'WrongFormat', line, message: `${where}: found ${found}, and ${expected} was expected.` };
}

/** Something a file may hold and Penholder takes from nobody, such as entities of its own. */
export function notAllowed(name: string, line: number, found: string, expected: string): Unreadable {
  const message = `${name}, line ${line}: ${found} is not taken, and ${expected} was expected.`;
  return { type: 'NotAllowed', line, message };
}

/** A PDF that opens with a password only. */
export function lockedPdf(name: string): Unreadable {
  const message = `${name} is a PDF locked with a password: a copy saved without one was expected.`;
  return { type: 'Locked', message };
}

/** A PDF of pictures, without a letter that could be read. */
export function scannedPdf(name: string): Unreadable {
  const message = `${name} is a PDF without text on its pages, such as a scan: one with text (put through text recognition first) was expected.`;
  return { type: 'Scanned', message };
}

/** A PDF that is longer than any document, or draws more than its pages could show. */
export function tooManyPages(name: string, pages: number, limit: number): Unreadable {
  const message = `${name} is a PDF of ${pages} pages: at most ${limit} of them can be taken in, and a part of it was expected.`;
  return { type: 'TooManyPages', pages, message };
}

/** A PDF that cannot be opened or drawn. */
export function brokenPdf(name: string): Unreadable {
  return wrongFormat(name, null, 'a damaged PDF', 'a whole one (download or save it again)');
}

/** A format that is known and has no reader. */
export function notReadYet(name: string, format: string): Unreadable {
  const message = `${name} is ${format} and cannot be read yet: save it as text, which was expected.`;
  return { type: 'NotReadYet', format, message };
}

/** A text without any document or recorded action in it. */
export function notADocument(name: string): Unreadable {
  const message = `${name}: no resolution, decision or recorded action was found, and at least one was expected.`;
  return { type: 'NotADocument', message };
}
