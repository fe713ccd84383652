import { z } from 'zod';

import { roleSchema } from './roles.js';
import { blockSchema, resolutionSchema } from './tree-schema.js';

const id = z.string().regex(/^[A-Za-z0-9-]{1,64}$/u);
const delegation = z.string().trim().min(1).max(120);
const meeting = z.int().min(1).max(9_999);

/** Longest instruction that may be typed, in characters: an amendment of many pages. */
export const MAX_INSTRUCTION_LENGTH = 200_000;

/** A step as it travels: `stepFromJson` of `@penholder/amendments` says whether it is one. */
export const wireStepSchema = z.record(z.string(), z.unknown());
export type WireStep = z.infer<typeof wireStepSchema>;

/** How an amendment came: as a document of its own, read out by the sponsors, from the floor, or in the margin of the text. */
export const originSchema = z.enum(['written', 'oral revision', 'oral amendment', 'proposal']);

/** How the States voted; `byState` is empty for a show of hands. */
export const voteSchema = z.strictObject({
  totals: z.strictObject({
    'in favour': z.int().min(0).max(1_000),
    against: z.int().min(0).max(1_000),
    abstaining: z.int().min(0).max(1_000),
  }),
  byState: z
    .array(
      z.strictObject({
        state: z.string().min(1).max(120),
        ballot: z.enum(['in favour', 'against', 'abstaining']),
      }),
    )
    .max(500)
    .readonly(),
});

const lapse = z.enum([
  'the draft was withdrawn',
  'the draft was decided',
  'another decision excludes it',
  'what it amends is no longer pending',
]);

/** Where an amendment stands: the states of `@penholder/amendments`' ledger. */
export const amendmentStatusSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('proposed') }),
  z.strictObject({ type: z.literal('tabled'), symbol: z.string() }),
  z.strictObject({ type: z.literal('read out'), meeting }),
  z.strictObject({ type: z.literal('withdrawn'), meeting: meeting.nullable() }),
  z.strictObject({ type: z.literal('put to the body'), meeting }),
  z.strictObject({
    type: z.literal('accepted'),
    how: z.enum(['taken in', 'as oral revision', 'by the body']),
    meeting: meeting.nullable(),
    vote: voteSchema.nullable(),
  }),
  z.strictObject({ type: z.literal('rejected'), meeting, vote: voteSchema.nullable() }),
  z.strictObject({ type: z.literal('lapsed'), reason: lapse }),
]);

/** What became of a pending amendment when the text under it changed last; `why` says it to a person who looks again. */
export const fateSchema = z.strictObject({
  outcome: z.enum(['unchanged', 'shifted', 'touched', 'lost']),
  why: z.array(z.string()),
});
export type WireFate = z.infer<typeof fateSchema>;

/** One amendment to a draft, as the ledger keeps it. */
export const amendmentRecordSchema = z.strictObject({
  id,
  draft: id,
  /** Its place in the ledger of its draft, from 1; never given twice. */
  ordinal: z.int().min(1),
  origin: originSchema,
  delegation,
  /** Who entered it, by name. */
  person: z.string(),
  /** The version by whose numbers it was made; `null` where the draft had none yet. */
  base: id.nullable(),
  /** The amendment that this one amends. */
  to: id.nullable(),
  /** The instructions as they were typed or read; `null` where the paragraph was edited in place. */
  words: z.string().nullable(),
  /** As it was made, on the text of that moment. */
  proposed: z.array(wireStepSchema),
  /** What can still be applied, on the ground of `amendmentsPlaceSchema`; for a sub-amendment, on that with its parent applied. */
  steps: z.array(wireStepSchema),
  /** What could not follow the text: shown as it was, and applied no more. */
  lost: z.array(wireStepSchema),
  fate: fateSchema,
  status: amendmentStatusSchema,
  proposedAt: z.iso.datetime(),
});
export type AmendmentRecord = z.infer<typeof amendmentRecordSchema>;

/** What happened in a ledger, newest last: who did what to which amendment. */
export const ledgerEntrySchema = z.strictObject({
  at: z.iso.datetime(),
  person: z.string(),
  delegation: delegation.nullable(),
  role: roleSchema,
  amendment: id,
  status: amendmentStatusSchema,
});
export type LedgerRecord = z.infer<typeof ledgerEntrySchema>;

/** How far a paragraph is agreed, whom it waits for, and the package it is in. */
export const agreementSchema = z.strictObject({
  paragraph: z.string(),
  rung: z.enum([
    'open',
    'agreed in informals',
    'agreed ad referendum',
    'agreed in the Committee of the Whole',
    'reopened',
  ]),
  pending: z.array(delegation),
  package: z.string().nullable(),
});
export type AgreementRecord = z.infer<typeof agreementSchema>;

export const stanceSchema = z.enum(['supports', 'can go along', 'reserves', 'objects']);

const positionNoteSchema = z.strictObject({
  text: z.string().trim().min(1).max(2_000),
  shownTo: z.enum(['the delegation', 'everyone']),
});

