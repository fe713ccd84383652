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

/** As many passages behind one as are looked at to tell whether the preamble goes on; more recitals follow no slip. */
export const PREAMBLE_REACH = 24;

/** Places a passage in the preamble, or opens the operative part with it; `next` are the passages behind it. */
export function placeInPreamble(state: BodyState, passage: Passage, next: readonly Passage[]): void {
  if (closesPreamble(state, passage) && !recitalsFollow(passage, next)) {
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

/**
 * Whether a paragraph that reads as operative belongs to the preamble all the same: it ends with a comma, and behind it
 * stands another recital or the first number; or with a semicolon by a slip, and recitals stand between it and that number.
 */
function recitalsFollow(passage: Passage, next: readonly Passage[]): boolean {
  const { shape, text } = passage;
  const ending = endingOf(text);
  if (shape.type === 'numbered' || (ending !== ',' && ending !== ';')) return false;
  let recitals = 0;
  for (const each of next) {
    if (each.shape.type === 'numbered') return each.shape.ordinal === 1 && (ending === ',' || recitals > 0);
    if (ending === ',' && each.shape.type === 'preambular' && each.shape.sign === 'known') return true;
    if (isItem(each) || isLowercase(each) || endingOf(each.text) === 'none') continue;
    if (endingOf(each.text) !== ',') return false;
    recitals += 1;
  }
  return false;
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
