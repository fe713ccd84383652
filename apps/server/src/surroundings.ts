import { randomBytes, randomInt, randomUUID } from 'node:crypto';

/** Clock and chance, given from outside so that tests hold them in their hand. */
export interface Surroundings {
  readonly now: () => Date;
  /** An id nobody has yet: letters, digits and hyphens. */
  readonly newId: () => string;
  /** A secret nobody can guess, fit for a cookie. */
  readonly newToken: () => string;
  /** A number for a Yjs client that nobody has yet, below 2³². */
  readonly newClient: () => number;
}

/** Bytes of chance in a secret: 256 bits. */
const TOKEN_BYTES = 32;

/** The clock and the chance of the machine. */
export const machineSurroundings: Surroundings = {
  now: () => new Date(),
  newId: () => randomUUID(),
  newToken: () => randomBytes(TOKEN_BYTES).toString('base64url'),
  newClient: () => randomInt(2 ** 32),
};
