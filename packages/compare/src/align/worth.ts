import type { Passage } from '../passages/passage.js';
import { likeness } from './profile.js';
import type { Texts } from './texts.js';

/** Less alike than this, two paragraphs in the same place are two paragraphs: one went and another came. */
const LEAST_LIKENESS = 0.3;
/** The same for two paragraphs of one label: the number is a witness too. */
const LEAST_LIKENESS_SAME_LABEL = 0.22;
/** What a label or an opening phrase in common adds, and what another part of the document takes away. */
const LABEL_WORTH = 0.04;
const OPENING_WORTH = 0.04;
const OTHER_PART_COST = 0.1;

/**
 * How well one passage matches another, 0 (not at all) to 1 (equal).
 * A document has one title, organ line and sponsor line: these match whatever they say, and so do annexes of one label.
 */
export function matchWorth(from: Passage, to: Passage, texts: Texts): number {
  if (from.kind !== to.kind) return 0;
  const sameLabel = from.label === to.label;
  const least = sameLabel ? LEAST_LIKENESS_SAME_LABEL : LEAST_LIKENESS;
  const alike = likenessOf(from, to, texts, least);
  if (alike === 0) return sameLabel && isNamedByLabel(from) ? least : 0;
  const hints = (sameLabel ? LABEL_WORTH : 0) + (hasSameOpening(from, to) ? OPENING_WORTH : 0);
  return Math.min(1, alike + hints) - (from.part === to.part ? 0 : OTHER_PART_COST);
}

/** How alike the words of two passages are; 1 where they are equal to a reader, even without a word, and 0 where less than `least`. */
export function likenessOf(from: Passage, to: Passage, texts: Texts, least: number): number {
  if (texts.areEqual(from.content, to.content)) return 1;
  return likeness(texts.profile(from.content), texts.profile(to.content), least);
}

function hasSameOpening(from: Passage, to: Passage): boolean {
  return from.content.opening !== '' && from.content.opening === to.content.opening;
}

function isNamedByLabel({ kind }: Passage): boolean {
  return kind === 'title' || kind === 'organ' || kind === 'sponsors' || kind === 'annex';
}
