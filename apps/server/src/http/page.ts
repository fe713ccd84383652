import { existsSync } from 'node:fs';
import { join } from 'node:path';

import express, { type RequestHandler, Router } from 'express';

import { sendProblem } from './handled.js';
import { notFound, problem } from './problem.js';

/** The page and its parts, from the folder that the web app was built into. Addresses without a file are places of the page. */
export function page(folder: string): Router {
  const router = Router();
  // Names in assets/ change with their content, so what is there never changes under a name.
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }),
  );
  router.use('/assets', nothingThere);
  router.use(express.static(folder, { index: false, maxAge: '1h' }));
  router.get('/{*rest}', firstPage(join(folder, 'index.html')));
  router.use(nothingThere);
  return router;
}

const nothingThere: RequestHandler = (_request, response) => sendProblem(response, notFound('nothing'));

function firstPage(file: string): RequestHandler {
  return (_request, response) => {
    if (existsSync(file)) response.set('Cache-Control', 'no-cache').sendFile(file);
    else
      sendProblem(
        response,
        problem(404, 'not-built', 'The page is not built yet: run "npx --yes pnpm@12 build", then reload.'),
      );
  };
}
