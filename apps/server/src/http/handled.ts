import type { Result } from '@penholder/kernel';
import type { Request, RequestHandler, Response } from 'express';

import type { HttpProblem } from './problem.js';

/** What is answered where nothing is refused. */
export type Reply =
  | { readonly status: 200 | 201; readonly body: unknown; readonly cookie?: string }
  | { readonly status: 200; readonly file: WrittenFile }
  | { readonly status: 204 };

/** A file to be saved under its name. */
export interface WrittenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Answers a request, or refuses it; rejects only on bugs and failures of the store. */
export type Answer = (request: Request) => Promise<Result<Reply, HttpProblem>>;

/** The answer as Express wants it. */
export function handled(answer: Answer): RequestHandler {
  return async (request, response) => {
    const answered = await answer(request);
    if (answered.ok) send(response, answered.value);
    else sendProblem(response, answered.error);
  };
}

function send(response: Response, reply: Reply): void {
  response.status(reply.status).set('Cache-Control', 'no-store');
  if (reply.status === 204) {
    response.end();
    return;
  }
  if ('file' in reply) {
    response.attachment(reply.file.name).send(Buffer.from(reply.file.bytes));
    return;
  }
  if (reply.cookie !== undefined) response.set('Set-Cookie', reply.cookie);
  response.json(reply.body);
}

/** Answers with a refusal. */
export function sendProblem(response: Response, { status, problem, message }: HttpProblem): void {
  response.status(status).set('Cache-Control', 'no-store').json({ problem, message });
}
