import { z } from 'zod';

/**
 * Something that reading a file could not settle. `line` counts from 1 in the file; `kind` names it for programs, `message`
 * says it in a sentence. Where it is about one document of the file: that document's name, the version it came to be, and
 * the label of the paragraph or note; `null` where that is not known, as in what was stored before it was told.
 */
export const noticeSchema = z.strictObject({
  line: z.int(),
  kind: z.string(),
  message: z.string(),
  document: z.string().nullable().default(null),
  version: z.string().nullable().default(null),
  label: z.string().nullable().default(null),
});
export type ImportNotice = z.infer<typeof noticeSchema>;

/** What reading a file left for a person to look at, kept with each version that came of it. */
export const importRecordSchema = z.strictObject({
  file: z.string(),
  /** How many documents the file held: its notices may be about any of them. */
  documents: z.int().min(1),
  notices: z.array(noticeSchema),
  /** How many pieces of the file belong to none of its documents. */
  setAside: z.int().min(0),
});
export type ImportRecord = z.infer<typeof importRecordSchema>;

/** Words of a file that belong to none of its documents: a report's own prose, or a line of the printed page such as its number. */
export const setAsideSchema = z.strictObject({
  line: z.int(),
  kind: z.enum(['prose', 'furniture']),
  text: z.string(),
});
export type SetAside = z.infer<typeof setAsideSchema>;
