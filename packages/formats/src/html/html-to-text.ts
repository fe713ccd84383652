import { parsePage } from './page/parse-page.js';
import { walkPage } from './page/walk-page.js';
import type { ChangesTaken } from './page/walk-context.js';

/**
 * A page or a piece of one, such as what a clipboard holds, in the text layout (`docs/text-layout.md`).
 * `taken` says whether tracked changes stand as accepted (words put in) or as rejected (words struck); words that are
 * not taken are not in the text. Never throws; words out of sight, scripts and styles are left out.
 */
export function htmlToText(html: string, taken: ChangesTaken): string {
  return linesToText(walkPage(parsePage(withoutClipboardHead(html)), taken).lines);
}

/** The lines of a page as one text that ends with a line feed. */
export function linesToText(lines: readonly string[]): string {
  return `${lines.join('\n').trimEnd()}\n`;
}

/** Clipboards put lines of their own before a page: the version, and where its parts begin and end. */
export function withoutClipboardHead(html: string): string {
  return html.replace(/^\s*Version:\d[\d.]*\s[^<]*/iu, '');
}
