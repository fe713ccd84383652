import { err, ok, type Result } from '@penholder/kernel';
import { problemSchema } from '@penholder/protocol';
import type { z } from 'zod';

import { Refused, type Refusal } from './refusal.js';

/** Asks the server and parses what it says: an answer of another shape than the contract's is refused, not trusted. */
export async function ask<Answer>(
  schema: z.ZodType<Answer>,
  path: string,
  init: RequestInit = {},
): Promise<Result<Answer, Refusal>> {
  const response = await reach(path, init);
  if (!response.ok) return response;
  const body = await bodyOf(response.value);
  return response.value.ok ? parsed(schema, body) : err(refusalFrom(response.value.status, body));
}

/** The same for TanStack Query: the answer, or `Refused` thrown. */
export async function answerTo<Answer>(
  schema: z.ZodType<Answer>,
  path: string,
  init?: RequestInit,
): Promise<Answer> {
  const result = await ask(schema, path, init);
  if (result.ok) return result.value;
  throw new Refused(result.error);
}

/** A request that carries this value as JSON. */
export function asJson(method: 'POST' | 'PUT', value: unknown): RequestInit {
  return { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

/** What a body that came with this status refuses; a body that is no problem record is told by its status alone. */
export function refusalFrom(status: number, body: unknown): Refusal {
  const problem = problemSchema.safeParse(body);
  return problem.success ? { type: 'refused', status, problem: problem.data } : refusalByStatus(status);
}

function refusalByStatus(status: number): Refusal {
  return status >= 500 ? { type: 'unreachable' } : { type: 'not understood' };
}

function parsed<Answer>(schema: z.ZodType<Answer>, body: unknown): Result<Answer, Refusal> {
  const answer = schema.safeParse(body);
  return answer.success ? ok(answer.data) : err({ type: 'not understood' });
}

async function reach(path: string, init: RequestInit): Promise<Result<Response, Refusal>> {
  return fetch(path, { credentials: 'same-origin', ...init }).then(ok, () => err({ type: 'unreachable' }));
}

/** The JSON of a body; `null` where there is none or it is something else. */
async function bodyOf(response: Response): Promise<unknown> {
  return response.json().catch(() => null);
}