/** What one delegation makes of one amendment; a private note is sent to its own delegation alone. */
export const positionSchema = z.strictObject({
  amendment: id,
  delegation,
  stance: stanceSchema,
  note: positionNoteSchema.nullable(),
});
export type PositionRecord = z.infer<typeof positionSchema>;

/** What the room looks at. The chair leads, every projector follows. */
export const floorSchema = z.strictObject({
  /** The block in hand, by id. */
  paragraph: z.string().max(200).nullable(),
  amendment: id.nullable(),
});
export type Floor = z.infer<typeof floorSchema>;

/** Everything beside a draft's text that its amendments are made of. */
export const amendmentsPlaceSchema = z.strictObject({
  draft: id,
  /** The version whose numbers are spoken of; `null` before the first. */
  base: id.nullable(),
  /** Counts the states of the text on which `steps` stand; its text is at `addresses.ground`. */
  ground: z.int().min(0),
  mainSponsors: z.array(z.string()),
  /** In the order in which they came. */
  amendments: z.array(amendmentRecordSchema),
  ledger: z.array(ledgerEntrySchema),
  ladder: z.array(agreementSchema),
  positions: z.array(positionSchema),
  floor: floorSchema,
});
export type AmendmentsPlace = z.infer<typeof amendmentsPlaceSchema>;

/** The text on which pending steps stand. Later changes of the live text are taken into account by `followLive`. */
export const groundSchema = z.strictObject({ ground: z.int().min(0), resolution: resolutionSchema });
export type Ground = z.infer<typeof groundSchema>;

/**
 * A new amendment. `instruction` is read and resolved by the server, all of it or none; `edit` says a block as the
 * proposer saw it and as they want it (`null`: gone), so that a text that went on meanwhile is noticed; `insert` puts a
 * new paragraph behind another of its part. `delegation` is given by chair and secretariat, who record in another's name.
 */
export const proposalSchema = z.strictObject({
  origin: originSchema,
  delegation: delegation.nullable(),
  to: id.nullable(),
  change: z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('instruction'),
      text: z.string().trim().min(1).max(MAX_INSTRUCTION_LENGTH),
    }),
    z.strictObject({ type: z.literal('edit'), seen: blockSchema, now: blockSchema.nullable() }),
    z.strictObject({
      type: z.literal('insert'),
      in: z.enum(['preamble', 'operative']),
      after: z.string().max(200).nullable(),
      block: blockSchema,
    }),
  ]),
});
export type Proposal = z.infer<typeof proposalSchema>;

/** What may be done to one amendment: the commands of the ledger. */
export const amendmentActSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('table'), symbol: z.string().trim().min(1).max(200) }),
  z.strictObject({ type: z.literal('read out'), meeting }),
  z.strictObject({ type: z.literal('withdraw'), meeting: meeting.nullable() }),
  z.strictObject({ type: z.literal('put to the body'), meeting }),
  z.strictObject({ type: z.literal('take in') }),
  z.strictObject({ type: z.literal('accept as oral revision'), meeting }),
  z.strictObject({
    type: z.literal('record decision'),
    meeting,
    decision: z.enum(['accepted', 'rejected']),
    vote: voteSchema.nullable(),
    majority: z.enum(['simple', 'two thirds']),
  }),
  z.strictObject({ type: z.literal('let lapse'), reason: lapse }),
]);
export type AmendmentAct = z.infer<typeof amendmentActSchema>;

/** What an act did: the amendment as it stands now, and each other one that the text moved under. */
export const actOutcomeSchema = z.strictObject({
  amendment: amendmentRecordSchema,
  fates: z.array(z.strictObject({ amendment: id, ...fateSchema.shape })),
});
export type ActOutcome = z.infer<typeof actOutcomeSchema>;

const rung = z.enum(['agreed in informals', 'agreed ad referendum', 'agreed in the Committee of the Whole']);
const paragraph = z.string().min(1).max(200);

/** What may be done to the ladder of a draft. */
export const ladderActSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('agree'), paragraph, rung }),
  z.strictObject({ type: z.literal('reopen'), paragraph }),
  z.strictObject({ type: z.literal('hold'), paragraph, delegation }),
  z.strictObject({ type: z.literal('release'), paragraph, delegation }),
  z.strictObject({
    type: z.literal('pack'),
    name: z.string().trim().min(1).max(80),
    paragraphs: z.array(paragraph).min(1).max(500),
  }),
  z.strictObject({ type: z.literal('unpack'), name: z.string().trim().min(1).max(80) }),
]);
export type LadderAct = z.infer<typeof ladderActSchema>;

/** A delegation takes a position on an amendment for itself, or gives it up with `null`. */
export const positionActSchema = z.strictObject({
  position: z.strictObject({ stance: stanceSchema, note: positionNoteSchema.nullable() }).nullable(),
});
export type PositionAct = z.infer<typeof positionActSchema>;

/** A consequential change that `offersAfter` offers between the base and the live text: the server offers it too, or refuses. */
export const consequenceActSchema = z.strictObject({ steps: z.array(wireStepSchema).min(1).max(10_000) });
export type ConsequenceAct = z.infer<typeof consequenceActSchema>;
