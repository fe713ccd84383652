import { plainText, type Resolution } from '@penholder/resolution';
import { passagesOf } from '../passages/passages-of.js';
import type { Chain } from './chain.js';
import { comparePassages } from '../placed-comparison.js';
import { threadsOf } from './threads.js';

/**
 * The versions of a text, each compared with the one before it, as one table.
 *
 * Promise: every passage of every version stands in exactly one cell; the rows of a column are those of `compare` with
 * the version before; a thread's wording is its last text to the letter, and says of every word where it first
 * appeared. Work grows with the number of versions as that of so many comparisons does.
 *
 * Plan: neighbours are compared; the passages of a row are joined into one thread, and so is a paragraph that was
 * deleted with the one of the same words that came back later; what was kept carries its age from version to version.
 */
export function compareChain(versions: readonly Resolution[]): Chain {
  const passages = versions.map((version) => passagesOf(version));
  const steps = passages.slice(1).map((version, index) => comparePassages(passages[index] ?? [], version));
  return {
    versions: versions.map(({ symbol, title }) => ({ symbol, title: plainText(title) })),
    steps: steps.map(({ summary, precision }) => ({ summary, precision })),
    threads: threadsOf(passages, steps),
  };
}
