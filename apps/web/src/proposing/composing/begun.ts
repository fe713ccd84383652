import { blockSchema } from '@penholder/protocol';
import { z } from 'zod';

/** A proposal that somebody has begun at a paragraph and not sent: a copy being edited, or a new paragraph behind it. */
const begunSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('edit'),
    /** The paragraph as it was when the copy was taken. */
    seen: blockSchema,
    typed: z.record(z.string(), z.string()),
    /** What was typed over an earlier state of the paragraph that is gone; `null` where there is none. */
    before: z.string().nullable(),
  }),
  z.strictObject({ type: z.literal('insert'), words: z.string() }),
]);
export type Begun = z.infer<typeof begunSchema>;

/** What was kept, if it is something that was begun. */
export function begunFrom(kept: string): Begun | null {
  if (kept === '') return null;
  try {
    const begun = begunSchema.safeParse(JSON.parse(kept));
    return begun.success ? begun.data : null;
  } catch {
    return null;
  }
}

/** What is kept of it. */
export function begunToKeep(begun: Begun | null): string {
  return begun === null ? '' : JSON.stringify(begun);
}
