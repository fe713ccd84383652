import { textRun } from '../inline.js';
import type { Annex, FrontLine, Inline, Resolution } from '../tree.js';
import { paragraphsIn } from '../walk.js';
import { blockToLines, type Marking, markingOf } from './block-lines.js';
import { markUpLine } from './inline-mark-up.js';

/**
 * A document in the text layout of `docs/text-layout.md`.
 *
 * Promise: every word, mark, number and note of the tree stands in the text once, in reading order, and `readText`
 * reads the same tree from it (ids aside, and with the numbers that were computed now standing in the tree). The text
 * ends with a line feed; lines are parted by line feeds.
 *
 * Plan: the front page line by line; number, title and organ; the paragraphs of preamble and operative part, each one
 * line between blank lines; the lines under the text; the annexes; last the notes.
 */
export function writeText(resolution: Resolution): string {
  const marking = markingOf(resolution);
  const lines = [
    ...frontToLines(resolution, marking),
    ...headToLines(resolution, marking),
    ...[...resolution.preamble, ...resolution.operative].flatMap((block) => blockToLines(block, marking)),
    ...resolution.closing.flatMap(({ content }) => lineApart(markUpLine(content, marking.notes))),
    ...resolution.annexes.flatMap((annex) => annexToLines(annex, marking)),
    ...notesToLines(resolution, marking),
  ];
  const last = lines.findLastIndex((line) => line !== '');
  return `${lines.slice(0, last + 1).join('\n')}\n`;
}

function frontToLines(resolution: Resolution, { notes }: Marking): string[] {
  const front = withSymbol(resolution).map(({ content }) => markUpLine(content, notes));
  return front.length === 0 ? [] : [...front, ''];
}

/** A symbol that no line of the front page shows gets a line of its own; it would be lost else. */
function withSymbol({ front, symbol }: Resolution): readonly FrontLine[] {
  if (symbol === null || front.some(({ role }) => role === 'symbol')) return front;
  return [{ role: 'symbol', content: [textRun(symbol)] }, ...front];
}

function headToLines(resolution: Resolution, { notes }: Marking): string[] {
  const { kind, number, title } = resolution;
  const name = number === null ? '' : `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${number}`;
  return [
    ...lineApart(name),
    ...lineApart(markUpLine(title, notes)),
    ...lineApart(organLine(resolution, notes)),
  ];
}

/** The organ with its comma; with a colon where lettered paragraphs follow, as in a decision. */
function organLine({ organ, operative }: Resolution, notes: Marking['notes']): string {
  if (organ.length === 0) return '';
  const lettered = paragraphsIn(operative)[0]?.number?.startsWith('(') ?? false;
  return closed(organ, lettered ? ':' : ',', notes);
}

function closed(organ: readonly Inline[], stop: string, notes: Marking['notes']): string {
  return markUpLine([...organ, textRun(stop)], notes);
}

function annexToLines({ label, title, blocks }: Annex, marking: Marking): string[] {
  return [
    ...lineApart(label ?? ''),
    ...lineApart(markUpLine(title, marking.notes)),
    ...blocks.flatMap((block) => blockToLines(block, marking)),
  ];
}

function notesToLines(resolution: Resolution, { notes }: Marking): string[] {
  return resolution.notes.flatMap(({ id, content }) =>
    lineApart(`${notes.get(id) ?? ''} ${markUpLine(content, notes)}`.trim()),
  );
}

/** A line with the blank one after it; nothing where there is nothing to print. */
function lineApart(line: string): string[] {
  return line === '' ? [] : [line, ''];
}
