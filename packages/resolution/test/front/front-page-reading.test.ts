import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import {
  frontPageOf,
  type Inline,
  noteId,
  plainText,
  printSymbol,
  type Resolution,
  textRun,
} from '../../src/index.js';
import { arbitraryResolution } from '../arbitrary-resolution.js';
import { EMPTY, withFront } from './fronted.js';

test('every field is read from the lines of its role', () => {
  const page = frontPageOf(
    withFront([
      ['masthead', 'United Nations'],
      ['symbol', 'E/CN.99/2018/L.2/Rev.1'],
      ['body', 'Economic and Social Council'],
      ['distribution', 'Distr.: Limited'],
      ['date', '17 May 2018'],
      ['language', 'Original: English'],
      ['job number', 'V.18-01234 (E) 170518 170518'],
      ['body', 'Commission on Lamps'],
      ['session', 'Resumed twenty-seventh session'],
      ['session', 'Zenda, 14–18 May 2018'],
      ['agenda item', 'Agenda items 7 and 9 (a)'],
      ['agenda item', 'Lamps and oil'],
      ['sponsors', 'Ruritania: revised draft resolution'],
    ]),
  );
  expect({ ...page, symbol: page.symbol && printSymbol(page.symbol) }).toEqual({
    symbol: 'E/CN.99/2018/L.2/Rev.1',
    symbolNotes: [],
    body: 'Economic and Social Council',
    committee: 'Commission on Lamps',
    session: {
      name: 'Resumed twenty-seventh session',
      ordinal: 27,
      year: null,
      sort: 'regular',
      part: 'resumed',
      held: 'Zenda, 14–18 May 2018',
    },
    agendaItems: { numbers: ['7', '9 (a)'], names: ['Lamps and oil'] },
    date: '2018-05-17',
    distribution: 'Limited',
    language: 'English',
    jobNumber: 'V.18-01234 (E)',
    sponsors: { line: 'Ruritania: revised draft resolution', notes: [] },
    kind: { type: 'revised draft resolution', author: { type: 'sponsors' } },
    title: 'Oil for lamps',
  });
});

test('the title stands without the room for a number, the sponsor line without marks that call nothing', () => {
  const front = [['sponsors', 'Ruritania,* Genovia and Freedonia:** draft resolution']] as const;
  const page = frontPageOf(withFront(front, { title: [textRun('54/… Oil for lamps')] }));
  expect(page.title).toBe('Oil for lamps');
  expect(page.sponsors?.line).toBe('Ruritania, Genovia and Freedonia: draft resolution');
});

test('a page without lines says nothing', () => {
  expect(frontPageOf(EMPTY)).toEqual({
    symbol: null,
    symbolNotes: [],
    body: null,
    committee: null,
    session: null,
    agendaItems: { numbers: [], names: [] },
    date: null,
    distribution: null,
    language: null,
    jobNumber: null,
    sponsors: null,
    kind: { type: 'draft resolution', author: { type: 'not said' } },
    title: 'Oil for lamps',
  });
});

describe('the body and what stands under it', () => {
  it.each([
    [['General Assembly'], 'General Assembly', null],
    [['General Assembly', 'Third Committee'], 'General Assembly', 'Third Committee'],
    [
      ['General Assembly', 'Committee on Lamps', '(Fourth Committee)'],
      'General Assembly',
      'Committee on Lamps (Fourth Committee)',
    ],
    [['Human Rights Council'], 'Human Rights Council', null],
    [['Human Rights Council', 'General Assembly'], 'General Assembly', 'Human Rights Council'],
    [['Генеральная Ассамблея', 'Третий комитет'], 'Генеральная Ассамблея', 'Третий комитет'],
  ])('%s', (lines, body, committee) => {
    const page = frontPageOf(withFront(lines.map((line) => ['body', line] as const)));
    expect([page.body, page.committee]).toEqual([body, committee]);
  });
});

describe('the session', () => {
  it.each([
    ['Eightieth session', 80, null, 'regular', 'whole'],
    ['Tenth emergency special session', 10, null, 'emergency special', 'whole'],
    ['Resumed eleventh emergency special session', 11, null, 'emergency special', 'resumed'],
    ['Thirtieth special session', 30, null, 'special', 'whole'],
    ['2018 session', null, 2018, 'regular', 'whole'],
    ['Substantive session of 2011', null, 2011, 'regular', 'substantive'],
    ['Quatre-vingtième session', 80, null, 'regular', 'whole'],
  ])('%s', (name, ordinal, year, sort, part) => {
    const { session } = frontPageOf(withFront([['session', name]]));
    expect(session).toEqual({ name, ordinal, year, sort, part, held: null });
  });

  it('has no name where a conference prints its place and days alone', () => {
    const { session } = frontPageOf(withFront([['session', 'Zenda, 1–5 July 2024']]));
    expect(session).toMatchObject({ name: null, year: null, held: 'Zenda, 1–5 July 2024' });
  });
});

function call(id: string): Inline {
  return { type: 'note', note: noteId(id) };
}

describe('notes', () => {
  const reissued = { id: noteId('n1'), marker: '*', content: [textRun('Reissued on 1 May 2018.')] };
  const behalf = { id: noteId('n2'), marker: null, content: [textRun('On behalf of the Group of Lamps.')] };
  const changes = { id: noteId('n3'), marker: null, content: [textRun('Any changes are recorded.')] };

  it('stand with the symbol or the sponsor line that calls them', () => {
    const document: Resolution = {
      ...EMPTY,
      symbol: 'X/80/L.3*',
      notes: [reissued, behalf, changes],
      front: [
        { role: 'symbol', content: [textRun('X/80/L.3'), call('n1')] },
        { role: 'job number', content: [textRun('25-16535'), call('n1'), textRun(' (E) 231025')] },
        {
          role: 'sponsors',
          content: [
            textRun('Ruritania:'),
            call('n2'),
            textRun(', '),
            call('n3'),
            textRun(' draft resolution'),
          ],
        },
      ],
    };
    const page = frontPageOf(document);
    expect(page.symbolNotes).toEqual([{ marker: '*', text: 'Reissued on 1 May 2018.' }]);
    expect(page.jobNumber).toBe('25-16535 (E)');
    expect(page.sponsors).toEqual({
      line: 'Ruritania: draft resolution',
      notes: [
        { marker: '*', text: 'On behalf of the Group of Lamps.' },
        { marker: '**', text: 'Any changes are recorded.' },
      ],
    });
    expect(page.symbol).toMatchObject({ reissues: 1 });
  });
});

function words(...texts: readonly (string | null)[]): string[] {
  return texts.flatMap((text) => text?.match(/[\p{L}\p{N}]+/gu) ?? []);
}

test('no field of any tree says a word that its lines do not, and the kind is that of the tree', () => {
  fc.assert(
    fc.property(arbitraryResolution(), (resolution) => {
      const page = frontPageOf(resolution);
      const said = new Set(words(...resolution.front.map(({ content }) => plainText(content))));
      const told = words(page.body, page.committee, page.distribution, page.language, page.jobNumber);
      const named = words(page.session?.name ?? null, page.sponsors?.line ?? null, ...page.agendaItems.names);
      expect([...told, ...named].filter((word) => !said.has(word))).toEqual([]);
      expect(page.kind.type.replace('revised ', '').replace('sub-', '')).toBe(resolution.kind);
    }),
    { seed: 80111, numRuns: 200 },
  );
});
