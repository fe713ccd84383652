import { describe, expect, it } from 'vitest';

import { frontLineRead } from '../../src/text/front-line.js';
import { readFrontPage } from '../../src/text/front-page.js';
import { splitLines } from '../../src/text/lines.js';

describe('lines that only front pages carry', () => {
  it.each([
    ['United Nations A/80/L.10', 'masthead United Nations | symbol A/80/L.10'],
    ['E/CN.15/2018/L.2/Rev.1', 'symbol E/CN.15/2018/L.2/Rev.1'],
    ['Nations Unies', 'masthead Nations Unies'],
    ['الأمــم المتحـدة', 'masthead الأمــم المتحـدة'],
    ['A/RES/80/244 A-C', 'symbol A/RES/80/244 A-C'],
    ['A/C.1/80/L.42*', 'symbol A/C.1/80/L.42*'],
    ['General Assembly Distr.: Limited', 'body General Assembly | distribution Distr.: Limited'],
    ['5 November 2025', 'date 5 November 2025'],
    ['Original: English', 'language Original: English'],
    ['25-17857 (E) 121125', 'job number 25-17857 (E) 121125'],
    ['V.18-01234 (E)', 'job number V.18-01234 (E)'],
    ['Eightieth session', 'session Eightieth session'],
    ['Third Committee', 'body Third Committee'],
    ['(Fourth Committee)', 'body (Fourth Committee)'],
    ['Agenda item 99 (b)', 'agenda item Agenda item 99 (b)'],
    ['S/RES/9388 (2017)', 'symbol S/RES/9388 (2017)'],
    ['Assemblée générale', 'body Assemblée générale'],
    ['Distr. limitée', 'distribution Distr. limitée'],
    ['22 de diciembre de 2025', 'date 22 de diciembre de 2025'],
    ['Восьмидесятая сессия', 'session Восьмидесятая сессия'],
    ['第八十届会议', 'session 第八十届会议'],
    ['الدورة الثمانون', 'session الدورة الثمانون'],
    ['Point 72 d) de l’ordre du jour', 'agenda item Point 72 d) de l’ordre du jour'],
    ['议程项目75', 'agenda item 议程项目75'],
    ['2025年5月9日大会决议', 'other 2025年5月9日大会决议'],
    [
      'Resolution adopted by the General Assembly on 9 May 2025',
      'other Resolution adopted by the General Assembly on 9 May 2025',
    ],
  ])('%s', (text, read) =>
    expect(
      frontLineRead(text, 1)
        ?.map((line) => `${line.role} ${line.text}`)
        .join(' | '),
    ).toBe(read),
  );

  it.each([
    'The use of lamps',
    'Points 3 and 4 of the plan were kept.',
    'on 22 December 2025',
    'Le 22 décembre 2025',
    'Recalling its session,',
    'Ruritania: draft resolution',
    'a'.repeat(300),
  ])('%s is none', (text) => expect(frontLineRead(text, 1)).toBeNull());
});

const HEAD = 'United Nations X/80/L.7\nEightieth session\nAgenda item 11\n';
const MEASURE = 85;

function front(text: string): {
  sponsors: string | undefined;
  agenda: string[];
  title: string;
  kind: string | null;
} {
  const page = readFrontPage(splitLines(text), null, MEASURE);
  return {
    sponsors: page.front.find(({ role }) => role === 'sponsors')?.text,
    agenda: page.front.filter(({ role }) => role === 'agenda item').map((line) => line.text),
    title: page.title,
    kind: page.kind,
  };
}

describe('the sponsor line and the title', () => {
  it.each([
    [
      'one sponsor',
      'Lamps and oil: lighting the coast and\nthe harbours\nRuritania:* draft resolution\nOil for\nlamps',
      [
        'Ruritania:* draft resolution',
        'Lamps and oil: lighting the coast and the harbours',
        'Oil for lamps',
        'draft resolution',
      ],
    ],
    [
      'a list over several lines',
      'Question of Oil\nArendelle, Borduria, Freedonia, Genovia, Grand Fenwick, Kravonia, Latveria,\nRuritania and United Provinces of\nthe North: draft resolution\nOil',
      [
        'Arendelle, Borduria, Freedonia, Genovia, Grand Fenwick, Kravonia, Latveria, Ruritania and United Provinces of the North: draft resolution',
        'Question of Oil',
        'Oil',
        'draft resolution',
      ],
    ],
    [
      'the kind on a line of its own',
      'Lamps in general\nFreedonia (Federal State of), Genovia and Ruritania:\ndraft decision\nOil',
      [
        'Freedonia (Federal State of), Genovia and Ruritania: draft decision',
        'Lamps in general',
        'Oil',
        'draft decision',
      ],
    ],
    [
      'a chair',
      'Lamps in general\nDraft resolution submitted by the Chair of the Committee following\ninformal consultations\nOil',
      [
        'Draft resolution submitted by the Chair of the Committee following informal consultations',
        'Lamps in general',
        'Oil',
        'draft resolution',
      ],
    ],
    [
      'a rapporteur with a name',
      'Lamps in general\nDraft resolution submitted by the Rapporteur of the Committee, Ada Example\n(Genovia), on the basis of informal consultations on draft\nresolution X/80/L.3\nOil',
      [
        'Draft resolution submitted by the Rapporteur of the Committee, Ada Example (Genovia), on the basis of informal consultations on draft resolution X/80/L.3',
        'Lamps in general',
        'Oil',
        'draft resolution',
      ],
    ],
    [
      'an amendment',
      'Lamps in general\nGenovia: amendment to draft resolution X/80/L.3\nOil',
      ['Genovia: amendment to draft resolution X/80/L.3', 'Lamps in general', 'Oil', 'amendment'],
    ],
    [
      'a revised draft',
      'Lamps in general\nGenovia: revised draft resolution\nOil',
      ['Genovia: revised draft resolution', 'Lamps in general', 'Oil', 'draft resolution'],
    ],
  ])('%s', (_, text, [sponsors, agenda, title, kind]) => {
    expect(front(HEAD + text)).toEqual({ sponsors, agenda: ['Agenda item 11', agenda], title, kind });
  });

  it('an adopted text bears its number before its title', () => {
    const page = readFrontPage(splitLines('United Nations A/RES/80/9\n80/9. Oil for lamps'), null, MEASURE);
    expect([page.kind, page.symbol, page.number, page.title]).toEqual([
      'resolution',
      'A/RES/80/9',
      '80/9',
      'Oil for lamps',
    ]);
  });
});
