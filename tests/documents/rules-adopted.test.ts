import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { readFile } from '@penholder/formats';
import { EDITORIAL_RULES, examineResolution, type Resolution } from '@penholder/resolution';
import { beforeAll, expect, test } from 'vitest';

import { describeOnDocuments, documentPath } from '../documents-folder.js';

/** What the United Nations has adopted and edited, in English. */
const FOLDERS = ['ga80-pairs/adopted-akn', 'akn/structures', 'akn/human-rights-council', 'report'];
/** Not adopted, so not edited to the end: measured, and held to nothing. */
const NOT_ADOPTED = ['akn/security-council-not-adopted'];
const LARGEST_SHARE = 0.02;

async function readFolder(folder: string): Promise<Resolution[]> {
  const files = readdirSync(documentPath(folder)).filter((file) => /\.(?:xml|txt)$/u.test(file));
  const readings = await Promise.all(
    files.map((file) => readFile(readFileSync(documentPath(folder, file)), basename(file))),
  );
  return readings.flatMap((reading) => (reading.ok ? reading.value.documents : []));
}

async function readFolders(folders: readonly string[]): Promise<Resolution[]> {
  return (await Promise.all(folders.map(readFolder))).flat();
}

interface Measure {
  readonly rule: string;
  readonly lookedAt: number;
  readonly fired: number;
  readonly share: number;
  readonly places: readonly string[];
}

function measure(documents: readonly Resolution[]): Measure[] {
  const all = documents.map((document) => ({ document, outcome: examineResolution(document) }));
  return EDITORIAL_RULES.map(({ id }) => {
    const lookedAt = all.reduce((sum, { outcome }) => sum + (outcome.get(id)?.lookedAt ?? 0), 0);
    const places = all.flatMap(({ document, outcome }) =>
      (outcome.get(id)?.remarks ?? []).map(({ place }) => `${document.number ?? document.symbol} ${place}`),
    );
    return { rule: id, lookedAt, fired: places.length, share: places.length / Math.max(1, lookedAt), places };
  });
}

function table(measures: readonly Measure[]): string {
  return measures
    .map(
      ({ rule, lookedAt, fired, share, places }) =>
        `${rule.padEnd(17)} ${String(lookedAt).padStart(6)} ${String(fired).padStart(4)} ${(share * 100).toFixed(2).padStart(6)} %  ${places.slice(0, 4).join(', ')}`,
    )
    .join('\n');
}

describeOnDocuments('Editorial rules on adopted texts', () => {
  let adopted: Measure[] = [];
  beforeAll(async () => {
    adopted = measure(await readFolders(FOLDERS));
  }, 60_000);

  test('fire on at most two in a hundred of the places they look at', () => {
    console.log(`rule / looked at / fired / share\n${table(adopted)}`);
    expect(adopted.filter(({ share }) => share > LARGEST_SHARE)).toEqual([]);
  });

  test('look at something in real texts', () => {
    expect(adopted.filter(({ lookedAt }) => lookedAt === 0).map(({ rule }) => rule)).toEqual([]);
  });

  test('are measured on what the Security Council did not adopt', async () => {
    const measures = measure(await readFolders(NOT_ADOPTED));
    console.log(`not adopted: rule / looked at / fired / share\n${table(measures)}`);
    expect(measures.some(({ lookedAt }) => lookedAt > 0)).toBe(true);
  });
});
