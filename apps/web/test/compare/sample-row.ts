import type { Change, ComparedParagraph, WordChange } from '@penholder/compare';

/** A row for tests: an operative paragraph that stands on both sides, unless told otherwise. */
export function sampleRow(change: Change, rest: Partial<ComparedParagraph> = {}): ComparedParagraph {
  return {
    change,
    part: 'operative',
    from: change === 'inserted' ? [] : ['OP1'],
    to: change === 'deleted' ? [] : ['OP1'],
    ids: { from: [], to: [] },
    renumbered: false,
    opening: null,
    words: [],
    ...rest,
  };
}

/** `=kept|-out|+in|~old dash|^new dash`: the last two differ by their typography alone. `/` stands for a line break. */
export function wordsOf(text: string): WordChange[] {
  return text.split('|').map((stretch): WordChange => {
    const [sign, words] = [stretch.slice(0, 1), stretch.slice(1).replaceAll('/', '\n')];
    switch (sign) {
      case '-':
      case '+':
        return { op: sign, text: words, of: 'words' };
      case '~':
        return { op: '-', text: words, of: 'typography' };
      case '^':
        return { op: '+', text: words, of: 'typography' };
      default:
        return { op: '=', text: words };
    }
  });
}
