import type { ParagraphRole } from '../tree.js';
import {
  type BodyState,
  isSetOut,
  pushHeading,
  pushLettered,
  pushParagraph,
  pushSubparagraph,
  pushWords,
} from './body-state.js';
import { isHeading, isItem, isLowercase } from './passage-kind.js';
import type { Passage } from './passages.js';
import { endingOf } from './sentence-end.js';
import { checkSequence } from './sequence-check.js';

/** Places a passage in the operative part: a paragraph, a part of one, a heading, or the preamble of a section. */
export function placeInOperative(state: BodyState, passage: Passage): void {
  const { shape } = passage;
  const ending = endingOf(passage.text);
  if (shape.type === 'numbered') pushOperative(state, passage, shape.part ?? state.role);
  else if (shape.type === 'marked' && isLetteredParagraph(state, shape.marker)) pushLettered(state, passage);
  else if (isItem(passage)) pushSubparagraph(state, passage, state.role);
  else if (isLowercase(passage)) pushWords(state, passage, state.role);
  else if (isSetOut(state, passage)) pushSubparagraph(state, passage, state.role);
  else if (isSectionPreamble(state, passage)) pushParagraph(state, passage, 'preambular');
  else if (isHeading(passage, ending)) pushHeading(state, passage);
  else if (closesList(state, passage)) pushWords(state, passage, state.role);
  else pushOperative(state, passage, state.role);
}

function pushOperative(state: BodyState, passage: Passage, role: ParagraphRole): void {
  if (role === 'operative') checkSequence(state, passage);
  pushParagraph(state, passage, role);
}

/** In a lettered decision the outer letters are its paragraphs and all else their parts. */
function isLetteredParagraph(state: BodyState, marker: string): boolean {
  if (!state.lettered) return false;
  const before = state.paragraph?.number ?? null;
  return before === null || nextLetter(before) === marker;
}

function nextLetter(marker: string): string {
  return marker.replace(/[a-z](?=\))/u, (letter) => String.fromCharCode(letter.charCodeAt(0) + 1));
}

/** A section may have a preamble of its own, behind its heading. */
function isSectionPreamble(state: BodyState, { shape, text }: Passage): boolean {
  if (shape.type !== 'preambular') return false;
  // A chapeau ends with a colon; a heading in the form of a participle may as well.
  if (endingOf(text) !== ',' && !(endingOf(text) === ':' && shape.sign === 'known')) return false;
  return state.paragraph === null || state.paragraph.role === 'preambular';
}

/** Whole words behind a list of subparagraphs that ended with a semicolon or comma close its paragraph; a verb that opens paragraphs begins the next. */
function closesList(state: BodyState, { shape }: Passage): boolean {
  if (shape.type === 'operative' && shape.sign === 'known') return false;
  const children = state.paragraph?.children.length ?? 0;
  return children > 0 && state.last !== null && endingOf(state.last.text) !== '.';
}
