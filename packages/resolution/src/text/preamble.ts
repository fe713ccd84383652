import type { Block } from '../tree.js';
import { appendTo } from './appending.js';
import {
  type BodyState,
  isSetOut,
  pushHeading,
  pushParagraph,
  pushSubparagraph,
  pushWords,
} from './body-state.js';
import { placeInOperative } from './operative.js';
import { isHeading, isItem, isLowercase } from './passage-kind.js';
import type { Passage } from './passages.js';
import { endingOf } from './sentence-end.js';

/** Places a passage in the preamble, or opens the operative part with it. */
export function placeInPreamble(state: BodyState, passage: Passage): void {
  if (closesPreamble(state, passage)) {
    state.blocks = state.operative;
    appendTo(state.operative, takeLastHeadings(state.preamble));
    state.paragraph = null;
    return placeInOperative(state, passage);
  }
  const ending = endingOf(passage.text);
  if (passage.shape.type === 'numbered') pushParagraph(state, passage, 'preambular');
  else if (isItem(passage)) pushSubparagraph(state, passage, 'preambular');
  else if (isLowercase(passage)) pushWords(state, passage, 'preambular');
  else if (isSetOut(state, passage)) pushSubparagraph(state, passage, 'preambular');
  else if (isHeading(passage, ending)) pushHeading(state, passage);
  else pushParagraph(state, passage, 'preambular');
}

/** Takes the headings that stand last out of these blocks: they head what follows, not what stands before. */
function takeLastHeadings(blocks: Block[]): Block[] {
  return blocks.splice(blocks.findLastIndex(({ type }) => type !== 'heading') + 1);
}

/** A number closes the preamble, and so does a verb; a lettered paragraph does where nothing stands before it. */
function closesPreamble(state: BodyState, passage: Passage): boolean {
  const { shape, text } = passage;
  const ending = endingOf(text);
  if (isSetOut(state, passage)) return false;
  switch (shape.type) {
    case 'numbered':
      return shape.part !== 'preambular';
    case 'marked':
      return state.lettered && state.paragraph === null;
    case 'operative':
      return shape.sign === 'known' || ending === '.' || ending === ';' || ending === ':';
    case 'words':
      return shape.capital && (ending === '.' || ending === ';');
    case 'section numeral':
    case 'section title':
      return state.preamble.length > 0;
    default:
      return false;
  }
}
