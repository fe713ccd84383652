import { linesOf, plainText, type Resolution } from '@penholder/resolution';
import { parse } from 'parse5';

import type { FileReading } from '../../src/file-reading.js';

/** A node as the counter looks at it: apart from the reader's own walk, so that both cannot err alike. */
interface AnyNode {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly AnyNode[];
}

const UNSEEN = ['head', 'script', 'style', '#comment', 'template', 'noscript'];

/** Words of everything a person sees on a page: text content without head, scripts, styles and hidden elements. */
export function seenWords(html: string): string {
  const from = /^Version:\d/u.test(html) ? html.indexOf('<') : 0;
  const text: string[] = [];
  const open: AnyNode[] = [parse(html.slice(from))];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (UNSEEN.includes(node.nodeName)) continue;
    const style = node.attrs?.find(({ name }) => name === 'style')?.value ?? '';
    if (style.includes('display:none')) continue;
    if (node.nodeName === '#text') text.push(node.value ?? '');
    else if (/^(?:p|div|li|td|th|tr|br|h\d|table|ol|ul|del)$/u.test(node.nodeName)) {
      text.push(' ');
      open.push({ nodeName: '#text', value: ' ' });
    }
    open.push(...[...(node.childNodes ?? [])].reverse());
  }
  return text.join('');
}

/** All words of a reading: its documents with their numbers and markers, its prose and what was set aside. */
export function readingWords({ documents, prose, furniture }: FileReading): string {
  const trees = documents.map((document) => JSON.stringify(labelsIn(document)).replace(/["[\],:{}]+/gu, ' '));
  const lines = documents.flatMap((document) => linesOf(document).map(plainText));
  const rest = [
    ...prose.map(({ number, text }) => `${number ?? ''} ${text}`),
    ...furniture.map(({ text }) => text),
  ];
  const kinds = documents.flatMap(({ kind, number, symbol, annexes }) => [
    kind,
    number ?? '',
    symbol ?? '',
    ...annexes.map(({ label }) => label ?? ''),
  ]);
  return [...trees, ...lines, ...rest, ...kinds, ...documents.flatMap(callsIn)].join(' ');
}

/** The sign of each call, which the tree holds as a reference. */
function callsIn(document: Resolution): string[] {
  const markers = new Map(document.notes.map(({ id, marker }) => [id, marker ?? '']));
  const calls = linesOf(document).flat();
  return calls.flatMap((item) => (item.type === 'note' ? [markers.get(item.note) ?? ''] : []));
}

/** Each number and marker of a tree, wherever it stands. */
function labelsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    (key === 'number' || key === 'marker') && typeof each === 'string' ? [each] : labelsIn(each),
  );
}

/** How often each word occurs; a word is letters and digits, in small letters, raised signs as plain ones. */
export function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  // Note calls stand against their words: raised signs are parted from them before they are made plain.
  const plain = text
    .replace(/[⁰¹²³⁴-⁹]+/gu, ' $& ')
    .normalize('NFKC')
    .toLowerCase();
  for (const [word] of plain.matchAll(/[\p{L}\p{M}]+|\p{N}+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
