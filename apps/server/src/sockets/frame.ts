import type { RawData } from 'ws';

/** The bytes of a frame, in whichever of its three shapes ws gives it. */
export function bytesOf(data: RawData): Uint8Array {
  if (Array.isArray(data)) return Buffer.concat(data);
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data;
}
