import { statementOf } from '@penholder/amendments';
import { blocksOf, paragraphsIn, plainText, type Resolution, withDescendants } from '@penholder/resolution';
import { expect, test } from 'vitest';

import { heard } from '../../packages/amendments/test/statement/listener.js';
import { differencesOf } from '../../packages/amendments/test/statement/same-text.js';
import { drawingFrom } from '../../packages/compare/test/drawing.js';
import { editedResolution } from '../../packages/compare/test/edited-resolution.js';
import { describeOnDocuments } from '../documents-folder.js';
import { readPair, realPairs } from './compare-real-pairs.js';

/** Milliseconds in which even a busy machine has read and compared all documents; one that is not busy takes ten seconds. */
const READING_ALL = 120_000;
/** Fewer words do not make a paragraph of which a half is recognised. */
const FEWEST_WORDS = 12;

type Pair = Awaited<ReturnType<typeof readPair>>;

/** What is wrong with the texts of those who do what the statements say. */
function wrongIn(pairs: readonly Pair[], what: string): string[] {
  let instructions = 0;
  const wrong = pairs.flatMap(({ from, to }, place) => {
    const statement = statementOf(from, to);
    instructions += statement.instructions.length;
    const result = heard(from, statement.instructions);
    const found = result.ok ? differencesOf(result.value, to) : [result.error];
    return found.length === 0 ? [] : [`${place} ${from.symbol ?? ''}: ${found.join('; ')}`];
  });
  console.info(
    `Statements, ${what}: ${pairs.length - wrong.length} of ${pairs.length} give the text; ${instructions} instructions`,
  );
  return wrong;
}

function paragraphsAsWords(resolution: Resolution): string[][] {
  return paragraphsIn(blocksOf(resolution))
    .flatMap(withDescendants)
    .map(({ content }) => plainText(content).split(' '))
    .filter(({ length }) => length >= FEWEST_WORDS);
}

describeOnDocuments('statement, who does what it says has the other text', () => {
  test(
    'of every draft and its adopted text, and the other way round',
    async () => {
      const pairs = await Promise.all(realPairs().map(readPair));
      expect(wrongIn(pairs, 'draft to adopted')).toEqual([]);
      const back = pairs.map(({ from, to }) => ({ from: to, to: from }));
      expect(wrongIn(back, 'adopted to draft')).toEqual([]);
    },
    READING_ALL,
  );

  test(
    'of adopted texts with known edits',
    async () => {
      const pairs = await Promise.all(realPairs().map(readPair));
      const texts = pairs.map(({ to }) => paragraphsAsWords(to));
      const edited = texts.map((paragraphs, place) => {
        const drawing = drawingFrom(place);
        const others = texts[(place + 1) % texts.length] ?? [];
        const another = () => others[drawing.whole(0, others.length - 1)] ?? [];
        return editedResolution(drawing, { paragraphs, another });
      });
      expect(wrongIn(edited, 'known edits')).toEqual([]);
    },
    READING_ALL,
  );

  test(
    'and of a text and itself there is nothing to say',
    async () => {
      const pairs = await Promise.all(realPairs().map(readPair));
      expect(pairs.flatMap(({ to }) => statementOf(to, to).instructions)).toEqual([]);
    },
    READING_ALL,
  );
});
