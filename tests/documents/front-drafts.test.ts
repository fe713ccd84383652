import { readFileSync } from 'node:fs';

import { countedIds, plainText, readText, type Resolution, writeText } from '@penholder/resolution';
import { readSponsors, type Sponsor, sponsorsOf } from '@penholder/sponsors';
import { beforeAll, expect, test } from 'vitest';

import { describeOnDocuments, documentPath } from '../documents-folder.js';
import { evenText, type Read, readAll, readOnly, Share } from './front-shares.js';

/*
 * The front pages of the drafts of the eightieth session, field by field, held to what other sources say of them:
 * the record of the session, the Akoma Ntoso of the text adopted, the symbol, and the bar code at the page's foot.
 */

interface Pair {
  readonly draft: string;
  readonly final_draft: string;
  readonly title: string;
  readonly draft_date: string;
  readonly sponsors_final_draft: string;
  readonly draftText: string;
  readonly adoptedAkn: string;
}

interface Judged {
  readonly pair: Pair;
  readonly draft: Read;
  readonly adopted: Read;
  readonly text: string;
  /** The symbol without the asterisks of a reissue. */
  readonly symbol: string;
}

const COMMITTEES = new Map([
  ['C.1', 'First Committee'],
  ['C.2', 'Second Committee'],
  ['C.3', 'Third Committee'],
  ['C.4', 'Special Political and Decolonization Committee (Fourth Committee)'],
  ['C.5', 'Fifth Committee'],
  ['C.6', 'Sixth Committee'],
]);

function pairs(): readonly Pair[] {
  const read: readonly Pair[] = JSON.parse(readFileSync(documentPath('ga80-pairs', 'pairs.json'), 'utf8'));
  return read;
}

async function judged(pair: Pair): Promise<Judged> {
  const draft = await readOnly(`ga80-pairs/${pair.draftText}`);
  const [adopted] = await readAll(`ga80-pairs/${pair.adoptedAkn}`);
  if (adopted === undefined) throw new Error(`${pair.adoptedAkn}: no document`);
  const text = readFileSync(documentPath('ga80-pairs', pair.draftText), 'utf8');
  return { pair, draft, adopted, text, symbol: (draft.page.symbol ?? '').replaceAll('*', '') };
}

/** The record tells dates and sponsors of the last version alone; many texts at hand are first versions. */
function isLast({ pair, symbol }: Judged): boolean {
  return symbol === pair.final_draft;
}

/** Whom the record names as submitting the draft without sponsoring it; `null` where it lists sponsors. */
function submitterRecorded({ pair }: Judged): string | null {
  return (
    /^\s*(?:submitted by )?(?<by>the (?:[A-Z]|representative).*)$/su.exec(pair.sponsors_final_draft)
      ?.groups?.['by'] ?? null
  );
}

/** The submitter on the page, without the name behind the office; `null` where it tells none. */
function officeTold({ draft }: Judged): string | null {
  const { kind } = draft.page;
  const author = 'author' in kind ? kind.author : null;
  return author?.type === 'submitter' ? author.by.replace(/, .*$/u, '') : null;
}

function committeeOf({ symbol }: Judged): string | null {
  return COMMITTEES.get(symbol.split('/')[1] ?? '') ?? null;
}

function sessionOf({ symbol }: Judged): number {
  return Number(/\/(\d+)\/L\./u.exec(symbol)?.[1]);
}

/** The figures of the bar code at the foot of the page: "*2517857*". */
function jobInBarCode({ text }: Judged): string {
  const [, year = '', number = ''] = /^\*(\d{2})(\d{5})\*$/mu.exec(text) ?? [];
  return `${year}-${number} (E)`;
}

function linesOf({ front }: Resolution): string[][] {
  return front.map(({ role, content }) => [role, plainText(content)]);
}

let all: readonly Judged[] = [];

function share(field: string, judge: (one: Judged) => readonly [unknown, unknown], among = all): Share {
  const shares = new Share(field);
  for (const one of among) shares.judge(one.pair.draft, ...judge(one));
  console.log(String(shares));
  return shares;
}

function named(sponsors: readonly Sponsor[]): string[] {
  return sponsors
    .map(({ state, onBehalfOf }) => (onBehalfOf === null ? state : `${state} for ${onBehalfOf}`))
    .sort();
}

