import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { readFile } from '@penholder/formats';
import { EDITORIAL_RULES, examineResolution, type Resolution } from '@penholder/resolution';
import { beforeAll, expect, test } from 'vitest';

import { describeOnDocuments, documentPath } from '../documents-folder.js';

/** What the United Nations has adopted and edited, in English: the texts the rules were settled on, and others apart from them. */
const SETTLED_ON = ['ga80-pairs/adopted-akn'];
const OTHERS = ['akn/structures', 'akn/human-rights-council', 'report'];
/** Not adopted, so not edited to the end: measured, and held to nothing. */
const NOT_ADOPTED = ['akn/security-council-not-adopted'];
const LARGEST_SHARE = 0.02;

/** Texts in other languages that break a rule for any language, by language and number, and how. */
const SLIPS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Arabic 80/110', ['numbers']],
  ['Arabic 80/189', ['sole-paragraph']],
  ['Arabic 80/192', ['numbers']],
]);
const ALL_LANGUAGES = ['Arabic', 'Chinese', 'French', 'Russian', 'Spanish'];

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

/** The documents of these that are not among the others: a text may lie in two folders. */
function notAmong(documents: readonly Resolution[], others: readonly Resolution[]): Resolution[] {
  const known = new Set(others.map(nameOf));
  return documents.filter((document) => !known.has(nameOf(document)));
}

function nameOf({ kind, symbol, number }: Resolution): string {
  return `${kind} ${symbol ?? number}`;
}

function rulesBroken(document: Resolution): string[] {
  return [...examineResolution(document)].flatMap(([rule, { remarks }]) =>
    remarks.length > 0 ? [rule] : [],
  );
}

describeOnDocuments('Editorial rules on adopted texts', () => {
  let settledOn: Measure[] = [];
  let others: Measure[] = [];
  beforeAll(async () => {
    const first = await readFolders(SETTLED_ON);
    settledOn = measure(first);
    others = measure(notAmong(await readFolders(OTHERS), first));
  }, 60_000);

  test('fire on at most two in a hundred of the places they look at, in the texts they were settled on and in others', () => {
    console.log(`settled on: rule / looked at / fired / share\n${table(settledOn)}`);
    console.log(`others: rule / looked at / fired / share\n${table(others)}`);
    expect([...settledOn, ...others].filter(({ share }) => share > LARGEST_SHARE)).toEqual([]);
  });

  test('look at something in real texts', () => {
    const looked = settledOn.map(({ rule, lookedAt }, index) => ({
      rule,
      lookedAt: lookedAt + (others[index]?.lookedAt ?? 0),
    }));
    expect(looked.filter(({ lookedAt }) => lookedAt === 0)).toEqual([]);
  });

  test('are measured on what the Security Council did not adopt', async () => {
    const measures = measure(await readFolders(NOT_ADOPTED));
    console.log(`not adopted: rule / looked at / fired / share\n${table(measures)}`);
    expect(measures.some(({ lookedAt }) => lookedAt > 0)).toBe(true);
  });

  test.each(ALL_LANGUAGES)('leave the words of a text in %s alone', async (language) => {
    const documents = await readFolder(`akn/six-languages/${language}`);
    expect(documents.length).toBeGreaterThan(0);
    const english = EDITORIAL_RULES.flatMap(({ id, covers }) => (covers === 'English' ? [id] : []));
    for (const document of documents) {
      const examined = examineResolution(document);
      expect(english.filter((id) => examined.has(id))).toEqual([]);
      expect(rulesBroken(document)).toEqual(SLIPS.get(`${language} ${document.number}`) ?? []);
    }
  });
});
