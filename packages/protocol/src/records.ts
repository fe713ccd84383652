import { z } from 'zod';

import { noticeSchema } from './import-records.js';
import { roleSchema } from './roles.js';
import { resolutionSchema } from './tree-schema.js';

/** An id that the server made: letters, digits and hyphens. */
const id = z.string().regex(/^[A-Za-z0-9-]{1,64}$/u);
const instant = z.iso.datetime();
const day = z.iso.date();

/** Who is at the screen, and for which delegation they act. Until sign-in comes, both are chosen and not proven. */
export const personSchema = z.strictObject({
  id,
  name: z.string().trim().min(1).max(80),
  delegation: z.string().trim().min(1).max(120),
  /** Newcomers draft, unless they choose otherwise. */
  role: roleSchema.default('drafter'),
});
export type Person = z.infer<typeof personSchema>;

/** What a newcomer chooses. */
export const introductionSchema = personSchema.omit({ id: true });
export type Introduction = z.infer<typeof introductionSchema>;

/** How far a text has come; each version stands at one of these. */
export const stageSchema = z.enum([
  'zero draft',
  'tabled',
  'revised',
  'orally revised',
  'adopted',
  'recommended',
  'withdrawn',
]);
export type Stage = z.infer<typeof stageSchema>;

/** A frozen, issued version of a draft. `checksum` is SHA-256 (hex) over the tree's canonical JSON. */
export const versionSchema = z.strictObject({
  id,
  draft: id,
  /** Place in the chain, from 1. */
  ordinal: z.int().min(1),
  stage: stageSchema,
  symbol: z.string().nullable(),
  number: z.string().nullable(),
  title: z.string(),
  /** The day the document bears; `null` where it bears none. */
  date: day.nullable(),
  checksum: z.string().regex(/^[0-9a-f]{64}$/u),
  paragraphs: z.strictObject({
    preambular: z.int(),
    operative: z.int(),
    annexes: z.int(),
    notes: z.int(),
    tables: z.int(),
  }),
  sponsors: z.int().nullable(),
  /** The file it was read from, where it was. */
  file: z.string().nullable(),
  issuedAt: instant,
  issuedBy: z.string().nullable(),
});
export type Version = z.infer<typeof versionSchema>;

/** A version with its text. */
export const versionTextSchema = z.strictObject({ version: versionSchema, resolution: resolutionSchema });
export type VersionText = z.infer<typeof versionTextSchema>;

/** The live text of a draft: the room to join; `null` where the text is frozen for good. */
export const draftSchema = z.strictObject({
  id,
  session: id,
  /** The symbol all its versions share ("E/CN.15/2018/L.2"), or its number or title where it has none. */
  root: z.string(),
  /** The newest draft symbol, short enough for a table; the number or title of a draft that never had one. */
  symbol: z.string(),
  title: z.string(),
  organ: z.string().nullable(),
  mainSponsor: z.string().nullable(),
  sponsors: z.int().nullable(),
  stages: z.array(stageSchema),
  /** "27/2" where the body gave it a number. */
  outcome: z.string().nullable(),
  room: z.string().nullable(),
  changedAt: instant,
  changedBy: z.string().nullable(),
});
export type Draft = z.infer<typeof draftSchema>;

/** A draft with its chain of versions, oldest first. */
export const draftPlaceSchema = z.strictObject({
  session: z.lazy(() => sessionSchema),
  draft: draftSchema,
  versions: z.array(versionSchema),
});
export type DraftPlace = z.infer<typeof draftPlaceSchema>;

/** A session of a body. `training` marks the sample, whose texts are nobody's. */
export const sessionSchema = z.strictObject({
  id,
  title: z.string().min(1).max(300),
  body: z.string().max(300).nullable(),
  place: z.string().max(120).nullable(),
  from: day.nullable(),
  to: day.nullable(),
  training: z.boolean(),
});
export type Session = z.infer<typeof sessionSchema>;

/** What opens a new, empty session. */
export const newSessionSchema = sessionSchema.omit({ id: true, training: true }).partial({
  body: true,
  place: true,
  from: true,
  to: true,
});
export type NewSession = z.infer<typeof newSessionSchema>;

/** A deadline or a meeting of a session. */
export const eventSchema = z.strictObject({
  on: day,
  kind: z.enum(['meeting', 'deadline']),
  what: z.string(),
});
export type SessionEvent = z.infer<typeof eventSchema>;

/** The home of a session: its drafts in one table, and what is coming. */
export const sessionHomeSchema = z.strictObject({
  session: sessionSchema,
  drafts: z.array(draftSchema),
  events: z.array(eventSchema),
});
export type SessionHome = z.infer<typeof sessionHomeSchema>;

/** What an import did: each document it found, and what a person should look at. */
export const importReportSchema = z.strictObject({
  file: z.string(),
  documents: z.array(
    z.strictObject({ draft: draftSchema, version: versionSchema, alreadyHeld: z.boolean() }),
  ),
  notices: z.array(noticeSchema),
});
export type ImportReport = z.infer<typeof importReportSchema>;

/** Issues the live text as the next version: its symbol, stage and day. */
export const issueSchema = z.strictObject({
  symbol: z.string().trim().min(1).max(200).nullable(),
  stage: stageSchema.exclude(['zero draft', 'withdrawn']),
  date: day,
});
export type Issue = z.infer<typeof issueSchema>;

/** Every refusal over HTTP: what happened, what was kept, and what to do next, in sentences for people. */
export const problemSchema = z.strictObject({
  problem: z.string(),
  message: z.string(),
});
export type Problem = z.infer<typeof problemSchema>;

/** Largest file an import takes, in bytes. */
export const MAX_IMPORT_BYTES = 25 * 1024 * 1024;
