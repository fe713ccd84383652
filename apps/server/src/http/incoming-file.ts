import { err, type Result } from '@penholder/kernel';
import { MAX_IMPORT_BYTES, type Person } from '@penholder/protocol';
import type { Request } from 'express';
import { z } from 'zod';

import type { Desk } from '../desk.js';
import type { Answer, Reply } from './handled.js';
import { personOf } from './person-of.js';
import { type HttpProblem, nobody, problem } from './problem.js';
import { readBytes } from './read-bytes.js';
import type { Turnstile } from './turnstile.js';
import { whileConnected } from './while-connected.js';

const MEGABYTE = 1024 * 1024;

/** A file's name as people know it: no folders, nothing unprintable. */
const fileName = z
  .string()
  .transform((name) => name.replace(/^.*[\\/]/u, '').replaceAll(/\p{C}/gu, ''))
  .pipe(z.string().trim().min(1).max(255))
  .catch('The file');

/** A file as it arrived, whole, and who sent it. */
export interface ArrivedFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly person: Person;
  /** Told when whoever sent it takes it back. */
  readonly takenBack: AbortSignal;
}

/** Answers a request whose body is a file, by somebody who said who they are. Only so many are taken in at once. */
export function takingFiles(
  { store }: Desk,
  turnstile: Turnstile,
  take: (file: ArrivedFile, request: Request) => Promise<Result<Reply, HttpProblem>>,
): Answer {
  return async (request) => {
    const person = await personOf(store, request);
    if (person === undefined) return err(nobody);
    return turnstile.through(async () => {
      const name = fileName.parse(request.query['name']);
      const bytes = await readBytes(request, MAX_IMPORT_BYTES);
      if (!bytes.ok) return err(bodyProblem(bytes.error.type, name));
      return whileConnected(request.socket, (takenBack) =>
        take({ bytes: bytes.value, name, person, takenBack }, request),
      );
    });
  };
}

function bodyProblem(type: 'BodyTooLarge' | 'BodyCutOff', name: string): HttpProblem {
  return type === 'BodyTooLarge'
    ? problem(
        413,
        'file-too-large',
        `Nothing was stored: ${name} is too large; at most ${MAX_IMPORT_BYTES / MEGABYTE} MB were expected.`,
      )
    : problem(400, 'cut-off', `Nothing was stored: ${name} did not arrive whole. Send it again.`);
}
