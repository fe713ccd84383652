import {
  type AnyParagraph,
  type Block,
  childMarker,
  type Inline,
  letters,
  type Paragraph,
  paragraphsIn,
  plainText,
  type Resolution,
  type Subparagraph,
  textRun,
} from '@penholder/resolution';

import { withAnnexesCounted } from './annexes-counted.js';
import { withNotesCounted } from './notes-counted.js';

/**
 * What follows from an amendment by itself: operative paragraphs, their parts and footnotes counted anew where any came,
 * went or moved, a sole paragraph without a number, and the full stop behind the last paragraph alone.
 */
export function withConsequences(base: Resolution, now: Resolution): Resolution {
  const text = { ...now, operative: withStops(base, renumbered(base, now)) };
  return withNotesCounted(base, withAnnexesCounted(base, text, withParts));
}

function operativesOf({ operative }: Resolution): Paragraph[] {
  return paragraphsIn(operative).filter(({ role }) => role === 'operative');
}

/** What had no number in the draft keeps none; a live text, whose numbers are computed, has none at all. */
function renumbered(base: Resolution, now: Resolution): readonly Block[] {
  const [before, after] = [operativesOf(base), operativesOf(now)];
  const bare = new Set(before.filter(({ number }) => number === null).map(({ id }) => id));
  const parts = new Map(before.map((paragraph) => [paragraph.id, paragraph]));
  const changed = idsOf(before) !== idsOf(after);
  const counts = changed && before.some(({ number }) => number !== null);
  const lettered = before[0]?.number?.startsWith('(') === true;
  let count = 0;
  return now.operative.map((block) => {
    if (block.type !== 'paragraph' || block.role !== 'operative') return block;
    const own = withParts(block, parts.get(block.id), 1);
    if (!counts || bare.has(own.id) || own.number?.includes('alt') === true) return own;
    count += 1;
    const number = lettered ? `(${letters(count)})` : String(count);
    return { ...own, number: after.length === 1 ? null : number };
  });
}

function idsOf(paragraphs: readonly AnyParagraph[]): string {
  return paragraphs.map(({ id }) => id).join(' ');
}

function withParts<Some extends AnyParagraph>(
  now: Some,
  before: AnyParagraph | undefined,
  level: number,
): Some {
  const known = new Map((before?.children ?? []).map((child) => [child.id, child]));
  const changed = before !== undefined && idsOf(before.children) !== idsOf(now.children);
  const marked = before?.children.some(({ marker }) => marker !== null) === true;
  const counts = changed && marked && before.children[0]?.marker === childMarker(level, 1);
  const children = now.children.map((child, index): Subparagraph => {
    const own = withParts(child, known.get(child.id), level + 1);
    return counts ? { ...own, marker: childMarker(level, index + 1) } : own;
  });
  return { ...now, children };
}

/** A new last paragraph ends with a full stop, and the one that was last before with a semicolon. */
function withStops(base: Resolution, operative: readonly Block[]): readonly Block[] {
  const [before, after] = [base.operative.at(-1), operative.at(-1)];
  if (before?.type !== 'paragraph' || after?.type !== 'paragraph' || before.id === after.id) return operative;
  if (!endOf(before).endsWith('.')) return operative;
  return operative.map((block, index) => {
    if (block.type !== 'paragraph') return block;
    if (index === operative.length - 1) return endOf(block).endsWith(';') ? withEnd(block, '.') : block;
    const next = operative[index + 1];
    const isMid = next?.type === 'paragraph' && next.role === 'operative';
    return block.id === before.id && isMid && endOf(block).endsWith('.') ? withEnd(block, ';') : block;
  });
}

function endOf({ content, children, tail }: AnyParagraph): string {
  if (tail.length > 0) return plainText(tail);
  const last = children.at(-1);
  return last === undefined ? plainText(content) : endOf(last);
}

function withEnd<Some extends AnyParagraph>(paragraph: Some, stop: string): Some {
  const { content, children, tail } = paragraph;
  if (tail.length > 0) return { ...paragraph, tail: lineWithEnd(tail, stop) };
  const last = children.at(-1);
  if (last === undefined) return { ...paragraph, content: lineWithEnd(content, stop) };
  return { ...paragraph, children: [...children.slice(0, -1), withEnd(last, stop)] };
}

function lineWithEnd(line: readonly Inline[], stop: string): Inline[] {
  const place = line.findLastIndex(({ type }) => type === 'text');
  return line.map((item, index) =>
    index === place && item.type === 'text' ? textRun(item.text.slice(0, -1) + stop, item.marks) : item,
  );
}
