import { fileURLToPath } from 'node:url';

import { err, ok, type Result } from '@penholder/kernel';

import type { StorePlace } from './store/open-store.js';

/** How the server is started. */
export interface Settings {
  /** The address it listens at: only this machine, unless it is opened. */
  readonly host: string;
  /** Where it is 0, the system chooses one that is free. */
  readonly port: number;
  readonly place: StorePlace;
  /** The folder the web app was built into. */
  readonly web: string;
  /** The folder of the sample session. */
  readonly sample: string;
  readonly logLevel: LogLevel;
}

const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** A setting that cannot be used; `message` is the one line for whoever started the server. */
export interface BadSetting {
  readonly type: 'BadSetting';
  readonly message: string;
}

const DEFAULT_PORT = '4321';
const LAST_PORT = 65_535;

/**
 * Reads the settings from the environment: `PORT`, `PENHOLDER_HOST`, `PENHOLDER_DATA`, `DATABASE_URL`, `PENHOLDER_LOG`.
 * What is not set has its default: port 4321 of this machine alone, data in `.data` at the repository's root, warnings logged.
 */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
): Result<Settings, BadSetting> {
  const port = portFrom(env['PORT'] || DEFAULT_PORT);
  if (port === undefined)
    return err(bad(`PORT is ${env['PORT']}; a number from 0 to ${LAST_PORT} was expected.`));
  const logLevel = LOG_LEVELS.find((level) => level === (env['PENHOLDER_LOG'] || 'warn'));
  if (logLevel === undefined)
    return err(
      bad(`PENHOLDER_LOG is ${env['PENHOLDER_LOG']}; one of ${LOG_LEVELS.join(', ')} was expected.`),
    );
  return ok({
    host: env['PENHOLDER_HOST'] || '127.0.0.1',
    port,
    place: placeFrom(env),
    web: folderAt('../../web/dist'),
    sample: folderAt('../sample'),
    logLevel,
  });
}

function portFrom(text: string): number | undefined {
  const port = Number(text);
  return /^\d+$/u.test(text) && port <= LAST_PORT ? port : undefined;
}

function placeFrom(env: Readonly<Record<string, string | undefined>>): StorePlace {
  const url = env['DATABASE_URL'];
  return url
    ? { engine: 'postgres', url, schema: 'penholder' }
    : { engine: 'sqlite', folder: env['PENHOLDER_DATA'] || folderAt('../../../.data') };
}

/** A folder by its way from this file, which lies equally deep in `src` and in `dist`. */
function folderAt(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

function bad(message: string): BadSetting {
  return { type: 'BadSetting', message };
}
