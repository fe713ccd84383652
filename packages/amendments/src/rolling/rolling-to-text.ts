import type { Inline, NoteId } from '@penholder/resolution';

import type { RollingRow, RollingText, RollingWhole } from './row.js';
import { namesOf, type RollingWriter, unplacedSentences, wishWords, writePieces } from './rolling-words.js';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * A rolling text as plain text, a paragraph a line with a blank line between: "OP4. Urges States [as appropriate — South]
 * to …". Attributions stand behind a dash; what stays, what competes and what goes are parted by strokes.
 */
export function rollingToText(rolling: RollingText): string {
  const { noteMarks } = rolling;
  const writer: RollingWriter = {
    line: (content) => lineText(content, noteMarks),
    base: (words) => words,
    option: (words, by) => `${words === '' ? 'delete' : words} — ${namesOf(by)}`,
  };
  const lines = rolling.rows.map((row) => rowText(row, writer));
  return [...lines, ...unplacedSentences(rolling)].join('\n\n');
}

function lineText(content: readonly Inline[], marks: ReadonlyMap<NoteId, string>): string {
  return content
    .map((item) => (item.type === 'text' ? item.text : raised(marks.get(item.note) ?? '*')))
    .join('');
}

function raised(marker: string): string {
  return marker.replace(/\d/gu, (figure) => SUPERSCRIPTS[Number(figure)] ?? figure);
}

function rowText({ label, kind, opens, closes, pieces, depth }: RollingRow, writer: RollingWriter): string {
  const name =
    label === '' || kind === 'closing words' || kind === 'title' || kind === 'organ' ? '' : `${label}. `;
  const words = writePieces(pieces, writer);
  return `${'  '.repeat(depth)}${'['.repeat(opens.length)}${name}${words}${closes.map(closing).join('')}`;
}

function closing(whole: RollingWhole): string {
  const wish = wishWords(whole);
  return `${wish === '' ? '' : ` / ${wish}`} — ${whole.by.delegation}]`;
}
