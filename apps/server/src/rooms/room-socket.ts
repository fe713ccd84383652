/** A client's line as rooms know it: a WebSocket, or in tests a queue. */
export interface RoomSocket {
  readonly send: (message: Uint8Array) => void;
  /** Bytes sent and not yet taken by the other side. */
  readonly queued: () => number;
  /** Says goodbye with a reason; the line's `closed` follows. */
  readonly close: (code: number, reason: string) => void;
}

/** What comes in over a line. After `closed` nothing comes. */
export interface RoomSocketEvents {
  readonly received: (message: Uint8Array) => void;
  readonly closed: () => void;
}
