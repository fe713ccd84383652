import {
  type BlockId,
  blockId,
  countedIds,
  type Inline,
  type Note,
  type Paragraph,
  readText,
  type Resolution,
  type Subparagraph,
  textRun,
} from '@penholder/resolution';

import { applyStep, pieceById, putInstead, type Slot, slotOf, type Step, takeOut } from '../../src/index.js';
import type {
  Instruction,
  ParagraphPoint,
  QuotedParagraph,
  TravellingNote,
} from '../../src/instructions/instruction.js';
import { applied, type Heard, type IdOf, inTurn, lost } from './listener-acts.js';

/** Where something is put that is said to stand beside a paragraph, or at an end. */
export function slotAt(current: Resolution, at: ParagraphPoint, idOf: IdOf) {
  const half = { preambular: 'preamble', operative: 'operative' } as const;
  if (at.type === 'at the beginning') return behindNew(current, { in: half[at.role], after: null });
  if (at.type === 'at the end')
    return { in: half[at.role], after: current[half[at.role]].at(-1)?.id ?? null };
  const slot: Slot = slotOf(current, idOf(at.paragraph)) ?? { in: blockId('nowhere'), after: null };
  return at.type === 'before' ? slot : behindNew(current, { ...slot, after: idOf(at.paragraph) });
}

/** What was put in at a place comes first: things stand there as they are said. */
function behindNew(current: Resolution, slot: Slot): Slot {
  const pieces = piecesOf(current, slot.in);
  let place = slot.after === null ? 0 : pieces.indexOf(slot.after) + 1;
  while (isNew(pieces[place])) place += 1;
  return { ...slot, after: pieces[place - 1] ?? null };
}

function piecesOf(current: Resolution, holder: Slot['in']): BlockId[] {
  if (holder === 'preamble') return current.preamble.map(({ id }) => id);
  if (holder === 'operative') return current.operative.map(({ id }) => id);
  const piece = pieceById(current, holder);
  return piece === undefined || !('children' in piece) ? [] : piece.children.map(({ id }) => id);
}

/** Ids of what the listener takes down begin so. */
function isNew(id: BlockId | undefined): boolean {
  return id !== undefined && /^(?:taken|heard) /u.test(id);
}

interface Taken {
  readonly paragraph: Paragraph;
  readonly notes: readonly Note[];
}

let takenSoFar = 0;

/** Reads a quoted paragraph as the text layout says. */
function takeDown(
  quoted: QuotedParagraph,
  role: 'preambular' | 'operative' | 'part',
  notes: readonly TravellingNote[],
): Taken | null {
  const head = 'Resolution 1/1\n\nLamps\n\nThe General Assembly,\n\n';
  // What opens with no phrase of its own is given one, or its number would be words.
  const lent = role === 'part' || !quoted.text.startsWith('*') ? '*Asks*: ' : '';
  const words = role === 'part' ? quoted.text.replace(/^\S+ /u, '') : quoted.text;
  const body =
    role === 'preambular'
      ? `${words}\n\n1. *Decides* to wait.`
      : `*Noting* lamps,\n\n1. ${lent}${words}\n\n2. *Decides* to wait.`;
  const called = notes.filter(({ marker }) => quoted.text.includes(marker));
  const foot = called.map(({ marker, text }) => `${marker} ${text}`).join('\n\n');
  takenSoFar += 1;
  const document = readText(`${head}${body}\n\n${foot}\n`, countedIds(`taken ${takenSoFar} `)).documents[0];
  const paragraph = document?.[role === 'preambular' ? 'preamble' : 'operative'][0];
  if (paragraph?.type !== 'paragraph') return null;
  const content = role === 'preambular' || lent === '' ? paragraph.content : withoutLent(paragraph.content);
  return { paragraph: { ...paragraph, content, number: null }, notes: document?.notes ?? [] };
}

function withoutLent([, ...line]: readonly Inline[]): Inline[] {
  return line.map((item, index) =>
    index === 0 && item.type === 'text' ? textRun(item.text.replace(/^: /u, ''), item.marks) : item,
  );
}

function asPart({ id, content, children, tail }: Paragraph): Subparagraph {
  return { type: 'subparagraph', id, marker: null, content, children, tail };
}

/** Puts quoted paragraphs in, one behind the other. */
export function insertAll(
  current: Resolution,
  quoted: readonly QuotedParagraph[],
  role: 'preambular' | 'operative' | 'part',
  slot: { readonly in: 'preamble' | 'operative' | Paragraph['id']; readonly after: Paragraph['id'] | null },
  notes: readonly TravellingNote[],
): Heard {
  let after = slot.after;
  return inTurn(current, quoted, (text, one) => {
    const taken = takeDown(one, role, notes);
    if (taken === null) return lost(one.text);
    const piece = role === 'part' ? asPart(taken.paragraph) : taken.paragraph;
    const step: Step = { type: 'insert paragraph', slot: { in: slot.in, after }, piece, notes: taken.notes };
    after = piece.id;
    return applyStep(text, step);
  });
}

/** Puts quoted paragraphs in the place of others. */
export function replaceAll(
  current: Resolution,
  { what, by, notes }: Extract<Instruction, { type: 'replace paragraphs' }>,
  idOf: IdOf,
): Heard {
  const [first, ...others] = what;
  const [now, ...more] = by;
  if (first === undefined || now === undefined) return lost('paragraphs');
  const taken = takeDown(now, first.role, notes);
  const old = pieceById(current, idOf(first));
  if (taken === null || old?.type !== 'paragraph') return lost(now.text);
  const instead = { ...taken.paragraph, id: old.id, number: old.number };
  const put = applied(current, putInstead(current, instead, taken.notes));
  if (!put.ok) return put;
  const rest = inTurn(put.value, others, (text, name) => applied(text, takeOut(text, idOf(name))));
  if (!rest.ok) return rest;
  const slot = slotOf(rest.value, old.id);
  return slot === undefined
    ? lost(now.text)
    : insertAll(rest.value, more, first.role, { ...slot, after: old.id }, notes);
}
