import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

import { addresses, closeCode, MAX_ROOM_MESSAGE_BYTES } from '@penholder/protocol';
import { type WebSocket, WebSocketServer } from 'ws';

import type { Desk } from '../desk.js';
import { isForUs, isFromOurPages, type Names } from '../http/origin.js';
import { personOf } from '../http/person-of.js';
import type { Timing } from '../rooms/timing.js';
import { keepPulse } from './pulse.js';
import { feed, roomSocketOf } from './room-line.js';

/**
 * Where ws itself gives up on a message, in bytes. Its own goodbye (1009) would have the client come back for ever,
 * so that ours, at `MAX_ROOM_MESSAGE_BYTES`, must come first.
 */
const HARD_LIMIT = 4 * MAX_ROOM_MESSAGE_BYTES;

/** How long a client may take to close its end when the server stops, in milliseconds. */
const GOODBYE_WITHIN = 1_000;

/** Where a socket wants to go. */
type Destination =
  | { readonly to: 'room'; readonly room: string }
  | { readonly to: 'changes'; readonly session: string }
  | { readonly to: 'nowhere' };

/** An HTTP request that wants to become a socket. */
interface Upgrade {
  readonly request: IncomingMessage;
  readonly stream: Duplex;
  readonly head: Buffer;
}

/** What taking sockets in needs. */
export interface SocketOptions {
  readonly desk: Desk;
  readonly names: Names;
  readonly timing: Timing;
}

/** Takes WebSockets in: into rooms, and to the changes of a session. Returns the act that closes them all. */
export function acceptSockets(server: Server, options: SocketOptions): () => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: HARD_LIMIT, perMessageDeflate: false });
  server.on('upgrade', (request, stream, head) => {
    stream.on('error', () => stream.destroy());
    sort({ request, stream, head }, sockets, options);
  });
  return () => {
    for (const socket of sockets.clients) socket.close(closeCode.restarting, 'the server is stopping');
    // One that does not say goodbye must not keep the server from stopping.
    options.timing.after(GOODBYE_WITHIN, () => {
      for (const socket of sockets.clients) socket.terminate();
    });
  };
}

function sort(upgrade: Upgrade, sockets: WebSocketServer, options: SocketOptions): void {
  const { headers } = upgrade.request;
  const destination = destinationOf(upgrade.request);
  if (!isForUs(headers, options.names) || !isFromOurPages(headers)) refuse(upgrade.stream, '403 Forbidden');
  else if (destination.to === 'nowhere') refuse(upgrade.stream, '404 Not Found');
  else
    take(upgrade, destination, sockets, options).catch((error: unknown) => {
      options.desk.logger.error({ err: error }, 'a socket could not be taken in');
      upgrade.stream.destroy();
    });
}

function destinationOf({ url = '/' }: IncomingMessage): Destination {
  const { pathname } = new URL(url, 'http://penholder');
  const [place, name, ...rest] = pathname.slice(1).split('/');
  if (name === undefined || name === '' || rest.length > 0) return { to: 'nowhere' };
  if (`/${place}` === addresses.rooms) return { to: 'room', room: name };
  return place === 'changes' ? { to: 'changes', session: name } : { to: 'nowhere' };
}

/** A page of another site, or no page of ours: it learns nothing. */
function refuse(stream: Duplex, status: string): void {
  stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

async function take(
  { request, stream, head }: Upgrade,
  destination: Exclude<Destination, { to: 'nowhere' }>,
  sockets: WebSocketServer,
  { desk, timing }: SocketOptions,
): Promise<void> {
  const person = await personOf(desk.store, request);
  sockets.handleUpgrade(request, stream, head, (socket) => {
    socket.on('error', () => socket.terminate());
    keepPulse(socket, timing);
    if (destination.to === 'changes') return tellChanges(desk, socket, destination.session);
    // Refused with a reason: an upgrade that is turned down would look to the client like a lost line.
    if (person === undefined) return socket.close(closeCode.noPerson, 'nobody introduced themselves');
    feed(socket, desk.rooms.connect(destination.room, roomSocketOf(socket), person));
  });
}

function tellChanges({ changes }: Desk, socket: WebSocket, session: string): void {
  const stop = changes.listen(session, (change) => socket.send(JSON.stringify(change)));
  socket.on('close', stop);
}
