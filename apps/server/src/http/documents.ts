import { assertNever, err, ok } from '@penholder/kernel';
import { MAX_IMPORT_BYTES } from '@penholder/protocol';
import { z } from 'zod';

import type { Desk } from '../desk.js';
import { importFile, type ImportRefusal } from '../imports/import-file.js';
import type { Answer } from './handled.js';
import { personOf } from './person-of.js';
import { busy, type HttpProblem, nobody, notFound, problem } from './problem.js';
import { readBytes } from './read-bytes.js';
import { pathPart } from './request-parts.js';
import type { Turnstile } from './turnstile.js';
import { whileConnected } from './while-connected.js';

const MEGABYTE = 1024 * 1024;

/** A file's name as people know it: no folders, nothing unprintable. */
export const fileName = z
  .string()
  .transform((name) => name.replace(/^.*[\\/]/u, '').replaceAll(/\p{C}/gu, ''))
  .pipe(z.string().trim().min(1).max(255))
  .catch('The file');

/** POST /api/sessions/:session/documents?name=FILE: brings in the documents of a file. Only so many are read at once. */
export function importDocuments(desk: Desk, turnstile: Turnstile): Answer {
  return async (request) => {
    const person = await personOf(desk.store, request);
    if (person === undefined) return err(nobody);
    return turnstile.through(async () => {
      const name = fileName.parse(request.query['name']);
      const bytes = await readBytes(request, MAX_IMPORT_BYTES);
      if (!bytes.ok) return err(fileProblem(bytes.error.type, name));
      const session = pathPart(request, 'session');
      const imported = await whileConnected(request.socket, (takenBack) =>
        importFile(desk, { bytes: bytes.value, name, session, person, takenBack }),
      );
      return imported.ok
        ? ok({ status: 201, body: imported.value })
        : err(importProblem(imported.error, name));
    });
  };
}

/** A file that is too large, or was cut off on its way. */
export function fileProblem(type: 'BodyTooLarge' | 'BodyCutOff', name: string): HttpProblem {
  return type === 'BodyTooLarge'
    ? problem(
        413,
        'file-too-large',
        `Nothing was stored: ${name} is too large; at most ${MAX_IMPORT_BYTES / MEGABYTE} MB were expected.`,
      )
    : problem(400, 'cut-off', `Nothing was stored: ${name} did not arrive whole. Send it again.`);
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
