import type { ParagraphName, ParagraphNumber } from '../../instructions/instruction.js';
import { ordinalInWords } from './ordinals.js';

/** A paragraph or its part as documents cite it: "the third preambular paragraph", "operative paragraph 4 (b) (ii)". */
export function sayParagraph({ role, number, part }: ParagraphName): string {
  const whole = sayWhole(role, number);
  if (part.length === 0) return whole;
  const markers = sayMarkers(part);
  return number.type === 'printed' ? `${whole} ${markers}` : `subparagraph ${markers} of ${whole}`;
}

function sayWhole(role: ParagraphName['role'], number: ParagraphNumber): string {
  switch (number.type) {
    case 'printed':
      return `${role} paragraph ${number.number}`;
    case 'counted':
      return `the ${ordinalInWords(number.ordinal)} ${role} paragraph`;
    case 'from the end':
      return `the ${sayFromTheEnd(number.ordinal)} ${role} paragraph`;
    case 'sole':
      return `the ${role} paragraph`;
  }
}

function sayFromTheEnd(ordinal: number): string {
  if (ordinal === 1) return 'last';
  return ordinal === 2 ? 'penultimate' : `${ordinalInWords(ordinal)} last`;
}

/** Markers in brackets, the outermost first: "(b) (ii)". */
export function sayMarkers(part: readonly string[]): string {
  return part.map((marker) => `(${marker})`).join(' ');
}

/**
 * Several paragraphs in one sentence: "the first, third and fourth preambular paragraphs and operative paragraphs 35 and
 * 38". Neighbours of one role share their noun.
 */
export function sayParagraphs(names: readonly ParagraphName[]): string {
  return sayList(inStretches(names).map(sayStretch));
}

function sayStretch(names: readonly ParagraphName[]): string {
  const [first, second] = names;
  if (first === undefined) return '';
  if (second === undefined) return sayParagraph(first);
  const numbers = sayList(names.map(sayNumber));
  return first.number.type === 'printed'
    ? `${first.role} paragraphs ${numbers}`
    : `the ${numbers} ${first.role} paragraphs`;
}

function sayNumber({ number, part }: ParagraphName): string {
  switch (number.type) {
    case 'printed':
      return [number.number, ...part.map((marker) => `(${marker})`)].join(' ');
    case 'counted':
      return ordinalInWords(number.ordinal);
    case 'from the end':
      return sayFromTheEnd(number.ordinal);
    case 'sole':
      return '';
  }
}

function inStretches(names: readonly ParagraphName[]): ParagraphName[][] {
  const stretches: ParagraphName[][] = [];
  for (const name of names) {
    const open = stretches.at(-1);
    const [like] = open ?? [];
    if (open !== undefined && like !== undefined && shareNoun(like, name)) open.push(name);
    else stretches.push([name]);
  }
  return stretches;
}

function shareNoun(one: ParagraphName, other: ParagraphName): boolean {
  if (one.role !== other.role || one.number.type === 'sole' || other.number.type === 'sole') return false;
  if (one.number.type === 'printed') return other.number.type === 'printed';
  return other.number.type !== 'printed' && one.part.length === 0 && other.part.length === 0;
}

/** Items of a sentence: "a", "a and b", "a, b and c". */
export function sayList(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
