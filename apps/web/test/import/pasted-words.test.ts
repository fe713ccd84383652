import { describe, expect, it } from 'vitest';

import {
  changedByHand,
  type Formatting,
  NOTHING_PASTED,
  pastedFile,
  pastedFrom,
  type PastedWords,
  withFormatting,
} from '../../src/import/pasted-words.js';

const picture = new File(['x'], 'picture.png');
const clipboard = (data: Readonly<Record<string, string>>, files: readonly File[] = []) => ({
  files: Object.assign([...files], { item: (index: number) => files[index] ?? null }),
  getData: (type: string) => data[type] ?? '',
});
const HTML = '<p><i>Urges</i> calm</p>';
const kept: PastedWords = { plain: 'Urges calm', formatting: { type: 'kept', html: HTML } };

it.each([
  ['nothing', clipboard({}), { type: 'nothing' }],
  ['blanks', clipboard({ 'text/plain': ' \n' }), { type: 'nothing' }],
  ['files', clipboard({}, [picture]), { type: 'files', files: [picture] }],
  ['files that bring their names', clipboard({ 'text/plain': 'picture.png' }, [picture]), { type: 'files' }],
  [
    'words',
    clipboard({ 'text/plain': 'Urges calm' }),
    { type: 'words', words: { plain: 'Urges calm', formatting: { type: 'none' } } },
  ],
  [
    'words with a picture of them, as office programs copy',
    clipboard({ 'text/plain': 'Urges calm', 'text/html': HTML }, [picture]),
    { type: 'words', words: kept },
  ],
])('takes a clipboard with %s for what it is', (_what, given, taken) => {
  expect(pastedFrom(given)).toMatchObject(taken);
});

describe('the formatting of pasted words', () => {
  it.each<[string, PastedWords, Formatting['type']]>([
    ['is lost once the words are changed', changedByHand(kept, 'Urges haste'), 'lost'],
    ['stays lost', changedByHand(changedByHand(kept, 'Urges haste'), 'Urges calm'), 'lost'],
    ['begins anew in an empty field', changedByHand(kept, ''), 'none'],
    ['is none of typed words', changedByHand(NOTHING_PASTED, 'Urges'), 'none'],
    ['is left out', withFormatting(kept, false), 'left out'],
    ['comes back', withFormatting(withFormatting(kept, false), true), 'kept'],
    ['cannot come back once lost', withFormatting(changedByHand(kept, 'x'), true), 'lost'],
  ])('%s', (_what, { formatting }, type) => expect(formatting.type).toBe(type));
});

it.each<[string, PastedWords, string, string]>([
  ['with formatting', kept, 'pasted.html', `<!doctype html>\n<meta charset="utf-8">\n${HTML}`],
  ['without it', withFormatting(kept, false), 'pasted.txt', 'Urges calm'],
  ['changed', changedByHand(kept, 'Urges haste'), 'pasted.txt', 'Urges haste'],
  [
    'that are a whole page',
    { plain: 'x', formatting: { type: 'kept', html: '<!DOCTYPE html><p>x</p>' } },
    'pasted.html',
    '<!DOCTYPE html><p>x</p>',
  ],
])('gives words %s as a file', async (_what, words, name, content) => {
  const file = pastedFile(words);
  expect([file.name, await file.text()]).toEqual([name, content]);
});
