import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';

/** Under which names the server is reached. */
export type Names =
  /** Any: it listens to the network, and its name is the business of whoever opened it. */
  | { readonly type: 'any' }
  /** Only as this machine: a page that points its own name at 127.0.0.1 gets nothing. */
  | { readonly type: 'loopback' };

/** Whether the request was meant for this server, by its `Host`. */
export function isForUs({ host }: IncomingHttpHeaders, names: Names): boolean {
  if (host === undefined) return false;
  return names.type === 'any' || isLoopback(hostName(host));
}

/**
 * Whether the request comes from our own pages or from no page at all. A browser always says from which origin a
 * socket is opened or a form sent; other programs say nothing.
 */
export function isFromOurPages({ origin, host, ...headers }: IncomingHttpHeaders): boolean {
  if (origin !== undefined) return URL.canParse(origin) && new URL(origin).host === host;
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}

/** Whether this address or name is the machine itself. */
export function isLoopback(name: string): boolean {
  if (isIP(name) === 4) return name.startsWith('127.');
  return name === 'localhost' || name === '::1';
}

function hostName(host: string): string {
  const bracketed = /^\[([^\]]*)\]/u.exec(host);
  return bracketed?.[1] ?? host.replace(/:\d*$/u, '').toLowerCase();
}
