import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { describeOnDocuments, documentPath } from '../documents-folder.js';
import { evenText, readOnly, Share } from './front-shares.js';

interface Amendment {
  readonly symbol: string;
  readonly file: string;
  readonly agenda: string;
  readonly sponsors_raw: string;
  readonly sponsor_note_marker: string;
  readonly target: string;
  readonly title: string;
}

function amendments(): readonly Amendment[] {
  const path = documentPath('ga80-amendments', 'amendments.json');
  const read: readonly Amendment[] = JSON.parse(readFileSync(path, 'utf8'));
  return read;
}

describeOnDocuments('front pages of amendments by field', () => {
  test('are as the list of amendments has them', async () => {
    const shares = {
      symbol: new Share('symbol'),
      agenda: new Share('agenda'),
      sponsors: new Share('sponsors'),
      notes: new Share('notes'),
      target: new Share('target'),
      title: new Share('title'),
    };
    for (const amendment of amendments()) {
      const { symbol } = amendment;
      const { page } = await readOnly(`ga80-amendments/${amendment.file}`);
      const { numbers, names } = page.agendaItems;
      const agenda = `Agenda item ${numbers.join(', ')} ${names.join(' ')}`;
      const target = 'target' in page.kind ? page.kind.target.words : null;
      const markers = page.sponsors?.notes.map(({ marker }) => marker).join(' ');
      shares.symbol.judge(symbol, page.symbol, symbol);
      shares.agenda.judge(symbol, agenda, evenText(amendment.agenda));
      shares.sponsors.judge(symbol, page.sponsors?.line.split(': amendment')[0], amendment.sponsors_raw);
      shares.notes.judge(symbol, markers, amendment.sponsor_note_marker);
      shares.target.judge(symbol, target, amendment.target);
      shares.title.judge(symbol, evenText(page.title), evenText(amendment.title));
    }
    for (const share of Object.values(shares)) console.log(String(share));
    expect(Object.values(shares).flatMap(({ wrong }) => wrong)).toEqual([]);
  });

  test('name a document each that they amend', async () => {
    const types: string[] = [];
    for (const { file } of amendments()) {
      const { kind } = (await readOnly(`ga80-amendments/${file}`)).page;
      types.push('target' in kind ? kind.target.type : kind.type);
    }
    expect(types.filter((type) => type === 'document')).toHaveLength(10);
    expect(types.filter((type) => type === 'draft in report')).toHaveLength(1);
  });
});
