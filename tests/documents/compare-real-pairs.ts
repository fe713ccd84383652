import { readFileSync } from 'node:fs';

import { readFile } from '@penholder/formats';
import { countedIds, type Resolution } from '@penholder/resolution';

import { documentPath } from '../documents-folder.js';

/** A draft of the General Assembly's eightieth session and its adopted text; the last two are paths in `ga80-pairs`. */
export interface RealPair {
  readonly draft: string;
  readonly adopted: string;
  readonly draftText: string;
  readonly adoptedAkn: string;
}

/** All pairs of `ga80-pairs`, in the order of its list. */
export function realPairs(): readonly RealPair[] {
  const pairs: readonly RealPair[] = JSON.parse(
    readFileSync(documentPath('ga80-pairs', 'pairs.json'), 'utf8'),
  );
  return pairs;
}

/** Both documents of a pair; a paragraph of the one never has an id of the other. Throws where one cannot be read. */
export function readPair(pair: RealPair): Promise<ReadPair> {
  const known = readPairs.get(pair.draftText);
  if (known !== undefined) return known;
  const read = readBoth(pair);
  readPairs.set(pair.draftText, read);
  return read;
}

/** A draft and its adopted text as trees. Trees are values, so one reading serves every test of a worker. */
export interface ReadPair {
  readonly from: Resolution;
  readonly to: Resolution;
}

const readPairs = new Map<string, Promise<ReadPair>>();

async function readBoth(pair: RealPair): Promise<ReadPair> {
  return { from: await readOne(pair.draftText, 'draft '), to: await readOne(pair.adoptedAkn, 'adopted ') };
}

async function readOne(path: string, prefix: string): Promise<Resolution> {
  const reading = await readFile(readFileSync(documentPath('ga80-pairs', path)), path, countedIds(prefix));
  const document = reading.ok ? reading.value.documents[0] : undefined;
  if (document === undefined) throw new Error(`${path}: no document was read`);
  return document;
}
