import { expect, test } from 'vitest';

import { parseSymbol, printSymbol } from '../../src/index.js';

test.each([
  ['E/CN.15/2018/L.2', 'series'],
  ['E/CN.15/2018/L.4/Rev.2', 'series'],
  ['E/CN.15/2018/L.1/Add.7', 'series'],
  ['E/CN.15/2018/CRP.6', 'series'],
  ['E/CN.15/2018/INF/2/Rev.1', 'series'],
  ['A/75/L.87/Rev.1/Add.1', 'series'],
  ['A/C.3/80/L.5/Rev.1', 'series'],
  ['A/80/PV.46', 'series'],
  ['S/PV.9616', 'series'],
  ['A/80/415', 'series'],
  ['A/5700', 'series'],
  ['A/ES-10/273/Corr.1', 'series'],
  ['A/66/53/Add.1/Corr.1', 'series'],
  ['TD/541/Add.2', 'series'],
  ['ST/SGB/2013/4/Amend.1', 'series'],
  ['ICCD/COP(13)/21/Add.1', 'series'],
  ['UNEP/EA.6/Res.15', 'series'],
  ['A/80/L.5*', 'series'],
  ['A/C.1/80/L.42**', 'series'],
  ['A/RES/80/137', 'adopted'],
  ['A/RES/ES-10/23', 'adopted'],
  ['A/RES/57/270B', 'adopted'],
  ['A/RES/217(III)', 'adopted'],
  ['A/RES/60/1/Corr.1', 'adopted'],
  ['A/HRC/RES/57/8', 'adopted'],
  ['E/DEC/2017/237', 'adopted'],
  ['S/RES/2388 (2017)', 'adopted'],
  ['80/137', 'number'],
  ['27/2', 'number'],
  ['ES-10/23', 'number'],
  ['S-10/2', 'number'],
  ['57/270 B', 'number'],
  ['57/270B', 'number'],
  ['65/206 A, B and C', 'number'],
  ['54/20 A–C', 'number'],
  ['54/20 A to C', 'number'],
  ['3411 A and B (XXX)', 'number'],
  ['155 C (VII)', 'number'],
  ['1004 (ES-V)', 'number'],
  ['2388 (2017)', 'number'],
  ['E/CN.7/2018/12–E/CN.15/2018/14', 'joint'],
  ['A/79/634-S/2024/869', 'joint'],
])('%s is read as %s and printed to the letter', (text, type) => {
  const read = parseSymbol(text);
  expect(read).toMatchObject({ ok: true, value: { type } });
  expect(read.ok && printSymbol(read.value)).toBe(text);
});

test('a symbol is taken apart', () => {
  expect(parseSymbol('A/C.3/80/L.5/Rev.1*')).toEqual({
    ok: true,
    value: {
      type: 'series',
      path: ['A', 'C.3', '80'],
      series: 'L',
      number: 5,
      versions: [{ kind: 'Rev', number: 1 }],
      reissues: 1,
    },
  });
  expect(parseSymbol('3411 A and B (XXX)')).toEqual({
    ok: true,
    value: {
      type: 'number',
      number: {
        type: 'bracket',
        number: 3411,
        parts: { letters: ['A', 'B'], joined: 'list', gap: ' ' },
        bracket: 'XXX',
        gap: ' ',
      },
    },
  });
});

test.each([
  ['A/77/L45/Rev.1', 'missing full stop', 6],
  ['A/77/L.45/Rev1', 'missing full stop', 13],
  ['A/C3/80/L.5', 'missing full stop', 3],
  ['A/80/ L.5', 'stray blank', 5],
  ['A/80/L. 5', 'stray blank', 7],
  [' A/80/L.5', 'stray blank', 0],
  ['A/80/L.5\u200E', 'stray blank', 8],
  ['А/80/L.5', 'look-alike character', 0],
  ['E/СN.15/2018/L.2', 'look-alike character', 2],
  ['A/ES\u201110/23', 'look-alike character', 4],
  ['A/8O/L.5', 'look-alike character', 3],
  ['A/80/L.l', 'look-alike character', 7],
  ['A/80/l.5', 'small letter', 5],
  ['a/80/L.5', 'small letter', 0],
  ['A/80/L.5/rev.1', 'small letter', 9],
  ['A/80//L.5', 'doubled sign', 4],
  ['A/80/L..5', 'doubled sign', 6],
  ['A/80/L.5/Rvs.1', 'part not understood', 9],
  ['A/80/L.05', 'part not understood', 5],
  ['A/80/L.5*/Rev.1', 'part not understood', 10],
  ['A/80/', 'part not understood', 5],
])('%s is told as damaged: %s at %i', (text, damage, at) => {
  expect(parseSymbol(text)).toEqual({ ok: false, error: { type: 'damaged symbol', text, damage, at } });
});

test.each(['', ' ', 'and', 'HIV/AIDS', 'Resolution 27/2', 'and/or', '2018', '/', '12/', 'see A/80/L.5'])(
  '%j is no symbol',
  (text) => {
    expect(parseSymbol(text)).toEqual({ ok: false, error: { type: 'not a symbol', text } });
  },
);
