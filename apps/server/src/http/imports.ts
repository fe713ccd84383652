import { err, ok } from '@penholder/kernel';

import type { Desk } from '../desk.js';
import type { Answer } from './handled.js';
import { notFound } from './problem.js';
import { pathPart } from './request-parts.js';

/** GET /api/versions/:version/import: what reading its file left to be looked at; nothing where it came of no file. */
export function showImport({ store: { records } }: Desk): Answer {
  return async (request) => {
    const version = pathPart(request, 'version');
    const kept = await records.imports.ofVersion(version);
    if (kept !== undefined) return ok({ status: 200, body: kept });
    return (await records.versions.byId(version)) === undefined
      ? err(notFound('no version'))
      : ok({ status: 204 });
  };
}

/** GET /api/versions/:version/set-aside: the words of its file that belong to none of the file's documents. */
export function showSetAside({ store: { records } }: Desk): Answer {
  return async (request) =>
    ok({ status: 200, body: await records.imports.setAsideOf(pathPart(request, 'version')) });
}
