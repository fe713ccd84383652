import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { describeOnDocuments, documentPath } from '../../../../tests/documents-folder.js';
import { stateByName, STATES } from '../../src/index.js';

test('there are 193 members and two observers, each with codes of its own', () => {
  expect(STATES.filter(({ status }) => status === 'member')).toHaveLength(193);
  expect(STATES.filter(({ status }) => status === 'observer').map(({ name }) => name)).toEqual([
    'Holy See',
    'State of Palestine',
  ]);
  expect(new Set(STATES.map(({ m49 }) => m49)).size).toBe(195);
  expect(new Set(STATES.map(({ iso3 }) => iso3)).size).toBe(195);
});

test('every State is found by its name in a list, in a sentence and in capitals', () => {
  for (const state of STATES) {
    expect(stateByName(state.name)).toBe(state);
    expect(stateByName(state.inText)).toBe(state);
    expect(stateByName(state.name.toUpperCase())).toBe(state);
  }
});

test.each([
  ['United States', 'USA'],
  ['the United Kingdom', 'GBR'],
  ['Kingdom of the Netherlands', 'NLD'],
  ['Turkey', 'TUR'],
  ["Cote d'Ivoire", 'CIV'],
  ['Bolivarian Republic of Venezuela', 'VEN'],
  ['Iran (Islamic Republic Of)', 'IRN'],
])('%s is %s', (name, iso3) => {
  expect(stateByName(name)?.iso3).toBe(iso3);
});

test.each(['', 'the', 'Guine', 'Talmeria', 'European Union'])('%j is no State', (name) => {
  expect(stateByName(name)).toBeNull();
});

interface ListedState {
  readonly list_form: string;
  readonly running_form: string;
  readonly m49: string;
  readonly iso3: string;
  readonly un_status: string;
}

function typographic(name: string): string {
  return name.replaceAll("'", '’');
}

describeOnDocuments('the table of States', () => {
  test('agrees with the terminology, but for the kind of apostrophe', () => {
    const listed: ListedState[] = JSON.parse(
      readFileSync(documentPath('names', 'member-states.json'), 'utf8'),
    );
    const rows = listed.map(({ list_form, running_form, m49, iso3, un_status }) =>
      [m49, iso3, typographic(list_form), typographic(running_form), un_status].join(' '),
    );
    const ours = STATES.map(({ m49, iso3, name, inText, status }) =>
      [m49, iso3, name, inText, status].join(' '),
    );
    expect(ours.sort()).toEqual(rows.sort());
  });
});
