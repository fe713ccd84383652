import type { Inline } from '@penholder/resolution';

import type { Attribution, RollingBracket, RollingPiece, RollingText, RollingWhole } from './row.js';

/** What the printed forms of a rolling text have in common. */
export interface RollingWriter {
  readonly line: (content: readonly Inline[]) => string;
  /** Words that are to go or to come, and who wants it. */
  readonly base: (words: string, bracket: RollingBracket) => string;
  readonly option: (words: string, by: readonly Attribution[]) => string;
}

/** The pieces of a line written out, brackets with a blank before them where what they hold begins with one. */
export function writePieces(pieces: readonly RollingPiece[], writer: RollingWriter): string {
  let written = '';
  for (const piece of pieces) {
    if (piece.type === 'words') {
      written += writer.line(piece.content);
      continue;
    }
    const { before, words, behind } = writeBracket(piece, writer);
    written += `${/\s$/u.test(written) ? before.trimStart() : before}${words}${behind}`;
  }
  return written;
}

interface Written {
  readonly before: string;
  readonly words: string;
  readonly behind: string;
}

/** Blanks at the edges of what a bracket holds stand outside it. */
function writeBracket(bracket: RollingBracket, writer: RollingWriter): Written {
  const base = writePieces(bracket.base, writer);
  const options = bracket.options.map(({ by, pieces }) => ({ by, words: writePieces(pieces, writer) }));
  const all = [base, ...options.map(({ words }) => words)].filter((words) => words !== '');
  const parts = [
    ...(base === '' ? [] : [writer.base(base.trim(), bracket)]),
    ...options.map(({ by, words }) => writer.option(words.trim(), by)),
  ];
  const before = all.some((words) => /^\s/u.test(words)) ? ' ' : '';
  const behind = all.every((words) => /\s$/u.test(words)) ? ' ' : '';
  return { before, words: `[${parts.join(' / ')}]`, behind };
}

/** The names of those who want something, each once. */
export function namesOf(by: readonly Attribution[]): string {
  return [...new Set(by.map(({ delegation }) => delegation))].join(', ');
}

/** What is wanted of a whole paragraph, in a word or two; "" for what is put in. */
export function wishWords({ type, where }: RollingWhole): string {
  switch (type) {
    case 'insert':
    case 'alternative':
      return '';
    case 'move':
      return where === '' ? 'move to the beginning' : `move behind ${where}`;
    case 'delete':
    case 'split':
    case 'join':
      return type;
  }
}

/** The names of those whose proposals do not fit the base, as one sentence each. */
export function unplacedSentences({ unplaced }: RollingText): string[] {
  return unplaced.map(({ id, failure }) => `Amendment ${id} does not fit the text: ${failure.type}.`);
}
