/** Words that are said to close a part at this level, or at 0 the paragraph itself. */
export interface SignedTail {
  readonly level: number;
  readonly words: string;
}

/** Reads the signs of nothing before closing words: one for each level, or one with a blank for the paragraph's own; `null` for other lines. */
export function signedTail(text: string): SignedTail | null {
  const signs = /^(?:\[\]\(#\))+( ?)/u.exec(text);
  if (signs === null) return null;
  const words = text.slice(signs[0].length);
  return { words, level: signs[1] === ' ' ? 0 : signs[0].length / '[](#)'.length };
}
