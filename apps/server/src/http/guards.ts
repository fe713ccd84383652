import type { RequestHandler } from 'express';
import helmet from 'helmet';

import { sendProblem } from './handled.js';
import { isForUs, isFromOurPages, type Names } from './origin.js';
import { problem } from './problem.js';

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * What a browser may do with our pages: load from us alone, run no inline script, stand in no other site's frame.
 * Style attributes are let through, since the carets of others are coloured by them; style elements are not.
 */
export function pageSecurity(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // Whoever puts TLS before the server decides for their name; at http://127.0.0.1 it would lock people out.
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'same-origin' },
  });
}

/** Refuses requests meant for another name, and acts that come from another site's page. */
export function sameOrigin(names: Names): RequestHandler {
  return ({ headers, method }, response, next) => {
    if (!isForUs(headers, names))
      sendProblem(response, problem(421, 'wrong-host', 'This server is not reached under that name.'));
    else if (!SAFE_METHODS.has(method) && !isFromOurPages(headers))
      sendProblem(
        response,
        problem(403, 'cross-origin', 'Nothing was changed: the request came from another site.'),
      );
    else next();
  };
}
