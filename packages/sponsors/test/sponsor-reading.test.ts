import { EMPTY_RESOLUTION, countedIds, type Inline, type Resolution, textRun } from '@penholder/resolution';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { readSponsors, type SponsorNote, sponsorsOf, STATES } from '../src/index.js';

/** "Bulgaria for European Union; Canada": a short form of the sponsors read, for tables. */
function read(text: string, notes: readonly SponsorNote[] = []): string {
  return readSponsors(text, notes)
    .sponsors.map(({ state, onBehalfOf }) => (onBehalfOf === null ? state : `${state} for ${onBehalfOf}`))
    .join('; ');
}

const EU = {
  marker: '*',
  text: 'On behalf of the States Members of the United Nations that are members of the European Union.',
};
const G77 = {
  marker: '**',
  text: 'On behalf of the States that are members of the Group of 77 and China, taking into account also the provisions of resolution ES-10/23.',
};
const CHANGES = { marker: '*', text: 'Any changes to the list will be shown in the record.' };

test.each<[string, readonly SponsorNote[], string]>([
  ['Cuba: draft resolution', [], 'Cuba'],
  ['Italy and Turkmenistan:* draft resolution', [CHANGES], 'Italy; Turkmenistan'],
  [
    'Bulgaria,* Canada and Philippines: revised draft resolution',
    [EU],
    'Bulgaria for European Union; Canada; Philippines',
  ],
  [
    'Bulgaria*, Canada and Philippines: draft decision',
    [EU],
    'Bulgaria for European Union; Canada; Philippines',
  ],
  ['Iraq:*,\n** draft resolution', [CHANGES, G77], 'Iraq for Group of 77 and China'],
  ['Chad and Iraq:** draft resolution', [G77], 'Chad; Iraq for Group of 77 and China'],
  ['Denmark:* amendment to draft resolution A/80/L.9', [CHANGES], 'Denmark'],
  [
    'Bosnia and Herzegovina, Antigua and Barbuda and Trinidad and Tobago: draft resolution',
    [],
    'Bosnia and Herzegovina; Antigua and Barbuda; Trinidad and Tobago',
  ],
  [
    'Bolivia (Plurinational State of) and Venezuela (Bolivarian Republic of):* draft resolution',
    [CHANGES],
    'Bolivia (Plurinational State of); Venezuela (Bolivarian Republic of)',
  ],
  [
    'Norway and United Kingdom of Great Britain and Northern\nIreland: draft resolution',
    [],
    'Norway; United Kingdom of Great Britain and Northern Ireland',
  ],
  [
    'Egypt, on behalf of the Group of 77 and China, and Fiji: draft resolution',
    [],
    'Egypt for Group of 77 and China; Fiji',
  ],
  ['Egypt, on behalf of the European Union, Fiji and Oman', [], 'Egypt for European Union; Fiji; Oman'],
  [
    'Malaysia (on behalf of the members of the Talmer Group and the Parties to the Ondro Treaty (Ondro Accord))',
    [],
    'Malaysia for Talmer Group and the Parties to the Ondro Treaty (Ondro Accord)',
  ],
  ['Congo [on behalf of the Group of African States]', [], 'Congo for Group of African States'],
  [
    'The text, sponsored by the Netherlands, the Niger and Nigeria. (See chap. I.)',
    [],
    'Netherlands (Kingdom of the); Niger; Nigeria',
  ],
  [
    'It was sponsored by Cuba and co-sponsored by Iran (Islamic Republic of) and Oman.',
    [],
    'Cuba; Iran (Islamic Republic of); Oman',
  ],
  [
    'Additional sponsors: Fiji, Guinea-Bissau and Papua New Guinea.',
    [],
    'Fiji; Guinea-Bissau; Papua New Guinea',
  ],
  ['Fiji\nGuinea\nEquatorial Guinea\n', [], 'Fiji; Guinea; Equatorial Guinea'],
  [
    'MOROCCO, TÜRKİYE and Lao People ’s Democratic Republic',
    [],
    'Morocco; Türkiye; Lao People’s Democratic Republic',
  ],
  [
    "Bahamas (The), Côte D'Ivoire, Timor ‑Leste & the Sudan",
    [],
    'Bahamas; Côte d’Ivoire; Timor-Leste; Sudan',
  ],
  ['Yemen and State of Palestine', [], 'Yemen; State of Palestine'],
  ['Draft resolution', [], ''],
  ['', [], ''],
])('%j', (text, notes, sponsors) => {
  expect(read(text, notes)).toBe(sponsors);
  expect(readSponsors(text, notes).unresolved).toEqual([]);
});

