import { z } from 'zod';

/**
 * Message types on a room's socket, each frame one message: a varUint type, then its body.
 * 0 to 3 are y-websocket's own; 100 is ours and ignored by clients that do not know it.
 */
export const messageType = {
  sync: 0,
  awareness: 1,
  auth: 2,
  queryAwareness: 3,
  /** Body: varUint count of this connection's writing messages (sync step 2 and updates) that are on disk, all of them up to that one. */
  saved: 100,
} as const;

/** Why a room's socket was closed. 44xx stops a y-websocket client for good; others are retried. */
export const closeCode = {
  malformed: 4400,
  noPerson: 4401,
  notAllowed: 4403,
  noSuchRoom: 4404,
  /** The draft was issued: its text goes on in another room. */
  epochOver: 4409,
  tooLarge: 4413,
  tooMany: 4429,
  /** The room could not be loaded: try again. */
  notLoaded: 1011,
  /** The line did not keep up: come back, and get the state afresh. */
  tooSlow: 1013,
  /** The server is stopping: come back. */
  restarting: 1012,
} as const;

/** Largest message a room takes, in bytes. */
export const MAX_ROOM_MESSAGE_BYTES = 8 * 1024 * 1024;

/** What a client may say of itself in awareness under `user`; the server overwrites it with what it knows. */
export const presenceSchema = z.object({
  name: z.string().max(80),
  delegation: z.string().max(120),
  color: z.string().regex(/^#[0-9a-f]{6}$/iu),
});
export type Presence = z.infer<typeof presenceSchema>;

/** Told to everyone on a session's home and places: this changed, fetch it again. */
export const changeSchema = z.strictObject({ session: z.string(), draft: z.string().nullable() });
export type Change = z.infer<typeof changeSchema>;
