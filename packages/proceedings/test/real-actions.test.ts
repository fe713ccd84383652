import { readFileSync } from 'node:fs';
import { countedIds, readText } from '@penholder/resolution';
import { expect, test } from 'vitest';

import { describeOnDocuments, documentPath } from '../../../tests/documents-folder.js';
import { readActions, type ReportParagraph } from '../src/index.js';

function report(): string {
  return readFileSync(documentPath('report', 'ccpcj-27-report.txt'), 'utf8');
}

/** The report's paragraphs, as crudely as can be: blank lines part them, and a number with a stop begins one. */
function paragraphs(): ReportParagraph[] {
  const plain = report()
    .replace(/\[([^\]\n]*)\]\(#\)/gu, '$1')
    .replace(/[*]/gu, '');
  return plain.split(/\n\s*\n/u).map((paragraph) => {
    const [, number = null, words = paragraph] = /^(\d+)\. (.*)$/su.exec(paragraph.trim()) ?? [];
    return { number, text: words.trim() };
  });
}

/** The report's paragraphs as the reader gives them. */
function prose(): readonly ReportParagraph[] {
  return readText(report(), countedIds()).prose;
}

const L = (rest: string) => `E/CN.15/2018/L.${rest}`;
const CRP = 'E/CN.15/2018/CRP.6';

/** Paragraph, meeting, day of May 2018, action, symbol, how (r: revised, o: orally revised, a: orally amended), sponsors, outcome, financial statement. */
const ACTIONS = [
  ['26', 6, 16, 'adopted', 'E/CN.7/2018/12–E/CN.15/2018/14', '', 0, '27/1', null],
  ['74', 8, 17, 'decided', null, '', 0, '27/1', null],
  ['75', 8, 17, 'recommended', null, '', 0, 'draft decision I', null],
  ['76', 11, 18, 'adopted', L('2/Rev.1'), 'r', 21, '27/2', CRP],
  ['77', 11, 18, 'adopted', L('3/Rev.1'), 'r', 10, '27/3', null],
  ['78', 11, 18, 'adopted', L('8/Rev.1'), 'r', 18, '27/4', CRP],
  ['90', 11, 18, 'adopted', L('5'), 'o', 7, '27/6', CRP],
  ['102', 11, 18, 'withdrawn', L('9'), '', 0, null, null],
  ['103', 11, 18, 'adopted', L('10/Rev.1'), 'r', 21, '27/5', CRP],
  ['115', 11, 18, 'recommended', L('6/Rev.1'), 'r', 20, 'draft resolution II', CRP],
  ['122', 11, 18, 'recommended', L('4/Rev.2'), 'r', 30, 'draft resolution I', null],
  ['123', 11, 18, 'recommended', L('7/Rev.1'), 'r', 13, 'draft resolution III', CRP],
  ['125', 10, 18, 'recommended', L('11'), '', 0, 'draft decision II', null],
  ['127', 11, 18, 'adopted', `${L('1')} and Add.1-7`, 'a', 0, null, null],
];

describeOnDocuments('the actions of the report', () => {
  test.each([
    ['as they stand', paragraphs],
    ['as the reader gives them', prose],
  ])('each is read, and no other: paragraphs %s', (_, given) => {
    const rows = readActions(given()).map((action) => [
      action.paragraph,
      action.meeting,
      Number(action.date?.replace('2018-05-', '')),
      action.action,
      action.symbol,
      (action.revised ? 'r' : '') + (action.orally === null ? '' : action.orally === 'revised' ? 'o' : 'a'),
      action.sponsors.length,
      action.outcome,
      action.financialStatement,
    ]);
    expect(rows).toEqual(ACTIONS);
  });

  test('the draft of paragraph 102 was withdrawn by its one sponsor', () => {
    const withdrawn = readActions(paragraphs()).filter(({ withdrawnBy }) => withdrawnBy.length > 0);
    expect(withdrawn.map(({ paragraph, withdrawnBy }) => [paragraph, withdrawnBy])).toEqual([
      ['102', ['South Africa']],
    ]);
  });

  test('groups are named with the States that speak for them', () => {
    const groups = readActions(paragraphs()).flatMap(({ paragraph, sponsors }) =>
      sponsors.flatMap(({ state, onBehalfOf }) =>
        onBehalfOf === null ? [] : [[paragraph, state, onBehalfOf]],
      ),
    );
    expect(groups).toEqual([
      ['77', 'Bulgaria', 'European Union'],
      ['78', 'Bulgaria', 'European Union'],
      ['115', 'Bulgaria', 'European Union'],
      ['122', 'Bulgaria', 'European Union'],
      ['122', 'Colombia', 'Group of Latin American and Caribbean States'],
    ]);
  });
});
