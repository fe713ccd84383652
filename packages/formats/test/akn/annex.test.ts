import { plainText } from '@penholder/resolution';
import { expect, test } from 'vitest';

import { outlined, readOne } from './outlined.js';
import { flat, operative, writtenAkn } from './written-akn.js';

function annexes(file: string): string[][] {
  return readOne(file).annexes.map(({ label, title, blocks }) => [
    `${label ?? '-'} / ${plainText(title)}`,
    ...outlined(blocks),
  ]);
}

function attached(...parts: readonly string[]): string {
  const doc = `<doc name="annex"><mainBody>${parts.join('')}</mainBody></doc>`;
  return writtenAkn({ more: `<attachments><attachment>${doc}</attachment></attachments>` });
}

const ANNEX = flat('<span class="bold">Annex</span>', 'H1');

test('an annex has its name, its title and its own numbers', () => {
  const file = attached(
    ANNEX,
    flat('Rules of the lamps', 'H1'),
    flat('A', 'H1'),
    operative('1.', '', 'Lamps are lit.'),
    flat('(a)\tAt dusk;'),
  );
  expect(annexes(file)).toEqual([
    ['Annex / Rules of the lamps', 'H1 A', 'P 1 | Lamps are lit.', '  (a) At dusk;'],
  ]);
});

test('several annexes in one attachment begin at their names', () => {
  const file = attached(
    flat('Annex I', 'H1'),
    flat('Lamps', 'H1'),
    flat('Annex II', 'H1'),
    flat('Oil', 'H1'),
  );
  expect(annexes(file)).toEqual([['Annex I / Lamps'], ['Annex II / Oil']]);
});

test('an annex without a name has none', () => {
  expect(annexes(attached(flat('Rules of the lamps', 'H1'), operative('1.', '', 'Lamps are lit.')))).toEqual([
    ['- / Rules of the lamps', 'P 1 | Lamps are lit.'],
  ]);
});

test('a title goes on as long as its lines do not end', () => {
  expect(
    annexes(
      attached(ANNEX, flat('Rules of the lamps;', 'H1'), flat('And of the oil', 'H1'), flat('Scope', 'H1')),
    ),
  ).toEqual([['Annex / Rules of the lamps; And of the oil', 'H1 Scope']]);
});

test('an annex in the body itself ends the operative part', () => {
  const document = readOne(
    writtenAkn({
      body: operative('1.', 'Adopts', 'the rules.') + ANNEX + operative('1.', '', 'Lamps are lit.'),
    }),
  );
  expect(outlined(document.operative)).toEqual(['OP 1 | Adopts the rules.']);
  expect(document.annexes.map(({ blocks }) => outlined(blocks))).toEqual([['P 1 | Lamps are lit.']]);
});

test.each(['Annexe', 'Anexo', 'Приложение', '附件', 'المرفق', 'Appendix II'])(
  '%s is the name of an annex',
  (name) => {
    expect(annexes(attached(flat(name, 'H1'), flat('Lamps', 'H1')))).toEqual([[`${name} / Lamps`]]);
  },
);
