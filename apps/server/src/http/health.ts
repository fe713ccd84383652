import type { RequestHandler } from 'express';

import type { Store } from '../store/contract.js';

/** GET /healthz: the process answers. */
export const tellHealth: RequestHandler = (_request, response) => {
  response.type('text/plain').send('ok\n');
};

/** GET /readyz: the store answers too, its tables up to date. */
export function tellReadiness(store: Store): RequestHandler {
  return async (_request, response) => {
    const isReady = await store.ping().then(
      () => true,
      () => false,
    );
    response
      .status(isReady ? 200 : 503)
      .type('text/plain')
      .send(isReady ? 'ready\n' : 'the store does not answer\n');
  };
}
