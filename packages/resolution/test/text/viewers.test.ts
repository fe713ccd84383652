import { describe, expect, it } from 'vitest';

import { plainText } from '../../src/index.js';
import { joinPartedWords, splitLines } from '../../src/text/lines.js';
import { onlyDocument, outline, reading } from './outline.js';

function notesOf(text: string): string[] {
  return onlyDocument(text).notes.map(({ marker, content }) => `${marker}: ${plainText(content)}`);
}

function asideOf(text: string): string[] {
  return reading(text).furniture.map((line) => line.text);
}

const FROM_VIEWER = `United Nations A/C.9/80/L.7
General Assembly Distr.: Limited
3 November 2025
Original: English
25-17777 (E) 041125
*2517777*
Eightieth session
Ninth Committee
Agenda item 12
Keeping of harbour lamps
Ruritania and Sylvania:* draft resolution
Keeping of harbour lamps
The General Assembly,
Reafﬁrming the Charter of Lamps of 3 May 1990,1 and the ﬁve rules of the
harbour that keep ships from the rocks at night,
Recalling also that the imple\u00AD
mentation of the rules rests with the keepers of each\u00A0harbour, and that
oil is dear,
1. Urges the keepers to light lamps:
• On the quays;
• On the moles and at the har\u00AD
bour’s mouth;
2. Requests the Harbour-
Master to report to it at its
__________________
* Any changes to the list of sponsors will be told.
1 Lantern Papers, vol. 3.
A/C.9/80/L.7
2/2 25-17777
eighty-second session under the item entitled “Lamps”.
`;

describe('a page copied from a viewer', () => {
  it('is read with words whole and notes called', () =>
    expect(outline(onlyDocument(FROM_VIEWER))).toEqual([
      'PP Reaffirming the Charter of Lamps of 3 May 1990,«1» and the five rules of the harbour that keep ships from the rocks at night,',
      'PP Recalling also that the implementation of the rules rests with the keepers of each harbour, and that oil is dear,',
      'OP1 Urges the keepers to light lamps:',
      '- · On the quays;',
      '- · On the moles and at the harbour’s mouth;',
      'OP2 Requests the Harbour-Master to report to it at its eighty-second session under the item entitled “Lamps”.',
    ]));

  it('leaves nothing doubtful', () => {
    expect(notesOf(FROM_VIEWER)).toEqual([
      '*: Any changes to the list of sponsors will be told.',
      '1: Lantern Papers, vol. 3.',
    ]);
    expect(reading(FROM_VIEWER).notices).toEqual([]);
  });
});

const FROM_GENEVA = `United Nations A/HRC/90/L.3
General Assembly Distr.: Limited
26 September 2025
Original: English
Human Rights Council
Ninetieth session
Agenda item 3
Keeping of lamps
Ruritania,* Sylvania: draft resolution
Lamps and their keepers
The Human Rights Council,
Recalling the lamp rules,1 and the oil
rules,2
1. Urges keepers to light lamps in
* State not a member of the Human Rights Council.
1 Lantern Papers, vol. 3.
2 Oil Papers.
GE.25-15123(E)
A/HRC/90/L.3
2 GE.25-15123
harbours and on quays;
2. Calls upon keepers to keep oil in
A/HRC/90/L.3
GE.25-15123 3
store;3
3. Decides to return.
3 Store Papers.
4
GE.25-15123
`;

describe('pages whose rule is drawn and whose numbers count no pages', () => {
  it('are one text', () =>
    expect(outline(onlyDocument(FROM_GENEVA))).toEqual([
      'PP Recalling the lamp rules,«1» and the oil rules,«2»',
      'OP1 Urges keepers to light lamps in harbours and on quays;',
      'OP2 Calls upon keepers to keep oil in store;«3»',
      'OP3 Decides to return.',
    ]));

  it('have notes and marks of their own', () => {
    expect(notesOf(FROM_GENEVA)).toEqual([
      '*: State not a member of the Human Rights Council.',
      '1: Lantern Papers, vol. 3.',
      '2: Oil Papers.',
      '3: Store Papers.',
    ]);
    expect(asideOf(FROM_GENEVA)).toEqual([
      'GE.25-15123(E)',
      'A/HRC/90/L.3',
      '2 GE.25-15123',
      'A/HRC/90/L.3',
      'GE.25-15123 3',
      '4',
      'GE.25-15123',
    ]);
  });
});

const FROM_WORD =
  'Lamps\r\n\r\nThe General Assembly,\r\n\r\nRecalling the Charter,\r\n\r\n\t1.\tUrges keepers:\r\n\t(a)\tTo light “lamps”;\r\n' +
  '\t\t(i)\tOn quays;\r\n\t\t(ii)\tOn moles;\r\n\t(b)\tTo keep oil;\r\n\t2.\tRequests:\r\n\uF0B7\tOil;\r\n·\tWicks;\r\n3.\u00A0\u00A0Decides to return.\r\n';

describe('paragraphs pasted from a word processor', () => {
  it('are set in by tabs, and no table', () =>
    expect(outline(onlyDocument(FROM_WORD))).toEqual([
      'PP Recalling the Charter,',
      'OP1 Urges keepers:',
      '- (a) To light “lamps”;',
      '-- (i) On quays;',
      '-- (ii) On moles;',
      '- (b) To keep oil;',
      'OP2 Requests:',
      '- · Oil;',
      '- · Wicks;',
      'OP3 Decides to return.',
    ]));

  it.each([
    ['\t1.\tUrges oil', '1. Urges oil'],
    ['1)\t\tUrges oil', '1) Urges oil'],
    ['\t\ta.\tOil', 'a. Oil'],
    ['OP1\tUrges oil', 'OP1 Urges oil'],
    ['\t1.\t25', '\t1.\t25'],
    ['1.\toil\t25', '1.\toil\t25'],
    ['\t–\toil', '\t–\toil'],
  ])('%j', (text, line) => expect(splitLines(text).map((one) => one.text)).toEqual([line]));
});

describe('words parted by soft hyphens', () => {
  it.each([
    ['har\u00AD\nbour of lamps', 'harbour\nof lamps'],
    ['har\u00AD \r\n  bour', 'harbour\r\n'],
    ['har\u00ADbour', 'har\u00ADbour'],
    ['har\u00AD\fbour', 'har\u00AD\fbour'],
    ['har\u00AD', 'har\u00AD'],
  ])('%j', (text, joined) => expect(joinPartedWords(text)).toBe(joined));
});
