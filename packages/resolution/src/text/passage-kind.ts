import type { Passage } from './passages.js';
import type { Ending } from './sentence-end.js';

/** Whether a passage is an item of a list. */
export function isItem({ shape }: Passage): boolean {
  return shape.type === 'marked' || shape.type === 'bulleted';
}

/** Whether a passage begins in the middle of a sentence. */
export function isLowercase({ shape }: Passage): boolean {
  return shape.type === 'words' && !shape.capital;
}

/** Whether a passage is a heading: words without an end, unless they begin as paragraphs surely do. */
export function isHeading({ shape }: Pick<Passage, 'shape'>, ending: Ending): boolean {
  if (shape.type === 'section numeral' || shape.type === 'section title' || shape.type === 'organ')
    return true;
  return ending === 'none' && !isKnownOpening({ shape });
}

/** Whether a passage opens as a resolution's paragraphs surely do. */
export function isKnownOpening({ shape }: Pick<Passage, 'shape'>): boolean {
  return (shape.type === 'preambular' || shape.type === 'operative') && shape.sign === 'known';
}
