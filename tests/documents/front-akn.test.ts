import { readdirSync } from 'node:fs';

import { countedIds, frontPageOf, readText, writeText } from '@penholder/resolution';
import { expect, test } from 'vitest';

import { describeOnDocuments, documentPath } from '../documents-folder.js';
import { type Read, readAll, Share } from './front-shares.js';

/*
 * Cover pages in Akoma Ntoso, where the file gives each line its role: what is judged is what `frontPageOf` makes of
 * the words, by the names of the files, by the number of the resolution, and across the six languages.
 */

interface File extends Read {
  readonly name: string;
}

function files(folder: string): string[] {
  return readdirSync(documentPath(folder))
    .filter((name) => name.endsWith('.xml'))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** The documents that have a front page; a collection prints one for all that it holds. */
async function readFolder(folder: string): Promise<File[]> {
  const read: File[] = [];
  for (const path of files(folder)) {
    for (const one of await readAll(path)) {
      if (one.json.front.length > 1) read.push({ ...one, name: path.replace(/^.*\//u, '') });
    }
  }
  return read;
}

function share(
  field: string,
  all: readonly File[],
  judge: (file: File) => readonly [unknown, unknown],
): string[] {
  const shares = new Share(field);
  for (const file of all) shares.judge(file.name, ...judge(file));
  console.log(String(shares));
  return shares.wrong;
}

/** "…-2520236E.xml" is job 25-20236 (E); `null` where a name has no such number. */
function jobInName({ name }: File): string | null {
  const [, year, number, language] = /-(\d{2})(\d{5})([ACEFRS])\.xml$/u.exec(name) ?? [];
  return year === undefined ? null : `${year}-${number ?? ''} (${language ?? ''})`;
}

/** The session in a symbol of the General Assembly ("A/RES/80/1") or of the Human Rights Council. */
function sessionInSymbol({ page }: File): number {
  return Number(/\/RES\/(\d+)\//u.exec(page.symbol ?? '')?.[1]);
}

/** "S_2025-353-2508520E.xml" is S/2025/353. */
function symbolInName({ name }: File): string {
  return name.replace(/-\d+E\.xml$/u, '').replace(/[_-]/gu, '/');
}

function isOfSymbolsYear({ page }: File): boolean {
  return page.date?.slice(0, 4) === page.symbol?.split('/')[1];
}

function adoption({ page }: Read) {
  return 'adoption' in page.kind ? page.kind.adoption : null;
}

describeOnDocuments('cover pages of resolutions by field', () => {
  test('of the General Assembly', async () => {
    const all = [...(await readFolder('akn/structures')), ...(await readFolder('ga80-pairs/adopted-akn'))];
    expect(share('symbol', all, ({ page, json }) => [page.symbol, json.symbol])).toEqual([]);
    expect(share('session', all, (file) => [file.page.session?.ordinal, sessionInSymbol(file)])).toEqual([]);
    expect(share('body', all, ({ page }) => [page.body, 'General Assembly'])).toEqual([]);
    expect(
      share('agenda', all, ({ page }) => [page.agendaItems.numbers.length, page.agendaItems.names.length]),
    ).toEqual([]);
    expect(
      share('date not before adoption', all, (file) => [
        (file.page.date ?? '') >= (adoption(file)?.day ?? '?'),
        true,
      ]),
    ).toEqual([]);
    expect(
      share('documents of adoption', all, (file) => [
        (adoption(file)?.basis?.documents.length ?? 0) > 0,
        true,
      ]),
    ).toEqual([]);
    const numbered = all.filter((file) => jobInName(file) !== null);
    expect(share('job number', numbered, (file) => [file.page.jobNumber, jobInName(file)])).toEqual([]);
  }, 120_000);

  test('of the day that the file records as that of adoption', async () => {
    const all = await readFolder('ga80-pairs/adopted-akn');
    const recorded = all.filter(({ document }) => document.record?.adopted != null);
    expect(recorded.length).toBeGreaterThan(100);
    expect(
      share('day of adoption', recorded, (file) => [adoption(file)?.day, file.document.record?.adopted]),
    ).toEqual([]);
  }, 120_000);

  test('of the Human Rights Council', async () => {
    const all = await readFolder('akn/human-rights-council');
    expect(share('council', all, ({ page }) => [page.committee, 'Human Rights Council'])).toEqual([]);
    expect(share('session', all, (file) => [file.page.session?.ordinal, sessionInSymbol(file)])).toEqual([]);
    expect(
      share('days of the session', all, ({ page }) => [/\d{4}$/u.test(page.session?.held ?? ''), true]),
    ).toEqual([]);
    expect(share('day of adoption', all, (file) => [adoption(file)?.day !== null, true])).toEqual([]);
    expect(share('language', all, ({ page }) => [page.language, 'English'])).toEqual([]);
  });

  test('of the Security Council, not adopted', async () => {
    const all = await readFolder('akn/security-council-not-adopted');
    expect(share('symbol', all, (file) => [file.page.symbol, symbolInName(file)])).toEqual([]);
    expect(share('body', all, ({ page }) => [page.body, 'Security Council'])).toEqual([]);
    expect(
      share('kind', all, ({ page }) => [
        page.kind,
        { type: 'draft resolution', author: { type: 'sponsors' } },
      ]),
    ).toEqual([]);
    expect(share('job number', all, (file) => [file.page.jobNumber, jobInName(file)])).toEqual([]);
    expect(share('date in the year of the symbol', all, (file) => [isOfSymbolsYear(file), true])).toEqual([]);
  });

  test('are the same in six languages', async () => {
    const english = await readFolder('akn/six-languages/English');
    const others: File[] = [];
    for (const language of ['Arabic', 'Chinese', 'French', 'Russian', 'Spanish'])
      others.push(...(await readFolder(`akn/six-languages/${language}`)));
    const same = ({ page }: File) => english.find((one) => one.page.symbol === page.symbol);
    const told: Record<string, (file: Read) => unknown> = {
      'agenda numbers': ({ page }) => page.agendaItems.numbers,
      session: ({ page }) => page.session?.ordinal,
      date: ({ page }) => page.date,
      'day of adoption': (file) => adoption(file)?.day,
      'documents of adoption': (file) => adoption(file)?.basis?.documents,
      'paragraph of the report': (file) => adoption(file)?.basis?.paragraph,
      'job number without language': ({ page }) => page.jobNumber?.slice(0, 8),
    };
    const wrong = Object.entries(told).map(([field, tell]): [string, string[]] => [
      field,
      share(field, others, (file) => [tell(file), same(file) && tell(same(file) ?? file)]),
    ]);
    expect(others.length).toBeGreaterThan(30);
    expect(Object.fromEntries(wrong.filter(([, names]) => names.length > 0))).toEqual({
      // French prints the seventy-ninth session, Spanish the eighty-ninth or none.
      session: ['A_RES_80_226-2520943F.xml', 'A_RES_80_192-2520890S.xml', 'A_RES_80_226-2520943S.xml'],
      // The file has none.
      'job number without language': ['A_RES_80_226-2520943C.xml'],
    });
  });

  test('are written as text and read again with the same fields', async () => {
    const folders = ['structures', 'human-rights-council', 'security-council-not-adopted'];
    const languages = ['Arabic', 'Chinese', 'English', 'French', 'Russian', 'Spanish'];
    const paths = [...folders, ...languages.map((language) => `six-languages/${language}`)];
    const all: File[] = [];
    for (const path of paths) all.push(...(await readFolder(`akn/${path}`)));
    const wrong = share('fields after a round trip', all, ({ document }) => {
      const again = readText(writeText(document), countedIds()).documents[0];
      return [again && frontPageOf(again), frontPageOf(document)];
    });
    expect(wrong).toEqual([]);
  }, 60_000);
});