describeOnDocuments('front pages of drafts by field', () => {
  beforeAll(async () => {
    all = await Promise.all(pairs().map(judged));
  }, 120_000);

  test('symbol', () => {
    const symbols = share('symbol', ({ symbol, pair }) => [
      symbol,
      pair.draftText.replace(/^.*\/|\.txt$/gu, '').replaceAll('_', '/'),
    ]);
    expect(symbols.wrong).toEqual([]);
  });

  test('notes on the symbol are those of reissues', () => {
    const reissued = all.filter(({ draft }) => draft.page.symbol?.endsWith('*') === true);
    expect(reissued.length).toBeGreaterThan(0);
    const noted = share('notes on a reissue', ({ draft }) => [draft.page.symbolNotes.length, 1], reissued);
    expect(noted.wrong).toEqual([]);
    const others = all.filter((one) => !reissued.includes(one));
    expect(others.filter(({ draft }) => draft.page.symbolNotes.length > 0)).toEqual([]);
  });

  test('body and committee', () => {
    expect(share('body', ({ draft }) => [draft.page.body, 'General Assembly']).wrong).toEqual([]);
    const committees = share('committee', (one) => [one.draft.page.committee, committeeOf(one)]);
    // The page does not print it.
    expect(committees.wrong).toEqual(['A/C.3/80/L.48']);
  });

  test('session', () => {
    const sessions = share('session', (one) => [one.draft.page.session?.ordinal, sessionOf(one)]);
    expect(sessions.wrong).toEqual([]);
  });

  test('agenda items are those of the text adopted', () => {
    const numbers = share('agenda items', ({ draft, adopted }) => [
      draft.page.agendaItems.numbers,
      adopted.page.agendaItems.numbers,
    ]);
    expect(numbers.wrong).toEqual([]);
    const names = share('names of agenda items', ({ draft, adopted }) => [
      draft.page.agendaItems.names.map(evenText),
      adopted.page.agendaItems.names.map(evenText),
    ]);
    // One capital letter: the draft prints "Justice", the text adopted "justice".
    expect(names.wrong).toEqual(['A/C.5/80/L.16']);
  });

  test('date', () => {
    const last = all.filter(isLast);
    const dates = share('date', ({ draft, pair }) => [draft.page.date, pair.draft_date], last);
    // The pages print these days; the record has another year (three), and another day (two).
    expect(dates.wrong).toEqual([
      'A/C.2/80/L.54',
      'A/C.3/80/L.15',
      'A/C.3/80/L.27',
      'A/C.3/80/L.54',
      'A/C.6/80/L.10',
    ]);
    const first = all.filter((one) => !isLast(one));
    const earlier = share(
      'date before that of the revision',
      ({ draft, pair }) => [draft.page.date !== null && draft.page.date < pair.draft_date, true],
      first,
    );
    expect(earlier.wrong).toEqual([]);
  });

  test('distribution, language and job number', () => {
    expect(share('distribution', ({ draft }) => [draft.page.distribution, 'Limited']).wrong).toEqual([]);
    expect(share('language', ({ draft }) => [draft.page.language, 'English']).wrong).toEqual([]);
    const jobs = share('job number', (one) => [one.draft.page.jobNumber, jobInBarCode(one)]);
    expect(jobs.wrong).toEqual([]);
  });

  test('title', () => {
    const titles = share('title', ({ draft, pair }) => [evenText(draft.page.title), evenText(pair.title)]);
    expect(titles.wrong).toEqual([]);
  });

  test('sponsors, with those on whose behalf they act', () => {
    const sponsored = all.filter((one) => isLast(one) && submitterRecorded(one) === null);
    const sponsors = share(
      'sponsors',
      ({ draft, pair }) => [
        named(sponsorsOf(draft.document)?.sponsors ?? []),
        named(readSponsors(pair.sponsors_final_draft).sponsors),
      ],
      sponsored,
    );
    // The record spells two names of the region with a hyphen and without, the page the other way round.
    expect(sponsors.wrong).toEqual(['A/C.1/80/L.50']);
  });

  test('who submits a draft that nobody sponsors', () => {
    const submitted = all.filter((one) => submitterRecorded(one) !== null);
    const told = share(
      'submitter',
      (one) => [submitterRecorded(one)?.startsWith(officeTold(one) ?? '?'), true],
      submitted,
    );
    // The Sixth Committee's pages say no more than "Draft resolution"; the record knows who introduced them.
    const unsaid = ['L.11', 'L.16', 'L.17', 'L.18', 'L.19', 'L.23'];
    expect(told.wrong).toEqual(unsaid.map((symbol) => `A/C.6/80/${symbol}`));
    const silent = all.filter(({ draft }) => draft.page.sponsors?.line === 'Draft resolution');
    expect(silent.map(({ pair }) => pair.draft)).toEqual(told.wrong);
  });

  test('all are draft resolutions, and informal consultations are told with the draft they were on', () => {
    expect(share('kind', ({ draft }) => [draft.page.kind.type, 'draft resolution']).wrong).toEqual([]);
    const consulted = all.filter(({ text }) => /on the basis of\s+informal\s+consultations/u.test(text));
    const told = consulted.filter(({ draft }) =>
      /"ground":\{"type":"consultations","draft":"A/u.test(JSON.stringify(draft.page.kind)),
    );
    console.log(`consultations on a draft: ${String(told.length)} of ${String(consulted.length)}`);
    expect(told.length).toBe(consulted.length);
  });

  test('are written as text and read again with the same lines in the same roles', () => {
    const written = share('front lines after a round trip', ({ draft }) => {
      const again = readText(writeText(draft.document), countedIds()).documents[0];
      return [again && linesOf(again), linesOf(draft.document)];
    });
    expect(written.wrong).toEqual([]);
  });
});
