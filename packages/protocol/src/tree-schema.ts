import {
  type Block,
  type BlockId,
  blockId,
  CLOSING_LINE_ROLES,
  FRONT_LINE_ROLES,
  type KeptElement,
  type NoteId,
  noteId,
  type Resolution,
} from '@penholder/resolution';
import { z } from 'zod';

/** Deepest nesting of subparagraphs that is taken from outside; UN documents use four. */
const MAX_DEPTH = 12;

const block = z
  .string()
  .min(1)
  .max(64)
  .transform((text): BlockId => blockId(text));
const note = z
  .string()
  .min(1)
  .max(64)
  .transform((text): NoteId => noteId(text));

const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('link'), href: z.string().max(2000) }),
]);

const line = z.array(
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('text'), text: z.string().min(1), marks: z.array(mark) }),
    z.strictObject({ type: z.literal('note'), note }),
  ]),
);

const heading = z.strictObject({
  type: z.literal('heading'),
  id: block,
  level: z.int().min(1).max(9),
  content: line,
});

const cell = z.strictObject({
  content: line,
  columns: z.int().min(1).max(100),
  rows: z.int().min(1).max(1000),
});

const table = z.strictObject({
  type: z.literal('table'),
  id: block,
  rows: z.array(z.strictObject({ header: z.boolean(), cells: z.array(cell) })),
});

type SubparagraphSchema = z.ZodType<import('@penholder/resolution').Subparagraph>;

/** Built level by level, so that a hostile file cannot nest without end. */
function subparagraph(depth: number): SubparagraphSchema {
  return z.strictObject({
    type: z.literal('subparagraph'),
    id: block,
    marker: z.string().max(40).nullable(),
    content: line,
    children: depth === MAX_DEPTH ? z.array(z.never()) : z.array(z.lazy(() => subparagraph(depth + 1))),
    tail: line,
  });
}

const paragraph = z.strictObject({
  type: z.literal('paragraph'),
  id: block,
  role: z.enum(['preambular', 'operative', 'plain']),
  number: z.string().max(40).nullable(),
  content: line,
  children: z.array(subparagraph(1)),
  tail: line,
});

/** One block from outside. */
export const blockSchema: z.ZodType<Block> = z.discriminatedUnion('type', [paragraph, heading, table]);

const blocks = z.array(blockSchema);

const recorded = z.string().max(2000);

/** What a file's record may say at one place: a list of States, an address, a picture. */
const keptText = z.string().max(100_000);

/** A name as XML takes it, its namespace in braces before it: it is written as it stands. */
const keptName = recorded.regex(/^(\{[^{}]+\})?[\p{L}_][\p{L}\p{M}\p{N}._·-]*$/u);

/** Deepest nesting of a record that is taken from outside, as of the files it comes from. */
const MAX_KEPT_DEPTH = 100;

/** Built level by level, as subparagraphs are. */
function keptElement(depth: number): z.ZodType<KeptElement> {
  const child = depth === MAX_KEPT_DEPTH ? z.never() : z.lazy(() => keptElement(depth + 1));
  return z.strictObject({
    name: keptName,
    attributes: z.record(keptName, keptText),
    children: z.array(z.union([keptText, child])),
  });
}

const kept = z.array(keptElement(1));

const frontRole = z.enum(FRONT_LINE_ROLES);

const record = z.strictObject({
  adopted: recorded.nullable(),
  published: recorded.nullable(),
  language: recorded.nullable(),
  keywords: z.array(
    z.strictObject({
      dictionary: recorded,
      value: recorded,
      shown: recorded,
      short: recorded.nullable(),
      type: recorded.nullable(),
      address: recorded.nullable(),
    }),
  ),
  steps: z.array(
    z.strictObject({
      outcome: recorded,
      date: recorded.nullable(),
      document: recorded,
      by: z.string().max(40_000),
      place: recorded,
    }),
  ),
  vote: z
    .strictObject({
      outcome: recorded,
      counts: z.array(z.strictObject({ side: recorded, value: recorded, voters: z.array(recorded) })),
    })
    .nullable(),
  kept: kept.default([]),
  keptOfAnnexes: z.array(z.strictObject({ annex: z.string().min(1).max(64), elements: kept })).default([]),
});

/** The tree as JSON from outside: a file, a request, the store. What does not fit is refused whole. */
export const resolutionSchema: z.ZodType<Resolution> = z.strictObject({
  kind: z.enum(['resolution', 'draft resolution', 'decision', 'draft decision', 'amendment']),
  symbol: z.string().max(200).nullable(),
  number: z.string().max(40).nullable(),
  title: line,
  organ: line,
  front: z.array(z.strictObject({ role: frontRole, content: line })),
  preamble: blocks,
  operative: blocks,
  closing: z.array(z.strictObject({ role: z.enum(CLOSING_LINE_ROLES), content: line })).default([]),
  annexes: z.array(z.strictObject({ id: block, label: z.string().max(200).nullable(), title: line, blocks })),
  notes: z.array(z.strictObject({ id: note, marker: z.string().max(40).nullable(), content: line })),
  record: record.nullable().default(null),
});
