import { err, ok, type Result } from '@penholder/kernel';
import {
  type AnyParagraph,
  type Block,
  paragraphsIn,
  plainText,
  type Resolution,
} from '@penholder/resolution';

import { type NamedLine, namedLines, namedLinesOfPiece } from '../../steps/lines.js';
import type { Failure } from '../../steps/step.js';
import type { Within, WordsPlace } from '../instruction.js';
import type { Draft } from './draft.js';
import { findNote } from './find-note.js';
import { findParagraph, shortName } from './find-paragraph.js';
import { linesOfTable, nameOfTable } from './find-table.js';
import { foldWords } from './folded-line.js';

/** The lines of the text as it stands in which an instruction looks for words. */
export function linesOfPlace(draft: Draft, place: WordsPlace): Result<NamedLine[], Failure> {
  const { current } = draft;
  switch (place.type) {
    case 'title':
      return ok([{ name: { type: 'title' }, line: current.title }]);
    case 'paragraph': {
      const paragraph = findParagraph(draft, place.paragraph);
      return paragraph.ok ? ok(linesWithin(paragraph.value, place.within)) : paragraph;
    }
    case 'all paragraphs':
      return ok(paragraphsOf(current, place.role).flatMap(namedLinesOfPiece));
    case 'footnote':
      return linesOfNote(draft, place.marker);
    case 'heading':
      return linesOfHeading(current, place.words);
    case 'table':
      return linesOfTable(draft, place.table, place.cell);
    case 'throughout':
      return ok(namedLines(current));
  }
}

/** Which printed line is meant cannot be told from a tree: words are looked for in all of the paragraph. */
function linesWithin(paragraph: AnyParagraph, within: Within): NamedLine[] {
  const lines = namedLinesOfPiece(paragraph);
  switch (within.type) {
    case 'chapeau':
      return lines.filter(({ name }) => name.type === 'paragraph' && name.id === paragraph.id);
    case 'closing words':
      return lines.filter(({ name }) => name.type === 'tail' && name.id === paragraph.id);
    default:
      return lines;
  }
}

function paragraphsOf(
  { preamble, operative }: Resolution,
  role: 'preambular' | 'operative' | 'any',
): Block[] {
  const all = paragraphsIn([...preamble, ...operative]);
  return role === 'any' ? all : all.filter((paragraph) => paragraph.role === role);
}

function linesOfNote(draft: Draft, marker: string): Result<NamedLine[], Failure> {
  const note = findNote(draft, marker);
  if (!note.ok) return note;
  const { id, content } = note.value;
  return ok([{ name: { type: 'note', id }, line: content }]);
}

function linesOfHeading(current: Resolution, words: string): Result<NamedLine[], Failure> {
  const sought = foldWords(words);
  const own = namedLines(current).filter(
    ({ name, line }) => name.type === 'heading' && foldWords(plainText(line)) === sought,
  );
  if (own.length === 0) return err({ type: 'WordsNotFound', words, where: 'headings' });
  return own.length === 1 ? ok(own) : err(severalPlaces(words, own.length));
}

function severalPlaces(words: string, count: number): Failure {
  return { type: 'SeveralPlaces', words, where: 'the draft', count };
}

/** How a place is cited. */
export function placeName(place: WordsPlace): string {
  switch (place.type) {
    case 'title':
      return 'title';
    case 'paragraph':
      return shortName(place.paragraph);
    case 'all paragraphs':
      return place.role === 'any' ? 'all paragraphs' : `all ${place.role} paragraphs`;
    case 'footnote':
      return `footnote ${place.marker}`;
    case 'heading':
      return 'heading';
    case 'table':
      return nameOfTable(place.table);
    case 'throughout':
      return 'the text';
  }
}
