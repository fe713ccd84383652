import { plainText } from '../inline.js';
import type { Paragraph } from '../tree.js';
import { linesOfBlock } from '../walk.js';

/** A reference to paragraphs or parts of the text itself. */
export interface Citation {
  /** What is cited, in its order; of a range its two ends. */
  readonly cited: readonly CitedPart[];
  /** The side on which the paragraphs are said to stand; `here` for parts of the citing paragraph itself. */
  readonly side: 'above' | 'below' | 'anywhere' | 'here';
  readonly words: string;
}

/** One paragraph or part that a reference names. */
export interface CitedPart {
  /** "4 bis"; `null` for a part of the citing paragraph itself, or a paragraph that a decision letters. */
  readonly number: string | null;
  /** The ways to its part, the likeliest first: in "4 (b) (i) and (ii)", "(ii)" is (b) (ii) or else (ii). One empty way for a paragraph. */
  readonly ways: readonly (readonly string[])[];
  /** The words for it: "4 (b)". */
  readonly words: string;
}

const NUMBER = '\\d{1,3}(?: (?:bis|ter|quater|quinquies))?';
/** Parts of parts go four deep at most. */
const MARKERS = '\\([a-z]{1,5}\\)(?: \\([a-z]{1,5}\\)){0,3}';
const ITEM = `(?:${NUMBER}(?: ${MARKERS})?|${MARKERS})`;
const OWN = 'of (?:the present|this) (?:resolution|decision)\\b';
const CITATION = new RegExp(
  `\\b(?<what>(?:operative |sub)?paragraphs?) (?<list>${ITEM}(?:(?:, and |, | and | or | to |–|-)${ITEM})*)` +
    `(?<then>,? (?:above\\b|below\\b|${OWN}|of paragraph (?<whole>${NUMBER}),? (?<side>above\\b|below\\b|${OWN})|of\\b))?`,
  'gu',
);
/** As many characters before a reference as tell whose text it means: "Article 13, ". */
const BEFORE = 20;
/** The items of a list of cited paragraphs. */
export const CITED_ITEMS = new RegExp(ITEM, 'gu');

/** The references of a paragraph with its parts, in reading order. */
export function citationsOf(paragraph: Paragraph): Citation[] {
  return citationsIn(linesOfBlock(paragraph).map(plainText).join(' '));
}

/**
 * The references of a line to paragraphs of the same text: "paragraphs 3 and 5 (b) above", "paragraph 2 of the present
 * resolution", "subparagraph (c) above", "subparagraph (a) of paragraph 4 below". What may be of another text is left out.
 */
function citationsIn(text: string): Citation[] {
  return [...text.matchAll(CITATION)].flatMap(({ 0: words, index, groups = {} }) => {
    const { what = '', list = '', then = '', whole = null } = groups;
    const side = sideOf(what, groups['side'] ?? then, text.slice(Math.max(0, index - BEFORE), index));
    if (side === null) return [];
    const isPart = what.startsWith('sub') && whole === null;
    return [{ cited: partsIn(list, whole), side: isPart ? ('here' as const) : side, words }];
  });
}

/** `null` where the reference may be to another text: "operative paragraph 3 of resolution 12/4", "article 2, paragraph 1 (a)". */
function sideOf(what: string, then: string, before: string): Citation['side'] | null {
  if (/\barticle \S+, $/iu.test(before)) return null;
  const side = /\b(?:above|below)$/u.exec(then)?.[0];
  if (side === 'above' || side === 'below') return side;
  if (/ (?:resolution|decision)$/u.test(then)) return 'anywhere';
  return then === '' && what.startsWith('operative ') && !before.endsWith(', ') ? 'anywhere' : null;
}

function partsIn(list: string, whole: string | null): CitedPart[] {
  let number = whole;
  let way: readonly string[] = [];
  const parts = (list.match(CITED_ITEMS) ?? []).map((words) => {
    const markers = words.match(/\([a-z]+\)/gu) ?? [];
    const own = /^\d+(?: [a-z]+)?/u.exec(words)?.[0];
    const ways = own === undefined ? waysOn(way, markers) : [markers];
    number = own ?? number;
    way = ways[0] ?? [];
    return { number, ways, words };
  });
  return whole === null ? parts : [...parts, { number: whole, ways: [[]], words: whole }];
}

/** A marker alone goes on at the level of the one before it, or at one above that. */
function waysOn(before: readonly string[], markers: readonly string[]): string[][] {
  const deepest = Math.max(0, before.length - markers.length);
  return Array.from({ length: deepest + 1 }, (_, up) => [...before.slice(0, deepest - up), ...markers]);
}

/** The number of a paragraph of the same text where a reference cites it: "9" in "paragraph 9 above"; ends excluded. */
export interface CitedNumber {
  readonly start: number;
  readonly end: number;
  readonly number: string;
}

const OWN_NUMBER = new RegExp(`(?<![\\d(])${NUMBER}(?!\\d)`, 'gu');

/** Where a text cites paragraphs of the document it stands in, by number, in reading order. English. */
export function citedNumbersIn(text: string): CitedNumber[] {
  if (!text.includes('paragraph')) return [];
  return [...text.matchAll(CITATION)].flatMap(({ 0: words, index, groups = {} }) => {
    const { what = '', then = '' } = groups;
    const before = text.slice(Math.max(0, index - BEFORE), index);
    if (sideOf(what, groups['side'] ?? then, before) === null) return [];
    return [...words.matchAll(OWN_NUMBER)].map(({ 0: number, index: at }) => ({
      start: index + at,
      end: index + at + number.length,
      number,
    }));
  });
}
