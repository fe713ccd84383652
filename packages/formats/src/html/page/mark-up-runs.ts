import { assertNever } from '@penholder/kernel';

import type { Run, Setting } from './run.js';

/** A link of no words to nowhere, which is read as nothing: it parts what would run together. */
const NOTHING = '[](#)';

const PLAIN = '0123456789abcdefghijklmnoprstuvwxyz';
// Every small letter but q has a raised form.
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ';

/**
 * The runs of a block as lines of the text layout.
 * Promise: each word once and in order; what looks like a mark and is none is escaped. Blanks are single.
 */
export function markUpBlock(runs: readonly Run[]): string[] {
  const lines: Run[][] = [[]];
  for (const run of joined(runs)) {
    if (run.type === 'break') lines.push([]);
    else lines.at(-1)?.push(run);
  }
  return lines.map(markUpLine).filter((line) => line !== '');
}

/** Words set alike become one run: print programs cut them anywhere, and a mark opens only before a word. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  let parts: string[] = [];
  let setting: Setting | null = null;
  const end = (): void => {
    if (setting !== null) result.push({ type: 'words', text: parts.join('').replace(/\s+/gu, ' '), setting });
    [parts, setting] = [[], null];
  };
  for (const run of runs) {
    if (
      run.type === 'words' &&
      (setting === null || isSame(setting, run.setting) || run.text.trim() === '')
    ) {
      setting ??= run.setting;
      parts.push(run.text);
      continue;
    }
    end();
    if (run.type === 'words') [parts, setting] = [[run.text], run.setting];
    else result.push(run);
  }
  end();
  return result;
}

function isSame(left: Setting, right: Setting): boolean {
  return left.italic === right.italic && left.bold === right.bold && left.href === right.href;
}

function markUpLine(runs: readonly Run[]): string {
  const bold = runs.every((run) => run.type !== 'words' || run.text.trim() === '' || run.setting.bold);
  const parts: string[] = [];
  let tail = '';
  for (const run of runs) {
    const next = markUpRun(run, bold);
    const joint = jointBetween(tail, next, parts.length === 1 && runs[0]?.type === 'call');
    parts.push(joint, next);
    tail = (tail + joint + next).slice(-2);
  }
  return parts.join('').replace(/ {2,}/gu, ' ').trim();
}

function jointBetween(line: string, next: string, isNote: boolean): string {
  if (isNote && /^[^\s]/u.test(next)) return ' ';
  const together =
    (/[⁰¹²³⁴-⁹]$/u.test(line) && /^[⁰¹²³⁴-⁹]/u.test(next)) || (line.endsWith('*') && next.startsWith('*'));
  const hidden = /[\p{L}\p{N}]$/u.test(line) && /^\*+[^\s*,;:.)]/u.test(next);
  return together || hidden ? NOTHING : '';
}

function markUpRun(run: Run, isBoldLine: boolean): string {
  switch (run.type) {
    case 'words':
      return markUpWords(run.text, run.setting, isBoldLine);
    case 'call':
      return [...run.marker].map((sign) => RAISED[PLAIN.indexOf(sign)] ?? sign).join('');
    case 'break':
      return '';
    default:
      return assertNever(run);
  }
}

/** Marks stand against the words: blanks at the edges go outside. A line that is bold as a whole is a heading, and its face is the page's. */
function markUpWords(text: string, { italic, bold, href }: Setting, isBoldLine: boolean): string {
  const words = text.trim();
  if (words === '') return text === '' ? '' : ' ';
  const linked = href !== null && !/[[\]]/u.test(words);
  const plain = linked ? `[${escapeSigns(words)}](${closedAddress(href)})` : escapeSigns(words);
  const stars = (italic ? '*' : '') + (bold && !isBoldLine ? '**' : '');
  const [open, close] = [/^\s/u.test(text) ? ' ' : '', /\s$/u.test(text) ? ' ' : ''];
  return open + stars + plain + stars + close;
}

/** The address ends at the first bracket or blank; those inside it are written in their percent form. */
function closedAddress(href: string): string {
  return href.replace(/[()\s]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Asterisks that hang on a word or a stop call a note, and stay as they are. */
const STARS = /(?<=[\p{L}\p{N}]|^)\*{1,5}(?=$|[\s,;:.)])|(?<=[^\s*\p{L}\p{N}])\*{1,5}(?=$|\s)|\*/gu;

function escapeSigns(words: string): string {
  return words
    .replace(/\\(?=[\\()[\]*_])/gu, '\\\\')
    .replace(STARS, (stars, at: number) => (isCall(words, stars, at) ? stars : '\\*'))
    .replace(/\](?=\()/gu, ']\\')
    .replace(/<(?=\/?[ib]>)/gu, `<${NOTHING}`);
}

/** Of several asterisks a call was matched whole; one alone is a call only where nothing but a word stands before it. */
function isCall(words: string, stars: string, at: number): boolean {
  const before = words.charAt(at - 1);
  const after = words.charAt(at + stars.length);
  return before !== '*' && !/\s/u.test(before) && /^(?:$|[\s,;:.)])/u.test(after);
}
