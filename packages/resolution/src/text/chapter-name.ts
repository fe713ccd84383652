import { roman } from '../markers.js';
import { withoutMarkup } from './marked-text.js';

/** How a chapter or section is named in its heading: "Chapter II", "Part one", "B. Draft decisions", "IV. Trade". */
export interface ChapterName {
  /** What it is called before its numeral ("chapter"); empty where the numeral stands first. */
  readonly word: string;
  /** What its numeral may count as: "I" is the ninth letter and the first Roman numeral. */
  readonly counts: readonly Count[];
}

interface Count {
  readonly kind: 'roman' | 'letter' | 'digit' | 'word';
  readonly ordinal: number;
}

/** "Chapter II", "Part one", alone on a line. */
const CHAPTER = /^(Chapter|CHAPTER|Part|PART) ([IVXLC]+|\d{1,3}|one|two|three)$/u;

/** "B. Draft decisions …", which goes on to no full stop. */
const SECTION = /^([A-Z]|[IVXLC]{1,6})\. (?=\p{Lu})[^.]*$/u;

/** Longer lines are paragraphs. */
const LONGEST_NAME = 400;

/** As many chapters or sections as a text was seen to have, and some. */
const MOST_CHAPTERS = 60;

const WORDS = ['one', 'two', 'three'];

/** Reads a passage as the heading of a chapter or section; `null` where it is none. */
export function chapterName(passage: string): ChapterName | null {
  if (passage.length > LONGEST_NAME) return null;
  const text = withoutMarkup(passage);
  const [, word = '', numeral = SECTION.exec(text)?.[1]] = CHAPTER.exec(text) ?? [];
  return numeral === undefined ? null : { word: word.toLowerCase(), counts: countsOf(numeral) };
}

function countsOf(numeral: string): Count[] {
  const found: readonly Count[] = [
    { kind: 'digit', ordinal: /^\d+$/u.test(numeral) ? Number(numeral) : 0 },
    { kind: 'word', ordinal: WORDS.indexOf(numeral) + 1 },
    { kind: 'letter', ordinal: /^[A-Z]$/u.test(numeral) ? numeral.charCodeAt(0) - 64 : 0 },
    { kind: 'roman', ordinal: ROMANS.indexOf(numeral.toLowerCase()) + 1 },
  ];
  return found.filter(({ ordinal }) => ordinal > 0);
}

const ROMANS = Array.from({ length: MOST_CHAPTERS }, (_, index) => roman(index + 1));

/** The last chapter that a document has begun of each kind, by word and kind of numeral. */
export type ChaptersBegun = Map<string, number>;

/** As many chapters as may be left out of a sequence: a budget's parts stand where they change. */
const MOST_LEFT_OUT = 3;

/** Whether a chapter can be a document's own: the first of its kind, or one that follows what the document began. */
export function isOwnChapter({ word, counts }: ChapterName, begun: ChaptersBegun): boolean {
  const reach = word === '' ? 1 : 1 + MOST_LEFT_OUT;
  return counts.some(({ kind, ordinal }) => {
    const last = begun.get(`${word} ${kind}`) ?? Number.POSITIVE_INFINITY;
    return ordinal === 1 || (ordinal > last && ordinal <= last + reach);
  });
}

/** Notes that a document has begun a chapter. */
export function beginChapter({ word, counts }: ChapterName, begun: ChaptersBegun): void {
  for (const { kind, ordinal } of counts) begun.set(`${word} ${kind}`, ordinal);
}
