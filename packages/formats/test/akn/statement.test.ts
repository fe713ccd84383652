import { plainText } from '@penholder/resolution';
import { describe, expect, it, test } from 'vitest';

import { outlined, read, readOne } from './outlined.js';
import { flat, operative, preambular, writtenAkn, writtenStatement } from './written-akn.js';

const COVER = `
  <p><span class="upperLeft"><docAuthority refersTo="#publisher">United Nations</docAuthority></span></p>
  <p class="upperRight"><docNumber refersTo="#symbol">A/RES/91/7</docNumber></p>
  <p><img src="logo.jpg"></img><docAuthority refersTo="#issuingBody">General Assembly</docAuthority></p>
  <p><docDate date="2036-11-20" refersTo="#dateOfIssuance">20 November 2036</docDate></p>
  <p><session refersTo="#generalAssembly">Ninety-first session</session></p>
  <p><inline name="agenda item">Agenda item 12</inline></p>
  <p><docTitle>Resolution adopted by the General Assembly on 19 November 2036</docTitle></p>`;

const PREAMBLE =
  '<formula><p xml:space="preserve"><span class="italic">The General Assembly</span>,</p></formula>' +
  preambular('Recalling', 'the work of the lighthouse keepers,');

describe('a statement', () => {
  const document = readOne(
    writtenAkn({
      meta: '<docketNumber>36-00017 (E)</docketNumber>',
      cover: COVER,
      preface:
        '<p><docNumber>91/7.</docNumber><docTitle><span class="bold">Harbour lights</span></docTitle></p>',
      preamble: PREAMBLE,
      body:
        operative('1.', 'Requests', 'the keepers to report;') +
        operative('2.', 'Decides', 'to return to it.'),
    }),
  );

  it('has its symbol, number, title and organ without their stops and bold type', () => {
    const { kind, symbol, number, title, organ } = document;
    expect([kind, symbol, number]).toEqual(['resolution', 'A/RES/91/7', '91/7']);
    expect(title).toEqual([{ type: 'text', text: 'Harbour lights', marks: [] }]);
    expect(plainText(organ)).toBe('The General Assembly');
  });

  it('has its front page by roles, and the job number that stands apart', () => {
    expect(document.front.map(({ role, content }) => `${role}: ${plainText(content)}`)).toEqual([
      'masthead: United Nations',
      'symbol: A/RES/91/7',
      'body: General Assembly',
      'date: 20 November 2036',
      'session: Ninety-first session',
      'agenda item: Agenda item 12',
      'other: Resolution adopted by the General Assembly on 19 November 2036',
      'job number: 36-00017 (E)',
    ]);
  });

  it('has its paragraphs by role and as numbered', () => {
    expect(outlined(document.preamble)).toEqual(['PP - | Recalling the work of the lighthouse keepers,']);
    expect(outlined(document.operative)).toEqual([
      'OP 1 | Requests the keepers to report;',
      'OP 2 | Decides to return to it.',
    ]);
  });
});

test('a draft has its kind and its sponsor line', () => {
  const document = readOne(
    writtenAkn({
      name: 'draftResolution',
      preface: '<p><docTitle refersTo="sponsors">Peru: draft resolution</docTitle></p>',
    }),
  );
  expect([document.kind, document.front.map(({ role }) => role)]).toEqual(['draft resolution', ['sponsors']]);
});

test('a number in two parts is one, and the note on it hangs on the title', () => {
  const document = readOne(
    writtenAkn({
      preface: `<p><docNumber>91/8.</docNumber><docTitle>Tides</docTitle><docNumber>B</docNumber>
        <authorialNote marker="1"><p>Resolution 91/8 becomes 91/8 A.</p></authorialNote></p>`,
    }),
  );
  expect([document.number, plainText(document.title), document.title.at(-1)?.type]).toEqual([
    '91/8 B',
    'Tides',
    'note',
  ]);
});

test('a preamble that is broken off and taken up again is one', () => {
  const document = readOne(
    writtenAkn({
      preamble: PREAMBLE + preambular('Noting', 'that the keepers asked:'),
      body: flat('Whose light is it?'),
      more: `<preamble>${preambular('Aware', 'of the answer,')}</preamble>
        <mainBody>${operative('1.', 'Thanks', 'the keepers.')}</mainBody>`,
    }),
  );
  expect(outlined(document.preamble)).toEqual([
    'PP - | Recalling the work of the lighthouse keepers,',
    'PP - | Noting that the keepers asked: Whose light is it?',
    'PP - | Aware of the answer,',
  ]);
  expect(outlined(document.operative)).toEqual(['OP 1 | Thanks the keepers.']);
});

test('sections with a preamble of their own stand in the operative part', () => {
  const document = readOne(
    writtenAkn({
      preamble: PREAMBLE,
      body: `<section><num> I</num><subheading>Lamps</subheading>
        <crossHeading refersTo="#preamble"><span class="italic">Having seen</span> the lamps,</crossHeading>
        ${operative('1.', 'Approves', 'the lamps;')}</section>
        <subheading>II</subheading><subheading>Oil</subheading>${operative('', 'Regrets', 'the oil.')}`,
    }),
  );
  expect(outlined(document.operative)).toEqual([
    'H1 I',
    'H2 Lamps',
    'PP - | Having seen the lamps,',
    'OP 1 | Approves the lamps;',
    'H1 II',
    'H2 Oil',
    'OP - | Regrets the oil.',
  ]);
});

test('resolutions published together share symbol and number, and their cover is prose', () => {
  const one = writtenStatement({ preface: '<p><docNumber>A</docNumber><docTitle>Lamps</docTitle></p>' });
  const other = writtenStatement({ preface: '<p><docNumber>B</docNumber><docTitle>Oil</docTitle></p>' });
  const reading = read(
    `<akomaNtoso><documentCollection><coverPage>${COVER}</coverPage>
      <preface><p><docNumber>91/9.</docNumber><docTitle>Lighthouses</docTitle></p></preface></documentCollection>
      <components><component>${one}</component><component>${other}</component></components></akomaNtoso>`,
  );
  expect(reading.documents.map(({ symbol, number, title }) => [symbol, number, plainText(title)])).toEqual([
    ['A/RES/91/7', '91/9 A', 'Lamps'],
    ['A/RES/91/7', '91/9 B', 'Oil'],
  ]);
  expect(reading.prose.at(-1)?.text).toBe('Lighthouses');
});

test('the lines that close a text have their roles', () => {
  const conclusions =
    '<conclusions><p><inline>33rd plenary meeting</inline><eol/><docDate>19 November 2036</docDate></p></conclusions>';
  const { documents } = read(writtenAkn({ preamble: PREAMBLE, more: conclusions }));
  const lines = documents[0]?.closing.map(({ role, content }) => [role, plainText(content)]);
  expect(lines).toEqual([
    ['other', '33rd plenary meeting'],
    ['date', '19 November 2036'],
  ]);
});
