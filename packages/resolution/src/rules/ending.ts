import { plainText } from '../inline.js';
import type { AnyParagraph } from '../walk.js';

/** How many characters of a line's end a finding shows. */
const SHOWN = 30;

/** The last line of a paragraph with its parts: its tail, the end of its last part, or its own words. */
export function lastLine(part: AnyParagraph): string {
  if (part.tail.length > 0) return plainText(part.tail).trimEnd();
  const last = part.children.at(-1);
  return last === undefined ? plainText(part.content).trimEnd() : lastLine(last);
}

/** Whether the parts of a paragraph run on in its sentence, as in "by (a) writing; (b) answering": they begin with small letters. */
export function runsOn({ children }: AnyParagraph): boolean {
  const [first] = children;
  return first !== undefined && /^\P{L}*\p{Ll}/u.test(plainText(first.content));
}

/** The stop that ends a line, quotation marks, brackets and signs without width behind it left aside; "" where there is none. */
export function stopOf(line: string): string {
  return /(?<stop>[.,;:])[”"’'»)\]\s\p{Cf}]*$/u.exec(line)?.groups?.['stop'] ?? '';
}

/** The last words of a line, to show where it ends. */
export function lastWords(line: string): string {
  return line.length <= SHOWN ? line : line.slice(-SHOWN).replace(/^\S*\s/u, '');
}

/** A stop in words, for a message: "a comma"; "no stop" for "". */
export function stopName(stop: string): string {
  return STOP_NAMES.get(stop) ?? 'no stop';
}

const STOP_NAMES: ReadonlyMap<string, string> = new Map([
  [',', 'a comma'],
  [';', 'a semicolon'],
  [':', 'a colon'],
  ['.', 'a full stop'],
]);
