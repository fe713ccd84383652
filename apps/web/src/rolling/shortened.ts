import type { RollingPiece } from '@penholder/amendments';
import { type Inline, textRun } from '@penholder/resolution';

/** How many words stay on each side of a change. */
const KEPT = 6;

/** Stands for words that are left out. */
const LEFT_OUT = '…';

/** A line with only some words left around each of its changes; a line without any change stays whole. */
export function shortened(pieces: readonly RollingPiece[]): RollingPiece[] {
  if (pieces.every(({ type }) => type === 'words')) return [...pieces];
  return pieces.map((piece, place) => {
    if (piece.type !== 'words') return piece;
    const ends = { first: place === 0, last: place === pieces.length - 1 };
    return { ...piece, content: between(piece.content, ends) };
  });
}

function between(
  content: readonly Inline[],
  { first, last }: { readonly first: boolean; readonly last: boolean },
): readonly Inline[] {
  const words = wordCount(content);
  const before = first ? 0 : KEPT;
  const after = last ? 0 : KEPT;
  if (words <= before + after + 1) return content;
  return [...headOf(content, before), textRun(first ? LEFT_OUT : ` ${LEFT_OUT}`), ...tailOf(content, after)];
}

function wordCount(content: readonly Inline[]): number {
  return content.reduce((sum, item) => sum + (item.type === 'text' ? wordsIn(item.text).length : 0), 0);
}

/** Words with the blanks behind them, so that joined they are the text. */
function wordsIn(text: string): string[] {
  return text.match(/\s*\S+\s*$|\s*\S+(?=\s)/gu) ?? [];
}

function headOf(content: readonly Inline[], count: number): Inline[] {
  const kept: Inline[] = [];
  let left = count;
  for (const item of content) {
    if (left <= 0) break;
    if (item.type === 'note') kept.push(item);
    else {
      const words = wordsIn(item.text);
      kept.push({ ...item, text: words.slice(0, left).join('') });
      left -= words.length;
    }
  }
  return kept;
}

function tailOf(content: readonly Inline[], count: number): Inline[] {
  const kept: Inline[] = [];
  let left = count;
  for (const item of content.toReversed()) {
    if (left <= 0) break;
    if (item.type === 'note') kept.unshift(item);
    else {
      const words = wordsIn(item.text);
      kept.unshift({ ...item, text: words.slice(-left).join('') });
      left -= words.length;
    }
  }
  return kept;
}
