import { MAX_IMPORT_BYTES } from '@penholder/protocol';
import { countedIds, plainText } from '@penholder/resolution';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { readFile } from '../src/read-file.js';
import { operative, writtenAkn } from './akn/written-akn.js';

const DRAFT = `Draft resolution I

Harbour lights

The General Assembly,

Recalling the work of the lighthouse keepers,

1. Requests the keepers to report;

2. Decides to return to it.
`;

function bytesOf(text: string): Uint8Array {
  return Buffer.from(text);
}

describe('a file that can be read', () => {
  test.each<[string, string, Uint8Array]>([
    ['text', 'draft.txt', bytesOf(DRAFT)],
    ['text without an ending', 'standard input', bytesOf(DRAFT)],
    ['text in UTF-16', 'draft.txt', Buffer.from(`\ufeff${DRAFT}`, 'utf16le')],
    ['Akoma Ntoso', 'adopted.xml', bytesOf(writtenAkn({ body: operative('1.', 'Urges', 'all.') }))],
    [
      'Akoma Ntoso by any other name',
      'adopted.txt',
      bytesOf(writtenAkn({ body: operative('1.', 'Urges', 'all.') })),
    ],
  ])('%s', async (_name, file, bytes) => {
    const reading = await readFile(bytes, file);
    expect(reading.ok ? reading.value.documents.length : reading.error.message).toBe(1);
  });

  it('has its documents with ids of the given source', async () => {
    const reading = await readFile(bytesOf(DRAFT), 'draft.txt', countedIds('x-'));
    expect(JSON.stringify(reading)).toContain('"x-p1"');
  });
});

describe('a file that cannot be read', () => {
  test.each<[string, string, Uint8Array, string, string]>([
    ['empty', 'draft.txt', bytesOf(''), 'Empty', 'draft.txt is empty'],
    ['of blanks', 'draft.txt', bytesOf(' \n\t\n'), 'Empty', 'draft.txt is empty'],
    ['of 50 MB', 'draft.txt', new Uint8Array(2 * MAX_IMPORT_BYTES), 'TooLarge', 'more than 25 MB'],
    ['a picture', 'draft.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d), 'Binary', 'a PNG picture'],
    ['of zeros', 'draft.txt', new Uint8Array(100), 'Binary', 'a binary file'],
    ['in Latin-1', 'draft.txt', Buffer.from('Décide\n', 'latin1'), 'NotUtf8', 'draft.txt, line 1 (byte 1)'],
    ['a broken PDF', 'draft.pdf', bytesOf('%PDF-1.7'), 'WrongFormat', 'draft.pdf: found a damaged PDF'],
    [
      'a page without any document',
      'draft.html',
      bytesOf('<!doctype html><p>Hi'),
      'NotADocument',
      'no resolution, decision or recorded action',
    ],
    ['a Word file', 'draft.docx', Uint8Array.of(0x50, 0x4b, 0x03, 0x04), 'NotReadYet', 'a Word file'],
    [
      'XML of another kind',
      'feed.xml',
      bytesOf('<rss><channel/></rss>'),
      'WrongFormat',
      'XML with the root <rss>',
    ],
    [
      'XML cut off',
      'a.xml',
      bytesOf('<akomaNtoso>\n<statement name="res'),
      'CutOff',
      'a.xml, line 2: the file ends here',
    ],
    ['JSON of another kind', 'a.json', bytesOf('{"name":"penholder"}'), 'WrongFormat', 'a misfit at "kind"'],
    ['words named as JSON', 'a.json', bytesOf('The Assembly'), 'WrongFormat', 'not JSON'],
    [
      'a shopping list',
      'list.txt',
      bytesOf('milk\neggs\nbread\n'),
      'NotADocument',
      'no resolution, decision or recorded action',
    ],
    [
      'an Akoma Ntoso file of nothing',
      'a.xml',
      bytesOf('<akomaNtoso></akomaNtoso>'),
      'NotADocument',
      'no resolution',
    ],
  ])('%s is refused in one sentence that says what was expected', async (_name, file, bytes, type, words) => {
    const reading = await readFile(bytes, file);
    const refusal = reading.ok ? { type: 'read', message: '' } : reading.error;
    expect(refusal.type).toBe(type);
    expect(refusal.message).toContain(words);
    expect(refusal.message).toMatch(/expected\.$/u);
    expect(refusal.message.split('\n')).toHaveLength(1);
  });

  it('is never the end of the reader, whatever the bytes', async () => {
    const soup = fc.constantFrom(
      '<akomaNtoso',
      '>',
      '<p>',
      '</p>',
      '<statement name="resolution">',
      '<num>',
      '1.',
      '{"kind"',
      ':',
      '[',
      '\u0000',
      '\ufeff',
      'Requests',
      '\n',
      '(a)\t',
      '<!--',
      '&amp;',
      '&',
    );
    const text = fc.array(fc.oneof(soup, fc.string()), { maxLength: 40 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom('a.txt', 'a.xml', 'a.json'), async (content, file) => {
        const reading = await readFile(bytesOf(content), file);
        if (!reading.ok) expect(reading.error.message).toContain(file);
      }),
      { seed: 20188, numRuns: 1000 },
    );
  });
});

it('reads a page in the encoding that it names, and has no doubt of it', async () => {
  const page =
    '<meta charset=windows-1252><p>Draft resolution I</p><p>Caf\xe9s</p><p><i>The Assembly</i>,</p><p>1. <i>Decides</i> to rest.</p>';
  const reading = await readFile(Buffer.from(page, 'latin1'), 'page.html');
  const { documents, notices } = reading.ok ? reading.value : { documents: [], notices: [] };
  expect(documents.map(({ title }) => plainText(title))).toEqual(['Cafés']);
  expect(notices).toEqual([]);
});
