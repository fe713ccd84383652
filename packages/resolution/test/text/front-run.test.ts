import { describe, expect, it } from 'vitest';

import { countedIds, plainText, readText, type Resolution, writeText } from '../../src/index.js';
import { endsWithOwnFigures } from '../../src/text/front-line.js';
import { splitLines } from '../../src/text/lines.js';
import { takeNotesOut } from '../../src/text/note-blocks.js';
import { writeCalls } from '../../src/text/note-calls.js';
import { onlyDocument } from './outline.js';

const BODY =
  'The Council of Lamps,\nRecalling its resolution 12/4,\n1. Urges Member States to answer letters;\n2. Decides to watch.\n';

/** The front lines of a text behind the job of the masthead, with their roles. */
function linesRead({ front }: Resolution): string[] {
  return front.map(({ role, content }) => `${role}: ${plainText(content)}`);
}

const COMMISSION = `United Nations E/CN.99/2018/L.2/Rev.1
Economic and Social Council Distr.: Limited
17 May 2018
Original: English
V.18-03303 (E) 170518
Commission on Lamp Prevention and
Oil Justice
Twenty-seventh session
Zenda, 14–18 May 2018
Agenda item 7
Use of lamps
Ruritania: revised draft resolution
Oil for lamps
`;

const HEAD = 'United Nations X/80/L.9\nGeneral Assembly Distr.: Limited\n';
const TAIL = 'Ruritania: draft resolution\nOil for lamps\n';

describe('front lines that do not tell by themselves', () => {
  it.each([
    [
      'a commission, and where and when it meets',
      COMMISSION,
      [
        'body: Commission on Lamp Prevention and Oil Justice',
        'session: Twenty-seventh session',
        'session: Zenda, 14–18 May 2018',
      ],
    ],
    [
      'a session of a year',
      `${HEAD}2018 session\n27 July 2017–26 July 2018\nAgenda item 7\nLamps\n${TAIL}`,
      ['session: 2018 session', 'session: 27 July 2017–26 July 2018'],
    ],
    [
      'a conference',
      `${HEAD}United Nations Conference on Lamps\nItem 8 of the provisional agenda\nLamps\n${TAIL}`,
      ['body: United Nations Conference on Lamps', 'agenda item: Item 8 of the provisional agenda'],
    ],
    [
      'words of no likely role, over two lines',
      `${HEAD}High-level segment\nGeneral debate\nAgenda item 7\nLamps\n${TAIL}`,
      ['other: High-level segment General debate'],
    ],
    [
      'two items, each with a name',
      `${HEAD}Agenda items 13 and 72 (a)\nUse of lamps\nOil and the sea of\nlamps\n${TAIL}`,
      ['agenda item: Use of lamps', 'agenda item: Oil and the sea of lamps'],
    ],
    [
      'two items whose names cannot be parted',
      `${HEAD}Agenda items 13 and 72 (a)\nUse of lamps in the harbours of the United\nProvinces\nOil\n${TAIL}`,
      ['agenda item: Use of lamps in the harbours of the United Provinces Oil'],
    ],
    [
      'one item with a capital at the head of a line',
      `${HEAD}Agenda item 13\nUse of lamps in the\nUnited Provinces by night\n${TAIL}`,
      ['agenda item: Use of lamps in the United Provinces by night'],
    ],
    [
      'an adoption whose day print has broken off',
      `United Nations S/RES/9388 (2017)\nSecurity Council\nResolution 9388 (2017)\nAdopted by the Security Council at its 9111th meeting, on\n21 November 2017\n`,
      [
        'symbol: S/RES/9388 (2017)',
        'other: Resolution 9388 (2017)',
        'other: Adopted by the Security Council at its 9111th meeting, on 21 November 2017',
      ],
    ],
  ])('%s', (_, page, lines) => {
    const document = onlyDocument(page + BODY);
    expect(linesRead(document)).toEqual(expect.arrayContaining(lines));
    const again = readText(writeText(document), countedIds()).documents[0];
    expect(again && linesRead(again)).toEqual(linesRead(document));
  });
});

describe('figures of a front page call no note', () => {
  it.each([
    ['Agenda item 61', true],
    ['Agenda items 136 and 141', true],
    ['United Nations X/80/L.51', true],
    ['9 May 2021', true],
    ['Agenda item 6 of the last session1', false],
    ['as said in the Declaration1', false],
    ['Third Committee', false],
  ])('%s: %s', (line, own) => expect(endsWithOwnFigures(line)).toBe(own));

  it('so the call is found where it stands', () => {
    const page =
      'Agenda item 61\nRecalling the Convention of 19691\nand lamps,\n__________________\n1\nSee lamps.';
    const { text, notes } = takeNotesOut(splitLines(page), undefined);
    expect(writeCalls(text, notes, new Set()).map((line) => line.text)).toEqual([
      'Agenda item 61',
      'Recalling the Convention of 1969¹',
      'and lamps,',
    ]);
  });
});
