import { ok, type Result } from '@penholder/kernel';
import { destination, type Logger, pino } from 'pino';

import { ChangeBoard } from './changes/change-board.js';
import { LastWriting } from './changes/last-writing.js';
import type { Desk } from './desk.js';
import { appOver } from './http/app.js';
import { isLoopback, type Names } from './http/origin.js';
import type { FindDocuments } from './imports/file-findings.js';
import { findInWorker } from './imports/find-in-worker.js';
import { listen, type Listening, type PortRefusal } from './listening.js';
import { OneAtATime } from './one-at-a-time.js';
import { RoomRegistry } from './rooms/registry.js';
import { machineTiming } from './rooms/timing.js';
import { loadSample } from './sample/load-sample.js';
import type { Settings } from './settings.js';
import { acceptSockets } from './sockets/upgrades.js';
import type { Store } from './store/contract.js';
import type { StoreRefusal } from './store/engine.js';
import { openStore } from './store/open-store.js';
import { machineSurroundings } from './surroundings.js';

/** A server that answers. */
export interface RunningServer {
  /** "http://127.0.0.1:4321". */
  readonly address: string;
  /** Sends everyone away to come back later, puts the last writes on disk and lets go of port and data. */
  readonly stop: () => Promise<void>;
}

/** Why a server did not start; `message` is the one line for whoever started it. */
export type StartRefusal = PortRefusal | StoreRefusal;

/** How long requests under way may take when the server stops, in milliseconds. */
const LAST_ANSWERS_WITHIN = 5_000;

/**
 * Starts a server. It answers when this resolves; where it is refused, nothing is left behind.
 * Files that come in are read by `findDocuments`: in a thread of its own, unless another way is given.
 */
export async function startServer(
  settings: Settings,
  findDocuments: FindDocuments = findInWorker,
): Promise<Result<RunningServer, StartRefusal>> {
  const listening = await listen(settings.host, settings.port);
  if (!listening.ok) return listening;
  const opened = await openStore(settings.place, machineSurroundings.now);
  if (!opened.ok) {
    listening.value.server.close();
    return opened;
  }
  return ok(await serve(settings, listening.value, opened.value, findDocuments));
}

async function serve(
  settings: Settings,
  listening: Listening,
  store: Store,
  findDocuments: FindDocuments,
): Promise<RunningServer> {
  const logger = pino({ level: settings.logLevel }, destination({ dest: 2, sync: true }));
  await offerSample(settings, store, logger);
  const { desk, lastWriting } = furnish(store, logger, findDocuments);
  const names: Names = { type: isLoopback(settings.host) ? 'loopback' : 'any' };
  const closeSockets = acceptSockets(listening.server, { desk, names, timing: machineTiming });
  listening.answerWith(appOver(desk, settings.web, names));
  const stop = async (): Promise<void> => {
    const answered = closeServer(listening);
    const isAllWritten = await desk.rooms.stop();
    if (!isAllWritten) logger.error('the last writes did not reach the disk in time');
    closeSockets();
    await lastWriting.finish();
    await answered;
    await store.close();
  };
  return { address: listening.address, stop };
}

/** Sets the desk at which commands work. */
function furnish(
  store: Store,
  logger: Logger,
  findDocuments: FindDocuments,
): { readonly desk: Desk; readonly lastWriting: LastWriting } {
  const [timing, surroundings] = [machineTiming, machineSurroundings];
  const changes = new ChangeBoard();
  const lastWriting = new LastWriting({ store, changes, timing, surroundings, logger });
  const rooms = new RoomRegistry({
    store,
    timing,
    logger,
    written: (room, person) => lastWriting.note(room, person),
  });
  return {
    desk: { store, rooms, changes, commands: new OneAtATime(), findDocuments, surroundings, logger },
    lastWriting,
  };
}

/** A sample that does not load is a pity and no reason to keep people from their own texts. */
async function offerSample({ sample }: Settings, store: Store, logger: Logger): Promise<void> {
  const loaded = await loadSample(store, sample, machineSurroundings);
  if (!loaded.ok) logger.error({ reason: loaded.error.message }, 'the sample session was not loaded');
}

async function closeServer({ server }: Listening): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), LAST_ANSWERS_WITHIN);
  await closed;
  clearTimeout(cut);
}
