import { describe, expect, test } from 'vitest';

import { comparisonToText } from '../../src/index.js';
import { compareWritten, FUNDS, LISTS, smallComparison, STORES } from './small-comparison.js';

describe('for a terminal', () => {
  test('names what was kept and shows what changed', () => {
    expect(comparisonToText(smallComparison(), { colour: false })).toBe(
      [
        'On letters → On letters',
        '2 kept, 1 reworded, 1 inserted; 1 word deleted, 12 words inserted',
        '',
        'title: kept',
        '',
        'OP1  inserted',
        `    {+${FUNDS}+}`,
        '',
        'OP1, now OP2: kept',
        '',
        'OP2 → OP3  reworded · Requests → Invites',
        `    [-Requests-]{+Invites+}${LISTS.slice('Requests'.length)}`,
        '',
      ].join('\n'),
    );
  });

  test('colours are beside the signs, not instead of them', () => {
    const text = comparisonToText(smallComparison(), { colour: true });
    expect(text).toContain('\u001B[31;9m[-Requests-]\u001B[0m\u001B[32;4m{+Invites+}\u001B[0m');
  });

  test.each([
    ['an escape', 'On \u001B[2Jletters', 'On [2Jletters'],
    ['a direction override', 'On \u202Eletters', 'On letters'],
  ])('%s in a document cannot steer it', (_, title, shown) => {
    const text = comparisonToText(compareWritten([], [`title ${title}`]), { colour: false });
    expect(text).toContain(`{+${shown}+}`);
  });

  test('long kept stretches are cut, typography is not shown, breaks are', () => {
    const long = Array.from({ length: 60 }, (_, index) => `letter${index}`).join(' ');
    const from = [`OP Urges “all” ${long}. ${STORES} ${LISTS}`];
    const to = [`OP Urges "all" ${long}. ${STORES}`, `OP ${LISTS}`];
    const text = comparisonToText(compareWritten(from, to), { colour: false });
    expect(text).toContain('OP1 → OP1, OP2  split');
    expect(text).toContain(`… letter58 letter59. ${STORES}{+¶\n    +}Requests the Secretary-General`);
  });
});
