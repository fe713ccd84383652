import { cellsOf } from './cells.js';

/** A text and how it is set. */
export interface StyledText {
  readonly text: string;
  readonly set: (text: string) => string;
}

/** Words that no line break may part, with the space before them. */
interface Chunk {
  readonly space: string;
  readonly parts: StyledText[];
  cells: number;
}

/**
 * Styled text in lines of at most `width` columns, indented by `indent` but for the first; `null` for no limit. Each
 * line is set by itself, so that no strike or underline runs through an indent. A word wider than a line stands alone.
 */
export function wrapStyled(texts: readonly StyledText[], width: number | null, indent: string): string {
  const room = width === null ? Infinity : Math.max(width - cellsOf(indent), LEAST_ROOM);
  const lines: Chunk[][] = [[]];
  let used = 0;
  for (const chunk of texts.flatMap(tokensOf).reduce<Chunk[]>(addToChunks, [])) {
    const space = cellsOf(chunk.space);
    const breaks = chunk.space.includes('\n') || (used > 0 && used + space + chunk.cells > room);
    if (breaks) lines.push([]);
    used = breaks ? chunk.cells : used + space + chunk.cells;
    lines.at(-1)?.push(chunk);
  }
  return lines.map(lineText).join(`\n${indent}`);
}

/** Narrower columns would hold no word. */
const LEAST_ROOM = 16;

interface Token extends StyledText {
  readonly space: string;
}

/** A word with the space before it, or a letter of a writing without spaces; the last may be a space alone. */
const WORD =
  /(\s*)([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+)|\s+$/gu;

function tokensOf({ text, set }: StyledText): Token[] {
  return [...text.matchAll(WORD)].map(([all, space = all, word = '']) => ({ space, text: word, set }));
}

/** A comma behind a deleted word stays with it; a mark that opens a change may begin a line. */
function addToChunks(chunks: Chunk[], token: Token): Chunk[] {
  const last = chunks.at(-1);
  const cells = cellsOf(token.text);
  if (last === undefined || token.space !== '' || mayBegin(token.text)) {
    chunks.push({ space: token.space, parts: [token], cells });
  } else {
    last.parts.push(token);
    last.cells += cells;
  }
  return chunks;
}

function mayBegin(text: string): boolean {
  return /^(?:\[-|\{\+|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana})/u.test(text);
}

/** The chunks of a line; neighbours that are set alike are set as one, the space between them included. */
function lineText(chunks: readonly Chunk[]): string {
  const joined: StyledText[] = [];
  chunks.forEach(({ space, parts }, place) => {
    parts.forEach((part, index) => addPart(joined, place > 0 && index === 0 ? space : '', part));
  });
  return joined.map(({ text, set }) => set(text)).join('');
}

/** A space between words that are set otherwise belongs to neither. */
function addPart(joined: StyledText[], space: string, { text, set }: StyledText): void {
  const last = joined.at(-1);
  if (last?.set === set) {
    joined[joined.length - 1] = { text: last.text + space + text, set };
    return;
  }
  if (space !== '') joined.push({ text: space, set: asIs });
  joined.push({ text, set });
}

function asIs(space: string): string {
  return space;
}
