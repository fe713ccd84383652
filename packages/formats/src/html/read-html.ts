import { ok, type Result } from '@penholder/kernel';
import { readActions } from '@penholder/proceedings';
import { type IdSource, type Notice, readText } from '@penholder/resolution';

import type { FileReading } from '../file-reading.js';
import type { Unreadable } from '../unreadable.js';
import { linesToText, withoutClipboardHead } from './html-to-text.js';
import { readOwnPage } from './own/own-page.js';
import type { PageNode } from './page/node.js';
import type { TrackedChange } from './page/page-text.js';
import { parsePage } from './page/parse-page.js';
import { walkPage } from './page/walk-page.js';

/** What the letters of a page were taken from: Unicode, or the encoding that the page itself names. */
export type PageEncoding = 'Unicode' | 'as named';

/**
 * Reads a page: one that `writeHtml` wrote as its tree, another by its words.
 *
 * Promise: every word that a reader of the page sees is in one place of the reading. Tracked changes are read as
 * accepted; struck words are set aside, and one notice says so. A page of ours that does not fit the tree is refused.
 * Plan: parse; our own parts if the page has them and nothing else; else the page as text, and that like every text.
 * Lines in the reading are those of this text.
 */
export function readHtml(
  html: string,
  name: string,
  ids: IdSource,
  encoding: PageEncoding = 'Unicode',
): Result<FileReading, Unreadable> {
  const page = parsePage(withoutClipboardHead(html));
  const own = readOwnPage(page, name);
  if (!own.ok) return own;
  if (own.value.length > 0)
    return ok({ documents: own.value, prose: [], furniture: [], notices: [], actions: [] });
  const notices = encoding === 'Unicode' ? charsetNotice(html) : [];
  return ok(readByWords(page, notices, ids));
}

function readByWords(page: PageNode, notices: readonly Notice[], ids: IdSource): FileReading {
  const { lines, changes } = walkPage(page, 'accepted');
  const reading = readText(linesToText(lines), ids);
  const struck = changes.filter(({ type }) => type === 'deletion');
  return {
    ...reading,
    furniture: [...reading.furniture, ...struck.map(({ line, words }) => ({ line, text: words }))],
    notices: [...reading.notices, ...changesNotice(changes), ...notices],
    actions: readActions(reading.prose),
  };
}

function changesNotice(changes: readonly TrackedChange[]): Notice[] {
  const [first] = changes;
  if (first === undefined) return [];
  const insertions = changes.filter(({ type }) => type === 'insertion').length;
  const authors = [...new Set(changes.flatMap(({ author }) => author ?? []))];
  const by = authors.length === 0 ? '' : ` by ${authors.join(', ')}`;
  const counted = `${counting(insertions, 'insertion')} and ${counting(changes.length - insertions, 'deletion')}`;
  const message = `${counted}${by} were tracked in the page and are read as accepted; deleted words are set aside.`;
  return [{ line: first.line, kind: 'tracked changes', message }];
}

function counting(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

const CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/iu;

/** Where the head of a page says what its letters are encoded in. */
const HEAD_LENGTH = 4000;

/** A page that names another encoding than the one it was read in may show wrong letters, if it has any beyond ASCII. */
function charsetNotice(html: string): Notice[] {
  const charset = CHARSET.exec(html.slice(0, HEAD_LENGTH))?.[1];
  if (charset === undefined || /^(?:utf-?(?:8|16\w*)|unicode)$/iu.test(charset)) return [];
  if (!/[\u0080-\u{10ffff}]/u.test(html)) return [];
  const message = `The page says that it is in ${charset}, and it was read as Unicode: letters with accents may be wrong.`;
  return [{ line: 1, kind: 'encoding', message }];
}
