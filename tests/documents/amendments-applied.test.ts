import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

import { applyAmendment, type AppliedAmendment, readAmendment } from '@penholder/amendments';
import {
  type Block,
  countedIds,
  labelsOf,
  linesOfBlock,
  plainText,
  readText,
  type Resolution,
} from '@penholder/resolution';
import { expect, test } from 'vitest';

import { describeOnDocuments, documentPath } from '../documents-folder.js';

/**
 * Amendment, draft, label in the text that results, and the first figures of the SHA-256 of that paragraph's words: worked
 * out from the lines of both files by hand, not by the engine.
 */
const EXPECTED = [
  ['A_80_L.29', 'A_80_L.22', 'OP200', '798024fdb4760290'],
  ['A_C.3_80_L.56', 'A_C.3_80_L.2', 'OP4', '3fa56ba31b6cc257'],
  ['A_C.3_80_L.65', 'A_C.3_80_L.24', 'OP1', '1313832eab65a7bc'],
  ['A_80_L.33', 'A_80_L.25', 'OP71', 'e988678e1db6fb51'],
  ['A_80_L.31', 'A_80_L.25', 'OP68', 'ec9fe763958b904f'],
  ['A_C.6_80_L.24', 'A_C.6_80_L.14', 'OP2', '4ab19a52036bbabd'],
  ['A_80_L.28', 'A_80_L.3', 'PP2', '53162d0a410847dc'],
  ['A_80_L.28', 'A_80_L.3', 'PP6', '83e75e27a9ad8c1b'],
  ['A_80_L.28', 'A_80_L.3', 'OP1', '646b6f5265653370'],
  ['A_80_L.28', 'A_80_L.3', 'OP5', '4424f6e17469ca22'],
  ['A_80_L.28', 'A_80_L.3', 'OP6', '7fc7eb4546a76cf5'],
  ['A_80_L.28', 'A_80_L.3', 'OP10', 'fd17602070a1be21'],
  ['A_80_L.28', 'A_80_L.3', 'OP11', '26ea40772ce1f385'],
  ['A_80_L.28', 'A_80_L.3', 'OP13', '1dae7508fad8082a'],
] as const;

/** Amendment, draft, instructions that it makes, paragraphs of the draft that are gone, and how many are in other words. */
const CHANGED = [
  ['A_80_L.19', 'A_80_L.18', 1, 'PP38', 0],
  ['A_80_L.20', 'A_80_L.18', 1, 'OP9', 0],
  ['A_80_L.28', 'A_80_L.3', 8, '', 14],
  ['A_80_L.29', 'A_80_L.22', 1, '', 1],
  ['A_80_L.31', 'A_80_L.25', 1, '', 1],
  ['A_80_L.33', 'A_80_L.25', 1, '', 0],
  ['A_C.3_80_L.56', 'A_C.3_80_L.2', 1, '', 0],
  ['A_C.3_80_L.65', 'A_C.3_80_L.24', 1, 'PP3 OP2', 1],
  ['A_C.6_80_L.24', 'A_C.6_80_L.14', 1, '', 1],
] as const;

function documentOf(...path: readonly string[]): Resolution {
  const { documents } = readText(readFileSync(documentPath(...path), 'utf8'), countedIds());
  const [document] = documents;
  if (document === undefined) throw new Error(`${path.join('/')} holds no document.`);
  return document;
}

function draftOf(file: string): Resolution {
  const base = ['ga80-amendments', 'base', `${file}.txt`];
  const isBase = existsSync(documentPath(...base));
  return documentOf(...(isBase ? base : ['ga80-pairs', 'draft-text', `${file}.txt`]));
}

function applied(amendment: string, draft: Resolution): AppliedAmendment {
  const { instructions } = readAmendment(documentOf('ga80-amendments', 'text', `${amendment}.txt`));
  return applyAmendment(draft, instructions, countedIds('new '));
}

function wordsOf(block: Block): string {
  return linesOfBlock(block).map(plainText).join(' ');
}

function blocksOf({ preamble, operative }: Resolution): Block[] {
  return [...preamble, ...operative];
}

describeOnDocuments('amendments applied to their drafts', () => {
  test.each(EXPECTED)('%s to %s: %s', (amendment, file, label, checksum) => {
    const { document } = applied(amendment, draftOf(file));
    const labels = labelsOf(document);
    const block = blocksOf(document).find(({ id }) => labels.get(id) === label);
    const words = block === undefined ? 'none' : wordsOf(block);
    expect(createHash('sha256').update(words).digest('hex').slice(0, 16), words).toBe(checksum);
  });

  test.each(CHANGED)(
    '%s to %s: every instruction, and nothing else',
    (amendment, file, count, gone, reworded) => {
      const draft = draftOf(file);
      const { outcomes, document } = applied(amendment, draft);
      expect(outcomes.map(({ outcome }) => outcome)).toEqual(Array(count).fill('applied'));
      const now = new Map(blocksOf(document).map((block) => [block.id, wordsOf(block)]));
      const labels = labelsOf(draft);
      const missing = blocksOf(draft).filter(({ id }) => !now.has(id));
      expect(missing.map(({ id }) => labels.get(id)).join(' ')).toBe(gone);
      const others = blocksOf(draft).filter(
        (block) => now.has(block.id) && now.get(block.id) !== wordsOf(block),
      );
      expect(others).toHaveLength(reworded);
    },
  );

  test('a sole paragraph has no number, and later ones are counted anew', () => {
    const sole = applied('A_C.3_80_L.65', draftOf('A_C.3_80_L.24')).document.operative;
    expect(sole.map((block) => (block.type === 'paragraph' ? block.number : ''))).toEqual([null]);
    const { operative } = applied('A_C.3_80_L.56', draftOf('A_C.3_80_L.2')).document;
    const numbers = operative.flatMap((block) => (block.type === 'paragraph' ? [block.number] : []));
    expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
  });
});
