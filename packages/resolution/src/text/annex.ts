import {
  type BodyState,
  lineOf,
  pushHeading,
  pushParagraph,
  pushSubparagraph,
  pushWords,
} from './body-state.js';
import { isHeading, isItem, isLowercase } from './passage-kind.js';
import type { Passage } from './passages.js';
import { endingOf } from './sentence-end.js';

/** Places a passage in the annex that is open: its title first, then headings, paragraphs and their parts. */
export function placeInAnnex(state: BodyState, passage: Passage): void {
  const annex = state.annexes.at(-1);
  const ending = endingOf(passage.text);
  const untitled = annex !== undefined && annex.title.length === 0 && annex.blocks.length === 0;
  if (untitled && isHeading(passage, ending) && passage.shape.type !== 'section numeral') {
    annex.title = state.read(passage.text, lineOf(passage));
  } else if (isItem(passage)) pushSubparagraph(state, passage, 'plain');
  else if (isLowercase(passage)) pushWords(state, passage, 'plain');
  else if (passage.shape.type !== 'numbered' && isHeading(passage, ending)) pushHeading(state, passage);
  else pushParagraph(state, passage, 'plain');
}
