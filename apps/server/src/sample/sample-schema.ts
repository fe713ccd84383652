import { eventSchema, sessionSchema, stageSchema } from '@penholder/protocol';
import { z } from 'zod';

const day = z.iso.date();

/** A version of the sample: the file with its text, and what the text itself does not say. */
const sampleVersionSchema = z.strictObject({
  file: z.string(),
  stage: stageSchema,
  date: day,
  symbol: z.string().nullable(),
  number: z.string().nullable(),
});
export type SampleVersion = z.infer<typeof sampleVersionSchema>;

/** A draft of the sample with the State that leads it, which a list of sponsors does not tell, and its versions, oldest first. */
const sampleDraftSchema = z.strictObject({
  root: z.string(),
  mainSponsor: z.string().nullable(),
  versions: z.array(sampleVersionSchema).min(1),
  withdrawn: z.strictObject({ on: day, by: z.string() }).nullable(),
});
export type SampleDraft = z.infer<typeof sampleDraftSchema>;

/** `session.json` of the sample, as `apps/server/sample/README.md` tells it. */
export const sampleSchema = sessionSchema.extend({
  events: z.array(eventSchema),
  drafts: z.array(sampleDraftSchema),
});
export type Sample = z.infer<typeof sampleSchema>;
