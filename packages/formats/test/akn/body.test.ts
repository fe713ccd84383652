import { notesCalled, paragraphsIn, plainText } from '@penholder/resolution';
import { describe, expect, it, test } from 'vitest';

import { outlined, read, readOne } from './outlined.js';
import { flat, operative, writtenAkn } from './written-akn.js';

/** The operative part of a body, and nothing else in the file. */
function body(...parts: readonly string[]): string[] {
  return outlined(readOne(writtenAkn({ body: parts.join('') })).operative);
}

function point(num: string): string {
  return `<point><num>${num}</num><content><p>Lamps;</p></content></point>`;
}

const URGES = operative('1.', 'Urges', 'the keepers:');

describe('subparagraphs', () => {
  test.each<[string, string[], string[]]>([
    ['with markers in the text', ['(a)\tTo clean;', '(b)\tTo rest;'], ['  (a) To clean;', '  (b) To rest;']],
    [
      'of two levels',
      ['(a) To clean:', '(i) Lamps;', '(ii) Steps;', '(b) To rest.'],
      ['  (a) To clean:', '    (i) Lamps;', '    (ii) Steps;', '  (b) To rest.'],
    ],
    [
      'of three levels',
      ['(a) A:', '(i) B:', 'a.\tC;', 'b.\tD;', '(ii) E;'],
      ['  (a) A:', '    (i) B:', '      a. C;', '      b. D;', '    (ii) E;'],
    ],
    [
      'where (i) is a letter',
      ['(h) To clean;', '(i) To rest;', '(j) To sing.'],
      ['  (h) To clean;', '  (i) To rest;', '  (j) To sing.'],
    ],
    [
      'where (i) is a numeral after (h)',
      ['(h) To clean:', '(i) Lamps;', '(ii) Steps.'],
      ['  (h) To clean:', '    (i) Lamps;', '    (ii) Steps.'],
    ],
    [
      'beyond the alphabet',
      ['(z) To clean;', '(aa) To rest;', '(bb) To sing.'],
      ['  (z) To clean;', '  (aa) To rest;', '  (bb) To sing.'],
    ],
    [
      'where one letter was left out',
      ['(a) To clean;', '(c) To rest.'],
      ['  (a) To clean;', '  (c) To rest.'],
    ],
    [
      'of which two open in one line',
      ['(a)\t(i)\tLamps;', '(ii)\tSteps.'],
      ['  (a) ', '    (i) Lamps;', '    (ii) Steps.'],
    ],
    ['of another alphabet', ['(أ) To clean;', '(ب) To rest.'], ['  (أ) To clean;', '  (ب) To rest.']],
    ['of a quotation', ['“(a) To clean;', '“(b) To rest.”'], ['  “(a) To clean;', '  “(b) To rest.”']],
    [
      'with words that close the paragraph',
      ['(a) Lamps;', 'as well as the steps;'],
      ['  (a) Lamps;', '  … as well as the steps;'],
    ],
  ])('%s', (_name, texts, lines) => {
    expect(body(URGES, ...texts.map((text) => flat(text)))).toEqual(['OP 1 | Urges the keepers:', ...lines]);
  });

  it('in a list of the file stand as the list says', () => {
    const list = `<paragraph><num>1.</num><list><intro><p>Urges the keepers:</p></intro>
      <point><num>(a)</num><content><p>To clean:</p></content></point>
      <sublist><point><num>(i)</num><content><p>Lamps;</p></content></point></sublist>
      <point><num>(b)</num><content><p>To rest,</p></content></point>
      <wrapUp><p>and to write it down;</p></wrapUp></list></paragraph>`;
    expect(body(list)).toEqual([
      'OP 1 | Urges the keepers:',
      '  (a) To clean:',
      '    (i) Lamps;',
      '  (b) To rest,',
      '  … and to write it down;',
    ]);
  });

  it('are not nested where the file nests a letter for a numeral', () => {
    const list = `<list>${point('(h)')}<sublist>${point('(i)')}</sublist>${point('(j)')}</list>`;
    expect(body(`<paragraph><num>1.</num>${list}</paragraph>`).slice(1)).toEqual([
      '  (h) Lamps;',
      '  (i) Lamps;',
      '  (j) Lamps;',
    ]);
  });
});

describe('paragraphs', () => {
  test.each<[string, string[], string[]]>([
    ['alone, without a number', [operative('', 'Approves', 'it.')], ['OP - | Approves it.']],
    ['with a number in the text', [flat('3.\tApproves it;')], ['OP 3 | Approves it;']],
    [
      'with a number that lost its stop',
      [URGES, '<paragraph><content><p> 2 <span class="italic">Thanks</span> all.</p></content></paragraph>'],
      ['OP 1 | Urges the keepers:', 'OP 2 | Thanks all.'],
    ],
    [
      'with a number in the text that has a dash for a stop',
      [URGES, flat('2 –<span class="bold italic"> Prie</span> tous.')],
      ['OP 1 | Urges the keepers:', 'OP 2 | Prie tous.'],
    ],
    ['with a dash for a stop', [operative('4 -', 'Prie', 'tous.')], ['OP 4 | Prie tous.']],
    [
      'whose words stand in the next element',
      ['<paragraph><num>1.</num><content><p/></content></paragraph>', flat('Urges all.')],
      ['OP 1 | Urges all.'],
    ],
    [
      'lettered, as in a decision',
      [flat('(a)\tTook note of it;'), flat('(b)\tThanked all.')],
      ['OP (a) | Took note of it;', 'OP (b) | Thanked all.'],
    ],
    [
      'in italics that end in a comma',
      [operative('', 'Noting', 'it,'), URGES],
      ['OP 1 | Urges the keepers:'],
    ],
    [
      'in italics that end in the comma of another script',
      [operative('', 'إذ تلاحظ', 'ذلك،'), URGES],
      ['OP 1 | Urges the keepers:'],
    ],
  ])('%s', (_name, parts, lines) => {
    expect(body(...parts)).toEqual(lines);
  });

  it('take words without a number at their end, and say so', () => {
    const reading = read(writtenAkn({ body: URGES + flat('(a) Lamps;') + flat('Nobody wrote this down.') }));
    expect(outlined(reading.documents[0]?.operative ?? [])).toEqual([
      'OP 1 | Urges the keepers:',
      '  (a) Lamps;',
      '  … Nobody wrote this down.',
    ]);
    const [notice] = reading.notices;
    expect(notice).toMatchObject({ kind: 'unnumbered words', label: 'OP1' });
    expect(notice?.document).toBeDefined();
    expect(reading.notices).toHaveLength(1);
  });
});

