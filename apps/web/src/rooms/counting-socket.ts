/** The first two bytes of a frame that writes: type sync (0), then step 2 (1) or update (2). Both numbers fit one byte. */
const SYNC = 0;
const STEP_2 = 1;
const UPDATE = 2;

/** Which writing message a frame is; `null` for one that writes nothing. */
export function writingMessage(frame: Uint8Array): 'answer' | 'update' | null {
  if (frame[0] !== SYNC) return null;
  if (frame[1] === STEP_2) return 'answer';
  return frame[1] === UPDATE ? 'update' : null;
}

/** A WebSocket that tells of each writing message before it goes: y-websocket counts none itself. */
export function countingSocket(onWriting: (message: 'answer' | 'update') => void): typeof WebSocket {
  return class CountingSocket extends WebSocket {
    override send(data: Parameters<WebSocket['send']>[0]): void {
      const message = data instanceof Uint8Array ? writingMessage(data) : null;
      if (message !== null) onWriting(message);
      super.send(data);
    }
  };
}
