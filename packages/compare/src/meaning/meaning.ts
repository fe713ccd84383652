import type { ComparedParagraph, Comparison } from '../comparison.js';
import { addresseeOf } from './addressee.js';
import { type FigureChange, figureChanges } from './figure-changes.js';
import { type LimitationChange, limitationChanges } from './limitations.js';
import { type RowTexts, rowTexts } from './row-texts.js';
import { type Strength, strengthOf } from './strength.js';

/** An opening phrase that is another one now, and what that does to the paragraph. */
export interface OpeningChange {
  readonly from: string;
  readonly to: string;
  readonly strength: Strength;
}

/** Those whom a paragraph turns to: "the Secretary-General", "all Member States". */
export interface AddresseeChange {
  readonly from: string;
  readonly to: string;
}

/** What the changes of one row mean, beyond its words. What is `null` or empty did not change. English texts only. */
export interface Meaning {
  readonly opening: OpeningChange | null;
  readonly addressee: AddresseeChange | null;
  readonly limitations: readonly LimitationChange[];
  readonly figures: readonly FigureChange[];
}

/** A row beside what it means; `null` where there is nothing to tell beyond its words. */
export interface RowMeaning {
  readonly row: ComparedParagraph;
  readonly meaning: Meaning | null;
}

/** What every row of a comparison means, in its order. */
export function meaningsOf({ paragraphs }: Comparison): RowMeaning[] {
  return paragraphs.map((row) => ({ row, meaning: meaningOf(row) }));
}

/**
 * What a row's changes mean, or `null` where they mean nothing of that kind. Only what is read off the words of both
 * sides is told; a paragraph that came or went whole has no earlier or later meaning to compare with.
 */
export function meaningOf(row: ComparedParagraph): Meaning | null {
  if (!isCompared(row)) return null;
  const texts = rowTexts(row);
  const meaning: Meaning = {
    opening: openingChange(row),
    addressee: addresseeChange(row, texts),
    limitations: limitationChanges(texts),
    figures: figureChanges(row),
  };
  return isEmpty(meaning) ? null : meaning;
}

/** Paragraphs of both sides whose words changed; a title, a sponsor line and a note say nothing of this kind. */
function isCompared({ change, part, from, to }: ComparedParagraph): boolean {
  if (change === 'kept' || change === 'moved' || from.length === 0 || to.length === 0) return false;
  return part === 'preamble' || part === 'operative' || part === 'annex';
}

function isEmpty({ opening, addressee, limitations, figures }: Meaning): boolean {
  return opening === null && addressee === null && limitations.length === 0 && figures.length === 0;
}

function openingChange(row: ComparedParagraph): OpeningChange | null {
  if (row.opening === null) return null;
  const { from, to } = row.opening;
  const standing = isOperative(row) ? 'operative' : 'preambular';
  return { from, to, strength: strengthOf(from, to, standing) };
}

/** Sections of an operative part may have preambles of their own, and so may a resolution that stands in an annex. */
function isOperative({ part, to: [label = ''], opening }: ComparedParagraph): boolean {
  const isParticiple = /^\p{L}+ing\b/u.test(opening?.to ?? '');
  return !label.startsWith('PP') && !(part === 'annex' && isParticiple);
}

/** Only a paragraph of its own turns to somebody; a subparagraph is part of a sentence. */
function addresseeChange(row: ComparedParagraph, { from, to }: RowTexts): AddresseeChange | null {
  const labels = [row.from[0] ?? '', row.to[0] ?? ''];
  if (!labels.every((label) => /^OP[^(]*$/u.test(label))) return null;
  const [old, now] = [addresseeOf(from), addresseeOf(to)];
  if (old === null || now === null || old.toLowerCase() === now.toLowerCase()) return null;
  return { from: old, to: now };
}
