import type { WebSocket } from 'ws';

import type { RoomSocket, RoomSocketEvents } from '../rooms/room-socket.js';
import { bytesOf } from './frame.js';

/** A WebSocket as rooms know lines. */
export function roomSocketOf(socket: WebSocket): RoomSocket {
  return {
    send: (message) => socket.send(message),
    queued: () => socket.bufferedAmount,
    close: (code, reason) => socket.close(code, reason),
  };
}

/** Passes what comes in over a WebSocket to a room. A text frame goes in as no bytes, which no client may send. */
export function feed(socket: WebSocket, events: RoomSocketEvents): void {
  socket.on('message', (data, isBinary) => events.received(isBinary ? bytesOf(data) : new Uint8Array()));
  socket.on('close', events.closed);
}
