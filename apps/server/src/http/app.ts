import express, { type Express, type RequestHandler, Router } from 'express';

import type { Desk } from '../desk.js';
import {
  actOnAmendment,
  moveOnLadder,
  postAmendmentDocument,
  postConsequence,
  proposeAmendment,
  putFloor,
  putPosition,
  showAmendments,
  showGround,
} from './amendments.js';
import { importDocuments } from './documents.js';
import { issueVersion, showDraft, showVersion } from './drafts.js';
import { failures } from './failures.js';
import { pageSecurity, sameOrigin } from './guards.js';
import { handled, sendProblem } from './handled.js';
import { tellHealth, tellReadiness } from './health.js';
import { showImport, showSetAside } from './imports.js';
import { introduce, tellMe } from './me.js';
import type { Names } from './origin.js';
import { page } from './page.js';
import { notFound } from './problem.js';
import { listSessions, openSession, showSession } from './sessions.js';
import { Turnstile } from './turnstile.js';
import { downloadVersion, listEndings } from './written-files.js';

/** Largest JSON request, in bytes: a session's title and body with room to spare. */
const MAX_JSON_BYTES = 64 * 1024;

/** Largest proposal, in bytes: an instruction of many pages, or a paragraph with its parts twice. */
const MAX_PROPOSAL_BYTES = 1024 * 1024;

/** Files taken in at once; each may hold 25 MB of memory. */
const IMPORTS_AT_ONCE = 8;

/** Everything the server answers over HTTP, as `packages/protocol/src/addresses.ts` lists it. */
export function appOver(desk: Desk, web: string, names: Names): Express {
  const app = express();
  app.disable('x-powered-by');
  app.get('/healthz', tellHealth);
  app.get('/readyz', tellReadiness(desk.store));
  app.use(pageSecurity(), sameOrigin(names));
  app.use('/api', api(desk));
  app.use(page(web));
  app.use(failures(desk.logger));
  return app;
}

function api(desk: Desk): Router {
  const router = Router();
  const json = express.json({ limit: MAX_JSON_BYTES });
  router.get('/me', handled(tellMe(desk)));
  router.put('/me', json, handled(introduce(desk)));
  router.get('/sessions', handled(listSessions(desk)));
  router.post('/sessions', json, handled(openSession(desk)));
  router.get('/sessions/:session', handled(showSession(desk)));
  router.post('/sessions/:session/documents', handled(importDocuments(desk, new Turnstile(IMPORTS_AT_ONCE))));
  router.get('/drafts/:draft', handled(showDraft(desk)));
  router.post('/drafts/:draft/versions', json, handled(issueVersion(desk)));
  router.get('/versions/:version', handled(showVersion(desk)));
  router.get('/versions/:version/import', handled(showImport(desk)));
  router.get('/versions/:version/set-aside', handled(showSetAside(desk)));
  router.get('/versions/:version/file', handled(downloadVersion(desk)));
  router.get('/endings', handled(listEndings));
  router.use(amending(desk, json));
  router.use((_request, response) => sendProblem(response, notFound('nothing')));
  return router;
}

/** What is done to amendments, and to how far a text is agreed. */
function amending(desk: Desk, json: RequestHandler): Router {
  const router = Router();
  const long = express.json({ limit: MAX_PROPOSAL_BYTES });
  router.get('/drafts/:draft/amendments', handled(showAmendments(desk)));
  router.post('/drafts/:draft/amendments', long, handled(proposeAmendment(desk)));
  const documents = new Turnstile(IMPORTS_AT_ONCE);
  router.post('/drafts/:draft/amendments/document', handled(postAmendmentDocument(desk, documents)));
  router.get('/drafts/:draft/ground', handled(showGround(desk)));
  router.post('/drafts/:draft/consequences', long, handled(postConsequence(desk)));
  router.post('/drafts/:draft/ladder', json, handled(moveOnLadder(desk)));
  router.put('/drafts/:draft/floor', json, handled(putFloor(desk)));
  router.post('/amendments/:amendment/acts', json, handled(actOnAmendment(desk)));
  router.put('/amendments/:amendment/position', json, handled(putPosition(desk)));
  return router;
}
