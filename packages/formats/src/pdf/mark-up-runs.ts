import type { Run } from './runs.js';

/** A link of no words to nowhere, which is read as nothing: it parts what would run together. */
const NOTHING = '[](#)';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Runs as a line of the text layout: `*italics*`, raised calls, signs of its own escaped; asterisk calls stay as printed. */
export function markUpRuns(runs: readonly Run[]): string {
  return runs.reduce((line, run) => append(line, run), '').trim();
}

/** The mark of a note in raised signs; asterisks and letters without any stay as they are. */
export function raise(marker: string): string {
  return marker.replace(/\d/gu, (digit) => RAISED[Number(digit)] ?? digit);
}

function append(line: string, run: Run): string {
  const next = run.type === 'call' ? raise(run.marker) : markUpWords(run.text, run.italic);
  const together =
    (/[⁰¹²³⁴-⁹]$/u.test(line) && /^[⁰¹²³⁴-⁹]/u.test(next)) || (line.endsWith('*') && next.startsWith('*'));
  const hidden = /[\p{L}\p{N}]$/u.test(line) && /^\*+[^\s*,;:.)]/u.test(next);
  return line + (together || hidden ? NOTHING : '') + next;
}

/** Marks stand against the words: blanks at the edges of a run go outside. */
function markUpWords(text: string, italic: boolean): string {
  const [, open = '', words = '', close = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  const escaped = escapeSigns(words);
  return italic && words !== '' ? `${open}*${escaped}*${close}` : open + escaped + close;
}

/** Signs that would be read as mark-up. Asterisks that hang on a word as a note's call does stay plain. */
function escapeSigns(words: string): string {
  return words
    .replace(/\\(?=[\\()[\]*_])/gu, '\\\\')
    .replace(/\*+/gu, (stars, at: number) =>
      isCall(words, at, stars) ? stars : stars.replace(/\*/gu, '\\*'),
    )
    .replace(/_/gu, '\\_')
    .replace(/\](?=\()/gu, ']\\')
    .replace(/<(?=\/?[ib]>)/gu, `<${NOTHING}`);
}

function isCall(words: string, at: number, stars: string): boolean {
  const before = words.slice(0, at);
  const after = words.slice(at + stars.length);
  return stars.length <= 5 && (before === '' || /\S$/u.test(before)) && /^(?:$|[\s,;:.)])/u.test(after);
}
