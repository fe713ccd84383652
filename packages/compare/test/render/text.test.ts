import { describe, expect, test } from 'vitest';

import { type Comparison, comparisonToText } from '../../src/index.js';
import { cellsOf } from '../../src/render/cells.js';
import { compareWritten, FUNDS, LISTS, smallComparison, STORES } from './small-comparison.js';

const PLAIN = { colour: false, width: null, facts: null };

function plain(comparison: Comparison): string {
  return comparisonToText(comparison, PLAIN);
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** What stands under the head: the rows. */
function rowsOf(text: string): string {
  return text.slice(text.indexOf('cut short.') + 'cut short.'.length).trim();
}

describe('for a terminal', () => {
  test('names what was kept, shows what changed, and says what it means', () => {
    expect(plain(smallComparison())).toBe(
      [
        'On letters → On letters',
        '',
        'From  On letters',
        'To    On letters',
        '',
        '2 kept, 1 reworded, 1 inserted; 1 word deleted, 12 words inserted',
        '',
        'From the earlier text to the later text, 2 of 4 passages were kept word for word; 1 word went and 12 came. ' +
          'OP1 was added. OP3 was reworded. The opening phrase became weaker in OP3 (“Requests” to “Invites”). ' +
          '2 passages bear other numbers: the first of them, OP1, is now OP2.',
        '',
        'Old words stand in [-…-] and new ones in {+…+}; what was kept is cut short.',
        '',
        'title: kept',
        '',
        'OP1  inserted',
        `    {+${FUNDS}+}`,
        '',
        'OP1, now OP2: kept',
        '',
        'OP2 → OP3  reworded, renumbered',
        '    weaker: Requests → Invites',
        `    [-Requests-]{+Invites+}${LISTS.slice('Requests'.length)}`,
        '',
      ].join('\n'),
    );
  });

  test('tells symbols, kinds and days where they are known', () => {
    const facts = {
      from: { name: 'draft resolution', day: '4 May 2031', language: null },
      to: { name: 'resolution 91/7', day: null, language: null },
    };
    const text = comparisonToText(smallComparison(), { ...PLAIN, facts });
    expect(text).toContain(
      'From  draft resolution, 4 May 2031: On letters\nTo    resolution 91/7: On letters\n',
    );
  });

  test('colours are beside the signs, not instead of them', () => {
    const text = comparisonToText(smallComparison(), { ...PLAIN, colour: true });
    expect(text).toContain('\u001B[31;9m[-Requests-]\u001B[0m\u001B[32;4m{+Invites+}\u001B[0m');
    expect(text).toContain('\u001B[33mweaker: Requests → Invites\u001B[0m');
  });

  test.each([30, 40, 72])('no line is longer than %d columns, and none of the words is lost', (width) => {
    const comparison = compareWritten(
      [`OP ${STORES} ${LISTS}`, 'OP 敦促 各国 保存 旧 信件;'],
      [
        `OP ${STORES.replace('dry', 'dry, well lit and warm')} ${LISTS}`,
        'OP 敦促各国在干燥的地方保存所有旧信件和地图;',
      ],
    );
    const wrapped = comparisonToText(comparison, { ...PLAIN, width });
    expect(wrapped.split('\n').filter((line) => cellsOf(line) > width)).toEqual([]);
    expect(withoutSpaces(wrapped)).toBe(withoutSpaces(plain(comparison)));
  });

  test('lines that were broken hang under their heading', () => {
    const text = comparisonToText(compareWritten([], [`OP ${FUNDS}`]), { ...PLAIN, width: 40 });
    expect(rowsOf(text)).toBe(
      ['OP1  inserted', '    {+Decides to set up a fund for', '    archives on small islands;+}'].join('\n'),
    );
  });

  test.each([
    ['an escape', 'On \u001B[2Jletters', 'On [2Jletters'],
    ['a direction override', 'On \u202Eletters', 'On letters'],
  ])('%s in a document cannot steer it', (_, title, shown) => {
    const text = plain(compareWritten([], [`title ${title}`]));
    expect(text).toContain(`{+${shown}+}`);
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202E]/u);
  });

  test('long kept stretches are cut, typography is not shown, breaks are', () => {
    const long = Array.from({ length: 60 }, (_, index) => `letter${index}`).join(' ');
    const from = [`OP Urges “all” ${long}. ${STORES} ${LISTS}`];
    const to = [`OP Urges "all" ${long}. ${STORES}`, `OP ${LISTS}`];
    const text = plain(compareWritten(from, to));
    expect(text).toContain('OP1 → OP1, OP2  split');
    expect(text).toContain(`… letter58 letter59. ${STORES}{+¶\n    +}Requests the Secretary-General`);
  });
});
