import { describe, expect, it, test } from 'vitest';

import { plainText } from '../../src/index.js';
import { closingRole } from '../../src/text/closing-line.js';
import { onlyDocument, outline, reading } from './outline.js';

test.each([
  ['48th plenary meeting', 'meeting'],
  ['33rd meeting', 'meeting'],
  ['102nd (resumed) plenary meeting', 'meeting'],
  ['48e séance plénière', 'meeting'],
  ['48ª sesión plenaria', 'meeting'],
  ['48a sesión plenaria', 'meeting'],
  ['48‑е пленарное заседание', 'meeting'],
  ['第48次全体会议', 'meeting'],
  ['الجلسة العامة 48', 'meeting'],
  ['5 December 2031', 'date'],
  ['5 de diciembre de 2031', 'date'],
  ['5 декабря 2031 года', 'date'],
  ['2031年12月5日', 'date'],
  ['5 كانون الأول/ديسمبر 2031', 'date'],
  ['[Adopted without a vote.]', 'outcome'],
  ['Takes note of the 48th plenary meeting', null],
  ['5 December 2031, of the harbours', null],
  ['[Keepers of the lamps.]', null],
  ['Agenda item 48', null],
])('%s', (line, role) => expect(closingRole(line)).toBe(role));

const BODY = `The General Assembly,

Recalling the charter of the harbours,

1. Urges keepers to trim their lamps before the ships that are expected arrive;
2. Decides to return to the charter at the session which it will hold in the autumn.
`;

function closingOf(text: string): string[] {
  return onlyDocument(text).closing.map(({ role, content }) => `${role}: ${plainText(content)}`);
}

describe('lines under a text', () => {
  const meeting = ['meeting: 48th plenary meeting', 'date: 5 December 2031'];

  it.each([
    ['one under the other', '48th plenary meeting\n5 December 2031\n', meeting],
    ['set apart', '\n48th plenary meeting\n\n5 December 2031\n', meeting],
    [
      'with a vote that takes several lines',
      '48th plenary meeting\n5 December 2031\n[Adopted by a recorded vote of 2 to 1.\nIn favour:\nAlbania, Chad\nAgainst:\nFiji]\n',
      [
        ...meeting,
        'outcome: [Adopted by a recorded vote of 2 to 1.\nIn favour:\nAlbania, Chad\nAgainst:\nFiji]',
      ],
    ],
  ])('%s', (_, lines, expected) => {
    const closing = closingOf(BODY + lines);
    expect(closing.slice(0, 2)).toEqual(expected.slice(0, 2));
    expect(closing.map((line) => line.replace(/^\w+: /u, '')).join(' ')).toBe(
      expected.map((line) => line.replace(/^\w+: /u, '').replace(/\n/gu, ' ')).join(' '),
    );
    expect(outline(onlyDocument(BODY + lines))).toHaveLength(3);
  });

  it('stand before the annexes', () => {
    const document = onlyDocument(`${BODY}\n48th plenary meeting\n\nAnnex\n\nCharter\n\n1. Lamps are lit.\n`);
    expect(document.closing).toHaveLength(1);
    expect(document.annexes.map(({ title }) => plainText(title))).toEqual(['Charter']);
  });

  it('are none within a paragraph', () => {
    const text = BODY.replace('the charter of the harbours,', 'its decision of\n5 December 2031\non lamps,');
    expect(closingOf(text)).toEqual([]);
    expect(outline(onlyDocument(text))[0]).toBe('PP Recalling its decision of 5 December 2031 on lamps,');
  });

  it('do not take a report along', () => {
    const { documents, prose } = reading(
      `75. The Board met.\n\nResolution 9/1\n\nOil\n\n${BODY}\n48th plenary meeting\n\n5 December 2031\n\n76. The Board met again.\n`,
    );
    expect(documents[0]?.closing).toHaveLength(2);
    expect(prose.map(({ number }) => number)).toEqual(['75', '76']);
  });
});
