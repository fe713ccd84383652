import type { IncomingMessage } from 'node:http';

import { err, ok, type Result } from '@penholder/kernel';

/** The body holds more than was allowed. */
export interface BodyTooLarge {
  readonly type: 'BodyTooLarge';
}

/** The client went away before the body was whole. */
export interface BodyCutOff {
  readonly type: 'BodyCutOff';
}

/**
 * Reads a request's body, at most `limit` bytes.
 * Promise: never more than `limit` bytes are held. A body that is too large is read to its end and thrown away,
 * since a browser that is cut off while it sends shows no answer; how long that may take the server's request
 * timeout bounds.
 */
export function readBytes(
  request: IncomingMessage,
  limit: number,
): Promise<Result<Uint8Array, BodyTooLarge | BodyCutOff>> {
  return new Promise((resolve) => {
    let chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.byteLength;
      if (bytes <= limit) chunks.push(chunk);
      else chunks = [];
    });
    request.on('end', () =>
      resolve(bytes > limit ? err({ type: 'BodyTooLarge' }) : ok(Buffer.concat(chunks))),
    );
    request.on('close', () => resolve(err({ type: 'BodyCutOff' })));
    request.on('error', () => resolve(err({ type: 'BodyCutOff' })));
  });
}
