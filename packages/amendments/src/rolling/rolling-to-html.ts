import type { Inline, Mark, NoteId } from '@penholder/resolution';

import type { RollingRow, RollingText, RollingWhole } from './row.js';
import { namesOf, type RollingWriter, unplacedSentences, wishWords, writePieces } from './rolling-words.js';

/**
 * A rolling text as a stretch of a page: a paragraph a row, `ins` around what is to come, `del` around what is to go or
 * to be replaced, each with the names of those who want it beside it. It brings no style and no script.
 */
export function rollingToHtml(rolling: RollingText): string {
  const { noteMarks } = rolling;
  const writer: RollingWriter = {
    line: (content) => content.map((item) => inlineHtml(item, noteMarks)).join(''),
    base: (words, { options }) =>
      `<del data-by="${escapeHtml(namesOf(options.flatMap(({ by }) => by)))}">${words}</del>`,
    option: (words, by) =>
      words === '' ? `<i>delete</i>${byline(namesOf(by))}` : `<ins>${words}</ins>${byline(namesOf(by))}`,
  };
  const rows = rolling.rows.map((row) => rowHtml(row, writer));
  const unplaced = unplacedSentences(rolling).map((text) => `<p class="unplaced">${escapeHtml(text)}</p>`);
  return `<article class="rolling-text">\n${[...rows, ...unplaced].join('\n')}\n</article>\n`;
}

function rowHtml(
  { label, kind, origin, opens, closes, pieces, depth }: RollingRow,
  writer: RollingWriter,
): string {
  const name = label === '' || kind === 'title' || kind === 'organ' ? '' : `<b>${escapeHtml(label)}</b> `;
  const words = writePieces(pieces, writer);
  const own = origin.type === 'base' ? words : `<ins>${words}</ins>`;
  const kindClass = kind.replaceAll(' ', '-');
  const ends = closes.map(closing).join('');
  return `<p class="${kindClass} ${origin.type}" data-depth="${depth}">${'['.repeat(opens.length)}${name}${own}${ends}</p>`;
}

function closing(whole: RollingWhole): string {
  const wish = wishWords(whole);
  return `${wish === '' ? '' : ` / <i>${escapeHtml(wish)}</i>`}${byline(whole.by.delegation)}]`;
}

function byline(names: string): string {
  return ` <span class="by">— ${escapeHtml(names)}</span>`;
}

function inlineHtml(item: Inline, marks: ReadonlyMap<NoteId, string>): string {
  if (item.type === 'note') return `<sup>${escapeHtml(marks.get(item.note) ?? '*')}</sup>`;
  return item.marks.reduce(marked, escapeHtml(item.text));
}

/** A link is not followed from a rolling text: what a delegation proposes may lead anywhere. */
function marked(words: string, { type }: Mark): string {
  if (type === 'link') return words;
  return type === 'italic' ? `<em>${words}</em>` : `<strong>${words}</strong>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => ESCAPES[sign] ?? sign);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
