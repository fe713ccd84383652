import { describe, expect, it } from 'vitest';

import { type DocumentKind, type FrontKind, frontPageOf, printSymbol } from '../../src/index.js';
import { withFront } from './fronted.js';

/** The kind in short, its symbols printed. */
function shortKind(kind: FrontKind): unknown {
  return JSON.parse(
    JSON.stringify(kind, (name, value) =>
      ['symbol', 'report', 'draft'].includes(name) && value !== null ? printSymbol(value) : value,
    ),
  );
}

const SPONSORS = { type: 'sponsors' };

describe('the kind of document', () => {
  it.each<readonly [DocumentKind, string, object]>([
    ['draft resolution', 'Ruritania: draft resolution', { type: 'draft resolution', author: SPONSORS }],
    ['draft decision', 'Ruritania: draft decision', { type: 'draft decision', author: SPONSORS }],
    [
      'draft resolution',
      'Ruritania: revised draft resolution',
      { type: 'revised draft resolution', author: SPONSORS },
    ],
    ['draft resolution', 'Draft resolution', { type: 'draft resolution', author: { type: 'not said' } }],
    [
      'draft resolution',
      'Draft resolution submitted by the President of the General Assembly',
      {
        type: 'draft resolution',
        author: {
          type: 'submitter',
          by: 'the President of the General Assembly',
          ground: { type: 'not said' },
        },
      },
    ],
    [
      'draft resolution',
      'Draft resolution submitted by the Rapporteur of the Committee, Ada Example (Genovia), on the basis of informal consultations on draft resolution X/80/L.3',
      {
        type: 'draft resolution',
        author: {
          type: 'submitter',
          by: 'the Rapporteur of the Committee, Ada Example (Genovia)',
          ground: { type: 'consultations', draft: 'X/80/L.3' },
        },
      },
    ],
    [
      'draft decision',
      'Draft decision submitted by the Chair following informal consultations',
      {
        type: 'draft decision',
        author: { type: 'submitter', by: 'the Chair', ground: { type: 'consultations', draft: null } },
      },
    ],
    [
      'draft resolution',
      'Draft resolution submitted by the Chair on the recommendation of the Council of Lamps',
      {
        type: 'draft resolution',
        author: {
          type: 'submitter',
          by: 'the Chair',
          ground: { type: 'recommendation', of: 'the Council of Lamps' },
        },
      },
    ],
    [
      'amendment',
      'Genovia: amendment to revised draft resolution X/80/L.3/Rev.1',
      {
        type: 'amendment',
        target: {
          type: 'document',
          words: 'revised draft resolution X/80/L.3/Rev.1',
          symbol: 'X/80/L.3/Rev.1',
        },
        author: SPONSORS,
      },
    ],
    [
      'amendment',
      'Genovia: amendments to draft resolution A/80/L.3',
      {
        type: 'amendment',
        target: { type: 'document', words: 'draft resolution A/80/L.3', symbol: 'A/80/L.3' },
        author: SPONSORS,
      },
    ],
    [
      'amendment',
      'Genovia: sub-amendment to the amendment contained in document X/80/L.9',
      {
        type: 'sub-amendment',
        target: { type: 'document', words: 'amendment contained in document X/80/L.9', symbol: 'X/80/L.9' },
        author: SPONSORS,
      },
    ],
    [
      'amendment',
      'Genovia: amendment to draft resolution IV contained in document X/80/400',
      {
        type: 'amendment',
        target: {
          type: 'draft in report',
          words: 'draft resolution IV contained in document X/80/400',
          number: 'IV',
          report: 'X/80/400',
        },
        author: SPONSORS,
      },
    ],
    [
      'amendment',
      'Genovia: revised amendment to the draft on lamps',
      {
        type: 'revised amendment',
        target: { type: 'not told', words: 'draft on lamps' },
        author: SPONSORS,
      },
    ],
  ])('%s: %s', (kind, line, expected) =>
    expect(shortKind(frontPageOf(withFront([['sponsors', line]], { kind })).kind)).toEqual(expected),
  );

  it('is revised where the symbol says so and the line does not', () => {
    const document = withFront([['sponsors', 'Ruritania: draft resolution']], { symbol: 'X/80/L.3/Rev.2' });
    expect(frontPageOf(document).kind.type).toBe('revised draft resolution');
  });

  it.each([
    [
      ['Resolution adopted by the General Assembly on 9 May 2025'],
      'Resolution adopted by the General Assembly',
      '2025-05-09',
    ],
    [
      ['Adopted by the Security Council at its 8111th meeting, on 21 November 2017'],
      'Adopted by the Security Council at its 8111th meeting',
      '2017-11-21',
    ],
    [
      ['Résolution adoptée par l’Assemblée générale le 9 mai 2025'],
      'Résolution adoptée par l’Assemblée générale',
      '2025-05-09',
    ],
    [
      ['Resolución aprobada por la Asamblea General el 9 de mayo de 2025'],
      'Resolución aprobada por la Asamblea General',
      '2025-05-09',
    ],
    [
      ['Резолюция, принятая Генеральной Ассамблеей 9 мая 2025 года'],
      'Резолюция, принятая Генеральной Ассамблеей',
      '2025-05-09',
    ],
    [['2025年5月9日大会决议'], '大会决议', '2025-05-09'],
    [['قرار اتخذته الجمعية العامة في 9 أيار/مايو 2025'], 'قرار اتخذته الجمعية العامة', '2025-05-09'],
  ])('%s', (lines, words, day) => {
    const document = withFront(
      lines.map((line) => ['other', line] as const),
      { kind: 'resolution' },
    );
    expect(frontPageOf(document).kind).toEqual({ type: 'resolution', adoption: { words, day, basis: null } });
  });

  it.each([
    ['[on the report of the Third Committee (X/80/545, para. 5)]', '5'],
    ['[sur la base du rapport de la Commission (X/80/545, par. 6)]', '6'],
    ['[sobre la base del informe de la Comisión (X/80/545, párr. 7)]', '7'],
    ['[по докладу комитета (X/80/545, пункт 8)]', '8'],
    ['[по докладу комитета (X/80/545, п. 9)]', '9'],
    ['[根据委员会的报告 (X/80/545，第5段)]', '5'],
    ['[بناء على تقرير اللجنة (X/80/545، الفقرة 5)]', '5'],
    ['[without reference to a Main Committee (X/80/L.5)]', null],
  ])('%s', (line, paragraph) => {
    const lines = [
      ['other', 'Resolution adopted by the General Assembly on 9 May 2025'],
      ['other', line],
    ] as const;
    const { kind } = frontPageOf(withFront(lines, { kind: 'resolution' }));
    const basis = 'adoption' in kind ? kind.adoption?.basis : null;
    expect(basis).toMatchObject({ words: line.slice(1, -1), paragraph });
    expect(basis?.documents.map(printSymbol)).toHaveLength(1);
  });

  it('tells on which report it was adopted', () => {
    const document = withFront(
      [
        ['other', 'Decision adopted by the General Assembly on 9 May 2025'],
        ['other', '[on the report of the Third Committee (X/80/545, para. 5)]'],
      ],
      { kind: 'decision' },
    );
    const { kind } = frontPageOf(document);
    expect(kind).toMatchObject({
      type: 'decision',
      adoption: {
        basis: { words: 'on the report of the Third Committee (X/80/545, para. 5)', paragraph: '5' },
      },
    });
  });
});
