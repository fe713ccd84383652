import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A network line between one browser and the server, that a test can cut and mend. */
export interface Line {
  readonly address: string;
  /** Drops every connection and lets none through. */
  readonly cut: () => void;
  readonly mend: () => void;
  readonly remove: () => Promise<void>;
}

/** Lays a line to a server's address. Browsers' own offline mode leaves open sockets alone; a cut line does not. */
export async function layLine(server: string): Promise<Line> {
  const { hostname, port } = new URL(server);
  const sockets = new Set<Socket>();
  let isCut = false;
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
  };
  const listener = createServer((near) => {
    if (isCut) {
      near.destroy();
      return;
    }
    const far = connect(Number(port), hostname);
    [near, far].forEach(keep);
    near.pipe(far).pipe(near);
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  }).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const bound = listener.address();
  if (bound === null || typeof bound === 'string') throw new Error('No port was given');
  const drop = () => sockets.forEach((socket) => socket.destroy());
  return {
    address: `http://127.0.0.1:${bound.port}`,
    cut: () => {
      isCut = true;
      drop();
    },
    mend: () => (isCut = false),
    remove: async () => {
      drop();
      listener.close();
      await once(listener, 'close');
    },
  };
}
