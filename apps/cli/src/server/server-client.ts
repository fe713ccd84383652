import { err, ok, type Result } from '@penholder/kernel';
import { addresses, problemSchema } from '@penholder/protocol';
import type { z } from 'zod';

import type { Refusal } from '../refusal.js';

/** A running server, and the cookie by which it knows the command line. */
export interface Server {
  readonly url: string;
  readonly cookie: string;
}

/** How the command line introduces itself: until sign-in comes, a name and a delegation are chosen and not proven. */
const INTRODUCTION = { name: 'Command line', delegation: 'Secretariat' };

/** How long a request may take, in milliseconds: a large report is read in seconds even on a slow machine. */
const PATIENCE = 120_000;

/** Introduces the command line to the server at this address. */
export async function enterServer(url: string): Promise<Result<Server, Refusal>> {
  const response = await send(url, addresses.me, 'PUT', JSON.stringify(INTRODUCTION), '');
  if (!response.ok) return response;
  const cookie = response.value.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
  return ok({ url, cookie: cookie.join('; ') });
}

/** Asks the server for something, or tells it something, and checks the answer against the contract. */
export async function ask<Answer>(
  server: Server,
  path: string,
  answer: z.ZodType<Answer>,
  method: 'GET' | 'POST' = 'GET',
  body: string | Uint8Array<ArrayBuffer> | null = null,
): Promise<Result<Answer, Refusal>> {
  const response = await send(server.url, path, method, body, server.cookie);
  if (!response.ok) return response;
  const parsed = answer.safeParse(await bodyOf(response.value));
  return parsed.success ? ok(parsed.data) : err(notUnderstood(server.url));
}

async function send(
  url: string,
  path: string,
  method: string,
  body: string | Uint8Array<ArrayBuffer> | null,
  cookie: string,
): Promise<Result<Response, Refusal>> {
  const headers: Record<string, string> = { origin: new URL(url).origin };
  if (cookie !== '') headers['cookie'] = cookie;
  if (typeof body === 'string') headers['content-type'] = 'application/json';
  if (body instanceof Uint8Array) headers['content-type'] = 'application/octet-stream';
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const response = await fetch(new URL(path, url), { method, headers, body, signal });
    return response.ok ? ok(response) : err(await problemOf(response, url));
  } catch {
    return err(noServer(url));
  }
}

async function problemOf(response: Response, url: string): Promise<Refusal> {
  const problem = problemSchema.safeParse(await bodyOf(response));
  if (!problem.success) return notUnderstood(url);
  return { type: 'ServerRefused', message: problem.data.message.replace(/\s+/gu, ' ') };
}

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return null;
  }
}

function noServer(url: string): Refusal {
  const message = `${url}: no server answers there; "npx --yes pnpm@12 start" starts one, and --server names another.`;
  return { type: 'NoServer', message };
}

function notUnderstood(url: string): Refusal {
  return {
    type: 'NoServer',
    message: `${url}: the answer is none of a Penholder server, which was expected.`,
  };
}
