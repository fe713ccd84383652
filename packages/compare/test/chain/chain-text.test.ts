import { expect, test } from 'vitest';

import { chainToText } from '../../src/index.js';
import { PRIZE, smallChain } from './small-chain.js';
import { chainOf } from './versions-of.js';

const PLAIN = { colour: false, width: null };

test('names what was kept, shows what changed in which version, and says since when', () => {
  expect(chainToText(smallChain(), PLAIN)).toBe(
    [
      'On letters: 3 versions',
      '1  version 1: On letters',
      '2  version 2: On letters',
      '3  version 3: On letters',
      '1 → 2: 2 kept, 1 reworded, 1 deleted; 9 words deleted, 1 word inserted',
      '2 → 3: 2 kept, 1 reworded, 1 inserted; 1 word deleted, 10 words inserted',
      '',
      'title: kept throughout',
      '',
      'OP1',
      '  2 version 2: reworded · addressee: all States → all Member States',
      '    Urges all {+Member+} States to keep public letters in dry stores;',
      '  3 version 3: reworded · weaker: Urges → Invites',
      '    [-Urges-]{+Invites+} all Member States to keep public letters in dry stores;',
      '  since 2 version 2: “Member”',
      '  since 3 version 3: “Invites”',
      '',
      'OP2 → – → OP2',
      '  2 version 2: deleted',
      `    [-${PRIZE}-]`,
      '  3 version 3: put back',
      `    {+${PRIZE}+}`,
      `  since 3 version 3: “${PRIZE}”`,
      '',
      'OP3: kept throughout',
      '',
    ].join('\n'),
  );
});

test('a paragraph that came and was then joined with an older one is not said to be put back', () => {
  const [one, other] = [
    'Urges all States to keep public letters dry',
    'and to give them to whoever asks for them',
  ];
  const text = chainToText(
    chainOf([`OP ${one}`], [`OP ${one}`, `OP ${other}`], [`OP ${one} ${other}`]),
    PLAIN,
  );
  expect(text).toContain('inserted');
  expect(text).toContain('merged');
  expect(text).not.toContain('put back');
});

test('no line is wider than the terminal, and nothing in a document can steer it', () => {
  const chain = chainOf(
    ['title On letters'],
    ['title On \u001B[2Jletters and on many other things that are written down'],
  );
  const text = chainToText(chain, { colour: false, width: 40 });
  expect(text.split('\n').filter((line) => line.length > 40)).toEqual([]);
  expect(text).not.toContain('\u001B');
});

test('no version, one version', () => {
  expect(chainToText(chainOf(), PLAIN)).toBe('no version\n');
  expect(chainToText(chainOf(['OP Urges;']), PLAIN)).toContain('OP1: kept throughout');
});
