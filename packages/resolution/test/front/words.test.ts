import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { readAgendaNumbers } from '../../src/front/agenda-numbers.js';
import { citedSymbols } from '../../src/front/cited-symbols.js';
import { readOrdinal } from '../../src/front/ordinal-words.js';
import { findPrintedDay, printDay } from '../../src/front/printed-day.js';
import { printSymbol } from '../../src/index.js';

const SEED = 80110;

describe('a printed day', () => {
  it.each([
    ['5 November 2025', '2025-11-05'],
    ['1er décembre 2025', '2025-12-01'],
    ['22 de diciembre de 2025', '2025-12-22'],
    ['18 декабря 2025 года', '2025-12-18'],
    ['2025年12月18日大会决议', '2025-12-18'],
    ['في 18 كانون الأول/ديسمبر 2025', '2025-12-18'],
    ['adopted on 9 May 2025 in Zenda', '2025-05-09'],
    ['29 February 2028', '2028-02-29'],
    ['29 February 2030', null],
    ['31 April 2025', null],
    ['31 April or 30 April 2025', '2025-04-30'],
    ['May 2025', null],
    ['121125', null],
    ['5 Brumaire 2025', null],
  ])('%s', (text, iso) => expect(findPrintedDay(text)?.iso ?? null).toBe(iso));

  test('is found again where it was printed', () => {
    const days = fc.date({ min: new Date('1945-10-24'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom('', 'on ', 'Distr.: '), (day, lead) => {
        const iso = day.toISOString().slice(0, 10);
        expect(findPrintedDay(`${lead}${printDay(iso)}.`)?.iso).toBe(iso);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});

describe('an ordinal', () => {
  it.each([
    ['Eightieth session', 80],
    ['Seventy-ninth session', 79],
    ['Resumed eleventh emergency special session', 11],
    ['One hundred and fifth session', 105],
    ['Soixante-dix-neuvième session', 79],
    ['Quatre-vingtième session', 80],
    ['Quatre-vingt-unième session', 81],
    ['Octogésimo noveno período de sesiones', 89],
    ['Семьдесят девятая сессия', 79],
    ['第八十届会议', 80],
    ['第七十九届会议', 79],
    ['第五届会议', 5],
    ['第十届会议', 10],
    ['الدورة الثمانون', 80],
    ['الدورة الحادية والثمانون', 81],
    ['الدورة التاسعة والسبعون', 79],
    ['2018 session', null],
    ['Last session', null],
  ])('%s', (text, number) => expect(readOrdinal(text)).toBe(number));
});

describe('items of an agenda', () => {
  it.each([
    ['Agenda item 11', '11'],
    ['Agenda item 72 (a)', '72 (a)'],
    ['Agenda items 136 and 146', '136, 146'],
    ['Agenda items 14 (a) and (b) and 20', '14 (a), 14 (b), 20'],
    ['Agenda items 97–100', '97, 98, 99, 100'],
    ['Agenda items 5 to 8 and 12', '5, 6, 7, 8, 12'],
    ['Agenda item 14 (b) to (d)', '14 (b), 14 (c), 14 (d)'],
    ['Agenda item 99 (mm)', '99 (mm)'],
    ['Item 5 of the provisional agenda*', '5'],
    ['Provisional agenda item 7', '7'],
    ['Point 72 d) de l’ordre du jour', '72 (d)'],
    ['Tema 69 a) del programa', '69 (a)'],
    ['Temas 14 a) y b) del programa', '14 (a), 14 (b)'],
    ['Пункт 72 d) повестки дня', '72 (d)'],
    ['议程项目69(a)', '69 (a)'],
    ['البند 72 (د) من جدول الأعمال', '72 (d)'],
    ['Oil for 12 lamps', ''],
    ['Agenda of the day', ''],
  ])('%s', (line, numbers) => expect(readAgendaNumbers(line).join(', ')).toBe(numbers));
});

describe('symbols cited in words', () => {
  it.each([
    ['on draft resolution A/C.2/80/L.33', 'A/C.2/80/L.33'],
    ['(A/75/L.39 and A/75/L.39/Add.1)', 'A/75/L.39 A/75/L.39/Add.1'],
    ['of the report (A/80/545, para. 5).', 'A/80/545'],
    ['as in ICCD/COP(13)/21.', 'ICCD/COP(13)/21'],
    ['and/or lamps', ''],
    ['resolution 2025/15', ''],
  ])('%s', (text, symbols) => expect(citedSymbols(text).map(printSymbol).join(' ')).toBe(symbols));
});
