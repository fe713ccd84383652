import { z } from 'zod';

/**
 * What a person does in a session. Until sign-in comes it is chosen and not proven, like the name beside it.
 * A drafter writes the text and takes proposals in; a delegate proposes for their own delegation; chair and secretariat
 * record what was done in the room; an observer reads.
 */
export const roleSchema = z.enum(['drafter', 'delegate', 'secretariat', 'chair', 'observer']);
export type Role = z.infer<typeof roleSchema>;
