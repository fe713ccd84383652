import { err, ok, type Result } from '@penholder/kernel';
import {
  type AnyParagraph,
  type BlockId,
  type Inline,
  joinRuns,
  type Resolution,
  textRun,
} from '@penholder/resolution';

import { conflict, nameOfPiece, noSuch, otherWords } from './failures.js';
import { isPlaceIn, lengthOf, sliceLine } from './line-splice.js';
import { type HeldPieces, holderOf, idsOf, isParagraph, withPiecesIn, withWords } from './pieces.js';
import { isSameLine } from './same-value.js';
import type { Failure, Step } from './step.js';

type Applied = Result<Resolution, Failure>;
type Split = Extract<Step, { type: 'split paragraph' }>;
type Join = Extract<Step, { type: 'join paragraphs' }>;

/** What stands between the words that a split parts, as a line. */
export function joinOf({ join, joinMarks }: Split | Join): Inline[] {
  return joinRuns([textRun(join, joinMarks)]);
}

/** Makes two paragraphs of one. */
export function splitParagraph(resolution: Resolution, step: Split): Applied {
  const { id, at, second, join } = step;
  const held = paragraphIn(resolution, id);
  if (!held.ok) return held;
  if (idsOf(resolution).has(second)) {
    return err(conflict(nameOfPiece(resolution, second), 'a new paragraph', 'its id is taken'));
  }
  const { paragraph } = held.value;
  const [line, end] = [paragraph.content, at + join.length];
  const between = isPlaceIn(line, at) ? sliceLine(line, at, end) : [];
  if (!isPlaceIn(line, end) || !isSameLine(between, joinOf(step))) {
    return err(otherWords(nameOfPiece(resolution, id), joinOf(step), between));
  }
  const first = withWords(paragraph, { content: sliceLine(line, 0, at), children: [], tail: [] });
  const { children, tail } = paragraph;
  const rest = withWords(paragraph, { content: sliceLine(line, end, lengthOf(line)), children, tail });
  const other = named(rest, second, step.secondNumber ?? null);
  return ok(putInPlace(resolution, held.value, 1, [first, other]));
}

/** Makes one paragraph of two that stand side by side; parts and closing words of the second are those of the whole. */
export function joinParagraphs(resolution: Resolution, step: Join): Applied {
  const held = paragraphIn(resolution, step.id);
  if (!held.ok) return held;
  const { paragraph: first, pieces, place } = held.value;
  const second = pieces[place + 1];
  const name = nameOfPiece(resolution, step.id);
  if (second === undefined || second.id !== step.second || !isParagraph(second)) {
    return err(
      conflict(name, `${nameOfPiece(resolution, step.second)} behind it`, second?.type ?? 'nothing'),
    );
  }
  const refusal = whyNotJoined(first, second, step);
  if (refusal !== null) return err(conflict(name, refusal.expected, refusal.found));
  const content = joinRuns([...first.content, ...joinOf(step), ...second.content]);
  const whole = withWords(first, { content, children: second.children, tail: second.tail });
  return ok(putInPlace(resolution, held.value, 2, [whole]));
}

function whyNotJoined(
  first: AnyParagraph,
  second: AnyParagraph,
  { at, secondNumber }: Join,
): { readonly expected: string; readonly found: string } | null {
  const length = lengthOf(first.content);
  if (length !== at) return { expected: `${at} characters`, found: String(length) };
  if (first.children.length + first.tail.length > 0) {
    return { expected: 'no parts', found: `${first.children.length} parts and closing words` };
  }
  const kind = kindOf(second);
  if (kind !== kindOf(first)) return { expected: kindOf(first), found: kind };
  const number = second.type === 'paragraph' ? second.number : second.marker;
  if (secondNumber === undefined || secondNumber === number) return null;
  return { expected: `number ${secondNumber}`, found: `number ${number}` };
}

function kindOf(paragraph: AnyParagraph): string {
  return paragraph.type === 'paragraph' ? `${paragraph.role} paragraph` : paragraph.type;
}

function named(paragraph: AnyParagraph, id: BlockId, number: string | null): AnyParagraph {
  return paragraph.type === 'paragraph' ? { ...paragraph, id, number } : { ...paragraph, id, marker: number };
}

interface ParagraphInPlace extends HeldPieces {
  readonly paragraph: AnyParagraph;
  readonly place: number;
}

function paragraphIn(resolution: Resolution, id: BlockId): Result<ParagraphInPlace, Failure> {
  const held = holderOf(resolution, id);
  const place = held?.pieces.findIndex((piece) => piece.id === id) ?? -1;
  const paragraph = held?.pieces[place];
  if (held === undefined || paragraph === undefined) return err(noSuch(nameOfPiece(resolution, id)));
  if (!isParagraph(paragraph))
    return err(conflict(nameOfPiece(resolution, id), 'a paragraph', paragraph.type));
  return ok({ ...held, paragraph, place });
}

/** The reading order is the same before and after, and so is that of the notes. */
function putInPlace(
  resolution: Resolution,
  { holder, pieces, place }: ParagraphInPlace,
  count: number,
  now: readonly AnyParagraph[],
): Resolution {
  return withPiecesIn(resolution, holder, pieces.toSpliced(place, count, ...now)) ?? resolution;
}
