import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { z } from 'zod';

import { sendProblem } from './handled.js';
import { problem } from './problem.js';

/** What Express's own body reader throws: a status below 500 says that the request was at fault. */
const requestFault = z.object({ status: z.int().min(400).max(499) });

/** Answers what went wrong beyond any refusal. The client hears a sentence, the log the reason. */
export function failures(logger: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const fault = requestFault.safeParse(error);
    if (fault.success)
      return sendProblem(
        response,
        problem(
          fault.data.status,
          'not-valid',
          'Nothing was changed: the request could not be read as JSON.',
        ),
      );
    logger.error({ method: request.method, path: request.path, err: error }, 'a request failed');
    return sendProblem(
      response,
      problem(500, 'failed', 'Something went wrong here, and nothing was changed. Try again in a moment.'),
    );
  };
}
