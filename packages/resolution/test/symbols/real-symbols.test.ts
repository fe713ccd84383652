import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { describeOnDocuments, documentPath } from '../../../../tests/documents-folder.js';
import { parseSymbol, printSymbol } from '../../src/index.js';

const FOLDERS = ['report', 'ga80-pairs', 'ga-records', 'akn'];
/** Text, records and Akoma Ntoso in English; PDF files hold no words as they are. */
const READABLE = /(?:\.txt|\.json|E\.xml)$/u;

/** Letters, slashes and figures, as crude as can be; the stop that ends a sentence is taken off. */
const CRUDE = /(?<![\w/.–-])[A-Z]{1,6}(?:\/[A-Z0-9][\w.()-]*)+(?: \(\d{4}\))?\*{0,3}/gu;
/** Documents of other organizations, which number in ways of their own. */
const FOREIGN = /^IOC\//u;

/** Numbers of resolutions as sentences cite them: "80/137", "57/270 B", "217 A (III)", "2388 (2017)". */
const NUMBER =
  /(?<=\bresolutions? )(?:(?:E?S-)?\d+\/\d+(?: [A-Z]\b)?|\d+(?: [A-Z])? \((?:E?S-)?(?:[IVXLC]+|\d{4})\))(?: [A-Z]\b)?/gu;

function textsBelow(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    READABLE.test(file),
  );
  return files.map((file) => readFileSync(join(folder, file), 'utf8').replace(/<[^>]*>/gu, ' '));
}

function allTexts(): string[] {
  return FOLDERS.flatMap((folder) => textsBelow(documentPath(folder)));
}

function symbolsIn(text: string): string[] {
  return (text.match(CRUDE) ?? [])
    .map((found) => found.replace(/[.)]+$/u, (end) => (/\(\d+\)$/u.test(found) ? end : '')))
    .filter((found) => /\d/u.test(found) && !FOREIGN.test(found));
}

/** The symbols that are refused; those that are read must be printed as they were. */
function refused(symbols: readonly string[]): string[] {
  return symbols.filter((text) => {
    const read = parseSymbol(text);
    if (read.ok) expect(printSymbol(read.value)).toBe(text);
    return !read.ok;
  });
}

describeOnDocuments('symbols of real documents', () => {
  test('every well-formed one is read, and printed as it was read', () => {
    const symbols = [...new Set(allTexts().flatMap(symbolsIn))];
    expect(symbols.length).toBeGreaterThan(1500);
    expect(refused(symbols)).toEqual([]);
  });

  test('every number of a resolution is read, and printed as it was read', () => {
    const numbers = [...new Set(allTexts().flatMap((text) => text.match(NUMBER) ?? []))];
    expect(numbers.length).toBeGreaterThan(500);
    expect(refused(numbers)).toEqual([]);
  });
});

test('any text is read or refused, never thrown at', () => {
  const soup = fc.array(
    fc.constantFrom('A', 'E', 'L', '/', '.', '80', '(', ')', ' ', '–', '-', '*', 'Rev', 'RES', 'О'),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        soup.map((parts) => parts.join('')),
      ),
      (text) => {
        const read = parseSymbol(text);
        if (read.ok) expect(printSymbol(read.value)).toBe(text);
        else expect(read.error.text).toBe(text);
      },
    ),
    { seed: 75, numRuns: 2000 },
  );
});
