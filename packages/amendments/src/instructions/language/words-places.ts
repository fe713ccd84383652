import type { ParagraphName, Within, WordsPlace } from '../instruction.js';
import { attempt, type Cursor, takeSign, takeType, takeWords } from './cursor.js';
import { ordinalOf } from './ordinals.js';
import { takeJoiner, takeParagraphNames } from './paragraph-names.js';
import { takeTablePlace } from './tables.js';

/**
 * The places that are named next: "the title, the preambular paragraphs and the operative paragraphs", "the chapeau of
 * operative paragraph 4", "OP3, line 2", "footnote 3"; `null` where none is.
 */
export function takePlaces(cursor: Cursor): WordsPlace[] | null {
  const first = takePlace(cursor);
  if (first === null) return null;
  const places = [...first];
  for (;;) {
    const more = attempt(cursor, () => (takeJoiner(cursor) ? takePlace(cursor) : null));
    if (more === null) return places;
    places.push(...more);
  }
}

function takePlace(cursor: Cursor): WordsPlace[] | null {
  return attempt(cursor, () => {
    takeWords(cursor, 'both?');
    return takeWhole(cursor) ?? takeWithin(cursor) ?? takeNamed(cursor) ?? takeAllParagraphs(cursor);
  });
}

function takeWhole(cursor: Cursor): WordsPlace[] | null {
  if (takeWords(cursor, 'the? title')) return [{ type: 'title' }];
  return (
    attempt(cursor, () => takeFootnote(cursor)) ??
    attempt(cursor, () => takeHeading(cursor)) ??
    takeTablePlace(cursor)
  );
}

function takeFootnote(cursor: Cursor): WordsPlace[] | null {
  const marker = takeFootnoteMarker(cursor);
  return marker === null ? null : [{ type: 'footnote', marker }];
}

/** "footnote 3", "footnote *". */
export function takeFootnoteMarker(cursor: Cursor): string | null {
  return attempt(cursor, () => {
    if (!takeWords(cursor, 'the? footnote|note')) return null;
    return takeType(cursor, 'number') ?? takeStars(cursor);
  });
}

function takeStars(cursor: Cursor): string | null {
  let stars = '';
  while (takeSign(cursor, '*') !== null) stars += '*';
  return stars === '' ? null : stars;
}

function takeHeading(cursor: Cursor): WordsPlace[] | null {
  if (!takeWords(cursor, 'the? heading|subheading')) return null;
  const words = takeType(cursor, 'quotation');
  return words === null ? null : [{ type: 'heading', words }];
}

/** "the chapeau of operative paragraph 4", "line 2 of OP3", "the second line of paragraph 3". */
function takeWithin(cursor: Cursor): WordsPlace[] | null {
  return attempt(cursor, () => {
    const within = takePartOfParagraph(cursor);
    if (within === null || !takeWords(cursor, 'of|in|to')) return null;
    return placesIn(takeParagraphNames(cursor), within);
  });
}

/** "operative paragraph 4", "operative paragraph 4, chapeau", "operative paragraphs 27 and 43". */
function takeNamed(cursor: Cursor): WordsPlace[] | null {
  const names = takeParagraphNames(cursor);
  const within = attempt(cursor, () => {
    takeSign(cursor, ',');
    return takePartOfParagraph(cursor);
  });
  return placesIn(names, within ?? { type: 'all' });
}

function placesIn(names: readonly ParagraphName[] | null, within: Within): WordsPlace[] | null {
  return names?.map((paragraph) => ({ type: 'paragraph', paragraph, within })) ?? null;
}

/** Which words of a paragraph are meant: "the chapeau", "the closing words", "line 2". */
export function takePartOfParagraph(cursor: Cursor): Within | null {
  if (takeWords(cursor, 'the? chapeau')) return { type: 'chapeau' };
  if (takeWords(cursor, 'the? closing|concluding words|phrase')) return { type: 'closing words' };
  const number = takeLine(cursor);
  return number === null ? null : { type: 'line', number };
}

function takeLine(cursor: Cursor): number | null {
  const counted = attempt(cursor, () => {
    takeWords(cursor, 'the');
    return takeWords(cursor, 'line|lines') ? takeType(cursor, 'number') : null;
  });
  if (counted !== null) return Number(counted);
  return attempt(cursor, () => {
    takeWords(cursor, 'the');
    const ordinal = takeLineOrdinal(cursor);
    return ordinal !== null && takeWords(cursor, 'line') ? ordinal : null;
  });
}

function takeLineOrdinal(cursor: Cursor): number | null {
  const figure = takeType(cursor, 'number');
  if (figure === null) return ordinalOf(takeType(cursor, 'word') ?? '');
  return takeWords(cursor, 'st|nd|rd|th') ? Number(figure) : null;
}

/** "the preambular paragraphs", "the preamble", "the operative part", "all paragraphs". */
function takeAllParagraphs(cursor: Cursor): WordsPlace[] | null {
  return attempt(cursor, () => {
    takeWords(cursor, 'all');
    takeWords(cursor, 'of? the');
    if (takeWords(cursor, 'preambular paragraphs') || takeWords(cursor, 'preamble'))
      return [{ type: 'all paragraphs', role: 'preambular' }];
    if (takeWords(cursor, 'operative paragraphs|part'))
      return [{ type: 'all paragraphs', role: 'operative' }];
    return takeWords(cursor, 'paragraphs') ? [{ type: 'all paragraphs', role: 'any' }] : null;
  });
}