test.each<[string, string, string, string]>([
  ['Chad, Talmeria and Oman: draft resolution', 'Chad; Oman', 'Talmeria', 'no State of this name is known'],
  ['Chad Basin Commission and Oman', 'Oman', 'Chad Basin Commission', 'no State of this name is known'],
  ['Türkiye, Oman and Turkey', 'Türkiye; Oman', 'Turkey', 'is on the list already'],
  ['Oman (see below) and Chad', 'Oman; Chad', '(see below)', 'said of Oman, names no group'],
  ['European Union', '', 'European Union', 'no State of this name is known'],
  [
    'Draft resolution submitted by the President of the Council',
    '',
    'the President of the Council',
    'submitted it without sponsoring',
  ],
])('%j leaves %j, and %j unresolved', (text, sponsors, left, reason) => {
  expect(read(text)).toBe(sponsors);
  expect(readSponsors(text).unresolved).toEqual([{ text: left, reason }]);
});

test('a note on the capacity in which a sponsor acts names no group', () => {
  const notes = [{ marker: '*', text: 'In its capacity as Chair of the Committee.' }];
  expect(read('Morocco:* draft resolution', notes)).toBe('Morocco');
  expect(readSponsors('Morocco:* draft resolution', notes).unresolved).toEqual([
    { text: 'In its capacity as Chair of the Committee.', reason: 'said of Morocco, names no group' },
  ]);
});

test('States in any order, as a line or as a sentence, are read in that order', () => {
  const states = fc.uniqueArray(fc.constantFrom(...STATES), {
    minLength: 1,
    maxLength: 40,
    selector: ({ m49 }) => m49,
  });
  fc.assert(
    fc.property(states, (chosen) => {
      const names = chosen.map(({ name }) => name);
      const inText = chosen.map((state) => state.inText);
      expect(
        readSponsors(`${enumerate(names)}: draft resolution`).sponsors.map(({ state }) => state),
      ).toEqual(names);
      expect(
        readSponsors(`It was sponsored by ${enumerate(inText)}.`).sponsors.map(({ state }) => state),
      ).toEqual(names);
    }),
    { seed: 193, numRuns: 300 },
  );
});

function enumerate(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

test('no word of a list is lost, whatever it says', () => {
  const part = fc.constantFrom(
    'Chad',
    'Oman',
    'Talmer',
    ', ',
    ' and ',
    '(',
    ')',
    '*',
    ' on behalf of ',
    'the ',
    ' ',
    'Guinea-',
  );
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 30 }).map((parts) => parts.join('')),
      (list) => {
        const { sponsors, unresolved } = readSponsors(list);
        const kept = [
          ...sponsors.flatMap(({ state, onBehalfOf }) => [state, onBehalfOf ?? '']),
          ...unresolved.map(({ text }) => text),
        ];
        for (const word of ['Chad', 'Oman', 'Talmer'])
          expect(kept.join(' ').includes(word)).toBe(list.includes(word));
      },
    ),
    { seed: 77, numRuns: 2000 },
  );
});

function document(line: readonly Inline[], notes: Resolution['notes']): Resolution {
  return {
    ...EMPTY_RESOLUTION,
    front: [{ role: 'sponsors', content: line }],
    notes,
  };
}

test('a document’s sponsor line is read with its notes', () => {
  const note = countedIds().note();
  const line = [
    textRun('Bulgaria,'),
    { type: 'note' as const, note },
    textRun(' Canada and Oman: draft resolution'),
  ];
  const resolution = document(line, [{ id: note, marker: null, content: [textRun(EU.text)] }]);
  expect(sponsorsOf(resolution)?.sponsors).toEqual([
    { state: 'Bulgaria', onBehalfOf: 'European Union' },
    { state: 'Canada', onBehalfOf: null },
    { state: 'Oman', onBehalfOf: null },
  ]);
});

test.each<[string, Resolution]>([
  ['has no sponsor line', { ...document([], []), front: [] }],
  [
    'was submitted by an officer',
    document([textRun('Draft decision submitted by the Chair of the Committee')], []),
  ],
  ['says no more than its kind', document([textRun('Draft resolution')], [])],
])('a document that %s has no sponsors', (_, resolution) => {
  expect(sponsorsOf(resolution)).toBeNull();
});
