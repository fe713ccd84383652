import { writeFile, writtenFormatOf } from '@penholder/formats';
import { err, ok } from '@penholder/kernel';

import type { Desk } from '../desk.js';
import type { Answer } from './handled.js';
import { notFound, problem } from './problem.js';
import { pathPart } from './request-parts.js';

/** The endings people may ask for, in the order they are offered; only those that can be written are. */
const ENDINGS = ['txt', 'json', 'html', 'xml'];

/** GET /api/endings: the endings that a version can be downloaded with. */
export const listEndings: Answer = () =>
  Promise.resolve(ok({ status: 200, body: ENDINGS.filter((ending) => writtenFormatOf(`x.${ending}`).ok) }));

/** GET /api/versions/:version/file?ending=txt: a frozen text as a file to be saved, never to be shown by the browser. */
export function downloadVersion({ store }: Desk): Answer {
  return async (request) => {
    const text = await store.records.versions.byId(pathPart(request, 'version'));
    if (text === undefined) return err(notFound('no version'));
    const { symbol, number, title } = text.version;
    const name = `${fileStem(symbol ?? number ?? title)}.${String(request.query['ending'])}`;
    const format = writtenFormatOf(name);
    if (!format.ok) return err(problem(422, 'not-written', format.error.message));
    return ok({ status: 200, file: { name, bytes: writeFile(text.resolution, format.value) } });
  };
}

/** What a symbol or title is called as a file: "A/C.3/80/L.1" is "A-C.3-80-L.1". */
export function fileStem(called: string): string {
  const stem = called
    .replaceAll(/[^\p{L}\p{N}.]+/gu, '-')
    .replaceAll(/^[-.]+|[-.]+$/gu, '')
    .slice(0, 120);
  return stem === '' ? 'version' : stem;
}
