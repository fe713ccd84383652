import { readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from '@penholder/formats';
import { linesOf, plainText, type Resolution } from '@penholder/resolution';
import { expect, test } from 'vitest';

import { describeOnDocuments, documentPath } from '../documents-folder.js';

const FOLDERS = [
  ['akn', 'structures'],
  ['akn', 'human-rights-council'],
] as const;

/** Documents as the UN publishes them, with the notes, tables, spans and records that invented ones lack. */
async function publishedDocuments(): Promise<Resolution[]> {
  const found: Resolution[] = [];
  for (const folder of FOLDERS) {
    const path = documentPath(...folder);
    for (const name of readdirSync(path).filter((each) => each.endsWith('.xml'))) {
      const reading = await readFile(readFileSync(documentPath(...folder, name)), name);
      if (reading.ok) found.push(...reading.value.documents);
    }
  }
  return found;
}

const NAMES = / (?:data-penholder(?:-\w+)?)="[^"]*"/gu;

/** A page as another program might have written it: the same words, and none of our names. */
function withoutOurNames(page: Uint8Array): Uint8Array {
  return new TextEncoder().encode(new TextDecoder().decode(page).replace(NAMES, ''));
}

function wordsOf(document: Resolution): string[] {
  return wordsIn(linesOf(document).map(plainText).join(' '));
}

function wordsIn(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []
  );
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

describeOnDocuments('a published document written as a page', () => {
  test('is the same tree again', { timeout: 120_000 }, async () => {
    const documents = await publishedDocuments();
    for (const document of documents) {
      const reading = await readFile(writeFile(document, 'html'), 'page.html');
      expect(reading.ok ? reading.value.documents : reading.error.message).toEqual([document]);
    }
    console.log(`${documents.length} published documents written as pages and read back as the same trees`);
    expect(documents.length).toBeGreaterThan(40);
  });

  test('loses no word where the page is another program’s', { timeout: 240_000 }, async () => {
    const documents = (await publishedDocuments()).filter((_document, index) => index % 4 === 0);
    let words = 0;
    let whole = 0;
    for (const document of documents) {
      const reading = await readFile(withoutOurNames(writeFile(document, 'html')), 'page.html');
      if (!reading.ok) expect.fail(reading.error.message);
      const { documents: read, prose, furniture } = reading.value;
      const rest = [...prose, ...furniture].flatMap(({ text }) => wordsIn(text));
      const kept = countsOf([...read.flatMap(wordsOf), ...rest]);
      const expected = wordsOf(document);
      const lost = [...countsOf(expected)].filter(
        ([word, count]) => /\p{L}/u.test(word) && (kept.get(word) ?? 0) < count,
      );
      expect({ symbol: document.symbol, lost }).toEqual({ symbol: document.symbol, lost: [] });
      words += expected.length;
      if (read.length === 1 && read[0]?.operative.length === document.operative.length) whole += 1;
    }
    console.log(
      `${words} words of ${documents.length} pages without our names kept; ${whole} of them with the same count of operative blocks`,
    );
  });
});
