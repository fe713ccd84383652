import { type ContentElement, type ContentMark, type ContentNode, isContentText } from '../content-node.js';

/** A word, a blank, a sign or a note call of a line, with how it is set. */
export type LineToken =
  | { readonly type: 'words'; readonly text: string; readonly marks: readonly ContentMark[] }
  | { readonly type: 'element'; readonly node: ContentElement };

/** A word, or a single sign; together they are the whole text. */
const TOKENS = /[\p{L}\p{M}\p{N}]+|[^]/gu;

/** The tokens of a line, in order. */
export function lineTokens(content: readonly ContentNode[]): LineToken[] {
  return content.flatMap((node): LineToken[] =>
    isContentText(node)
      ? (node.text.match(TOKENS) ?? []).map((text) => ({ type: 'words', text, marks: node.marks }))
      : [{ type: 'element', node }],
  );
}

/** What makes two tokens one and the same. */
export function tokenKey(token: LineToken): string {
  if (token.type === 'element') return `<${JSON.stringify(token.node)}>`;
  const set = token.marks.map(({ type, attrs }) => `${type} ${String(attrs['href'] ?? '')}`).toSorted();
  return `${set.join('|')}>${token.text}`;
}

/** How many places a token takes in its line. */
export function tokenLength(token: LineToken): number {
  return token.type === 'element' ? 1 : token.text.length;
}
