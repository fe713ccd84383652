import type { WebSocket } from 'ws';

import { PING_EVERY } from '../rooms/limits.js';
import type { Timing } from '../rooms/timing.js';

/** Asks a line at intervals whether it lives, and cuts it where it did not answer the time before: a cable pulled says no goodbye. */
export function keepPulse(socket: WebSocket, timing: Timing): void {
  let hasAnswered = true;
  socket.on('pong', () => (hasAnswered = true));
  const ask = (): void => {
    if (socket.readyState !== socket.OPEN) return;
    if (!hasAnswered) return socket.terminate();
    hasAnswered = false;
    socket.ping();
    stop = timing.after(PING_EVERY, ask);
  };
  let stop = timing.after(PING_EVERY, ask);
  socket.on('close', () => stop());
}
