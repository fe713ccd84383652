import type {
  InsertionPoint,
  ParagraphPoint,
  Quotation,
  Within,
  WordsPlace,
} from '../../instructions/instruction.js';
import { sayList, sayParagraph, sayParagraphs } from './names.js';
import { ordinalInWords } from './ordinals.js';
import { sayTablePlace } from './tables.js';

/** Words in quotation marks, with which of them is meant: "the second “and”". */
export function sayQuotation({ words, occurrence }: Quotation): string {
  return occurrence === null ? quoted(words) : `the ${ordinalInWords(occurrence)} ${quoted(words)}`;
}

/** Words in the quotation marks of documents. */
export function quoted(words: string): string {
  return `“${words}”`;
}

/** Where words are looked for: "In operative paragraph 4", "In the chapeau of operative paragraph 4"; several places at once. */
export function sayPlaces(places: readonly WordsPlace[]): string {
  const [first] = places;
  if (first?.type === 'throughout') return 'Throughout the text';
  const names = places.flatMap((place) => (isWhole(place) ? [place.paragraph] : []));
  return `In ${names.length === places.length ? sayParagraphs(names) : sayList(places.map(sayPlace))}`;
}

type WholeParagraph = Extract<WordsPlace, { readonly type: 'paragraph' }>;

function isWhole(place: WordsPlace): place is WholeParagraph {
  return place.type === 'paragraph' && place.within.type === 'all';
}

function sayPlace(place: WordsPlace): string {
  switch (place.type) {
    case 'title':
      return 'the title';
    case 'paragraph':
      return `${sayWithin(place.within)}${sayParagraph(place.paragraph)}`;
    case 'all paragraphs':
      return place.role === 'any' ? 'all paragraphs' : `the ${place.role} paragraphs`;
    case 'footnote':
      return `footnote ${place.marker}`;
    case 'heading':
      return `the heading ${quoted(place.words)}`;
    case 'table':
      return sayTablePlace(place.table, place.cell);
    case 'throughout':
      return 'the text';
  }
}

function sayWithin(within: Within): string {
  switch (within.type) {
    case 'all':
      return '';
    case 'chapeau':
      return 'the chapeau of ';
    case 'closing words':
      return 'the closing words of ';
    case 'line':
      return `line ${within.number} of `;
  }
}

/** Where in a paragraph words are put in: "after “…”", "at the end". */
export function sayInsertionPoint(at: InsertionPoint): string {
  switch (at.type) {
    case 'after':
    case 'before':
      return `${at.type} ${sayQuotation(at.words)}`;
    case 'at the beginning':
    case 'at the end':
      return at.type;
  }
}

/** Where paragraphs are put in: "after operative paragraph 4", "at the end of the preamble". */
export function sayParagraphPoint(at: ParagraphPoint): string {
  switch (at.type) {
    case 'after':
    case 'before':
      return `${at.type} ${sayParagraph(at.paragraph)}`;
    case 'last in':
      return `at the end of ${sayParagraph(at.paragraph)}`;
    case 'at the beginning':
    case 'at the end':
      return `${at.type} of the ${at.role === 'preambular' ? 'preamble' : 'operative part'}`;
  }
}

/** A sentence's first letter as a capital. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