describe('headings', () => {
  test.each<[string, string, string]>([
    ['by its element', '<paragraph class="H23"><subheading>Lamps</subheading></paragraph>', 'H2 Lamps'],
    ['by its style', flat('Lamps', 'H1'), 'H1 Lamps'],
    [
      'with its letter',
      '<paragraph class="H23"><num>A.</num><subheading>Lamps</subheading></paragraph>',
      'H2 A. Lamps',
    ],
    ['with its letter, in plain type', operative('A.', '', 'Lamps', 'MercuryDocument'), 'H2 A. Lamps'],
    [
      'in bold type, with a full stop',
      flat('<span class="bold">Light</span> <span class="bold">lamps.</span>'),
      'H2 Light lamps.',
    ],
    ['that ends like no sentence', flat('Lamps', 'MercuryDocument'), 'H2 Lamps'],
    ['that is the numeral of a section', flat('IV', 'MercuryDocument'), 'H1 IV'],
  ])('%s', (_name, part, line) => {
    expect(body(part, URGES)).toEqual([line, 'OP 1 | Urges the keepers:']);
  });

  it('are no paragraphs that only lost their full stop', () => {
    expect(body(operative('1.', '', 'Four meetings shall be held'))).toEqual([
      'OP 1 | Four meetings shall be held',
    ]);
  });
});

test('tables keep rows, spans and the line under them', () => {
  const document = readOne(
    writtenAkn({
      body: `<container name="table"><table><tr><th><p>Lamp</p></th><th><p>Oil</p></th></tr>
        <tr><td colspan="2"><p>North</p><p>shore</p></td></tr></table></container>
        ${flat('a\tIn barrels.', 'FootnoteText')}`,
    }),
  );
  expect(outlined(document.operative)).toEqual(['= Lamp | Oil', '- North shore', '- a In barrels.']);
  const [table] = document.operative;
  expect(
    table?.type === 'table' ? table.rows.map((row) => row.cells.map((cell) => cell.columns)) : [],
  ).toEqual([[1, 1], [2], [2]]);
});

test.each([
  ['behind a paragraph', URGES + flat('<span class="italic">Note</span>: In barrels.', 'FootnoteText'), 1],
  ['before all', flat('<span class="italic">Note</span>: In barrels.', 'FootnoteText') + URGES, 0],
])('a line for the foot of a table that stands %s is no paragraph', (_, parts, place) => {
  const lines = body(parts);
  expect(lines).toHaveLength(2);
  expect(lines[place]).toBe('- Note: In barrels.');
});

test('notes are taken out at their place, with their marks and words', () => {
  const note = '<authorialNote marker="7"><p>See <span class="italic">Lamps</span>.</p></authorialNote>';
  const document = readOne(
    writtenAkn({ body: operative('1.', 'Urges', `the keepers,${note} and thanks them.`) }),
  );
  const [paragraph] = paragraphsIn(document.operative);
  const [first] = document.notes;
  expect(plainText(paragraph?.content ?? [])).toBe('Urges the keepers, and thanks them.');
  expect(notesCalled(paragraph?.content ?? [])).toEqual([first?.id]);
  expect([first?.marker, plainText(first?.content ?? [])]).toEqual(['7', 'See Lamps.']);
});

test('words in elements that nobody knows are not lost', () => {
  expect(
    body('<novelty>Urges <odd>all</odd> keepers.</novelty>', '<box><p>Thanks them.</p></box>', 'And more.'),
  ).toEqual(['OP - | Urges all keepers. Thanks them. And more.']);
});

test('ids are those of the file where they are sound, and new ones else', () => {
  const paragraphs = ['wId="w1" eId="e1"', 'eId="e2"', 'eId="e2"', 'eId="no id"', ''].map(
    (ids) => `<paragraph ${ids}><num>1.</num><content><p>Urges all.</p></content></paragraph>`,
  );
  const document = readOne(writtenAkn({ body: paragraphs.join('') }));
  expect(paragraphsIn(document.operative).map(({ id }) => id)).toEqual(['w1', 'e2', 'p1', 'p2', 'p3']);
});

test('a rule across the page is set aside', () => {
  const reading = read(writtenAkn({ body: URGES + flat('* * *', 'MercuryDocument') }));
  expect(outlined(reading.documents[0]?.operative ?? [])).toEqual(['OP 1 | Urges the keepers:']);
  expect(reading.furniture.map(({ text }) => text)).toEqual(['* * *']);
});
