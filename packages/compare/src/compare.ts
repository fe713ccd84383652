import { plainText, type Resolution } from '@penholder/resolution';
import { alignEitherWay, sidesOf } from './align/either-way.js';
import type { ComparedDocument, Comparison } from './comparison.js';
import { passagesOf } from './passages/passages-of.js';
import { rowOf } from './row.js';
import { rowsOf } from './rows.js';
import { summaryOf } from './summary.js';

/**
 * What changed between two documents.
 *
 * Promise: a document compared with itself is kept throughout; every passage of both sides stands in exactly one row;
 * the words of a row are both sides to the letter. Pure, and bounded however large and different the two are; where a
 * bound was met, `precision` says so. Compared the other way round, insertions and deletions, splits and merges change places.
 *
 * Plan: both documents become passages; the passages are aligned; the groups are put in order; and the words of each
 * are compared.
 */
export function compare(from: Resolution, to: Resolution): Comparison {
  const [old, now] = [passagesOf(from), passagesOf(to)];
  const sides = sidesOf(old, now);
  const alignment = alignEitherWay(sides);
  const rows = rowsOf(sides, alignment).map((group) => rowOf(sides, group));
  const isCoarse = alignment.coarse || rows.some(({ words }) => words.coarse);
  return {
    from: documentOf(from),
    to: documentOf(to),
    paragraphs: rows.map(({ paragraph }) => paragraph),
    summary: summaryOf(rows),
    precision: isCoarse ? 'coarse' : 'fine',
  };
}

function documentOf({ symbol, title }: Resolution): ComparedDocument {
  return { symbol, title: plainText(title) };
}
