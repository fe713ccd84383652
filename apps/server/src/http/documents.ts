import { assertNever, err, ok } from '@penholder/kernel';

import type { Desk } from '../desk.js';
import { importFile, type ImportRefusal } from '../imports/import-file.js';
import type { Answer } from './handled.js';
import { takingFiles } from './incoming-file.js';
import { busy, type HttpProblem, notFound, problem } from './problem.js';
import { pathPart } from './request-parts.js';
import type { Turnstile } from './turnstile.js';

/** POST /api/sessions/:session/documents?name=FILE: brings in the documents of a file. */
export function importDocuments(desk: Desk, turnstile: Turnstile): Answer {
  return takingFiles(desk, turnstile, async (file, request) => {
    const imported = await importFile(desk, { ...file, session: pathPart(request, 'session') });
    return imported.ok
      ? ok({ status: 201, body: imported.value })
      : err(importProblem(imported.error, file.name));
  });
}

function importProblem(refusal: ImportRefusal, name: string): HttpProblem {
  switch (refusal.type) {
    case 'NoSuchSession':
      return notFound('no session');
    case 'TakenBack':
      return problem(499, 'taken-back', `Nothing was stored: ${name} was taken back while it was read.`);
    case 'Unreadable':
      return problem(422, 'not-readable', `Nothing was stored. ${refusal.message}`);
    case 'NoDocument':
      return problem(
        422,
        'no-document',
        `Nothing was stored: ${name} holds no resolution or decision, and at least one was expected.`,
      );
    case 'GaveUp':
      return problem(
        422,
        'too-hard',
        `Nothing was stored: ${name} is more than can be read at once; a resolution, decision or report of usual length was expected.`,
      );
    case 'NoSuchRoom':
    case 'EpochOver':
    case 'WritesPending':
      return busy;
    default:
      return assertNever(refusal);
  }
}
