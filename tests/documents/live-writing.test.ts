import { readDocument, rewriteDocument, seedDocument } from '@penholder/editor/document';
import { blockId, freezeNumbers, type Resolution, textRun } from '@penholder/resolution';
import { expect, test } from 'vitest';
import * as Y from 'yjs';

import { describeOnDocuments } from '../documents-folder.js';
import { readPair, realPairs } from './compare-real-pairs.js';

/** Milliseconds in which even a busy machine has read and written all documents. */
const WRITING_ALL = 120_000;

/** The tree with a paragraph less, one more, one moved, and one in which words changed. */
function negotiated(resolution: Resolution): Resolution {
  const [first, second, ...others] = resolution.operative;
  const content = [
    textRun('Urges', [{ type: 'italic' }]),
    textRun(' all keepers of letters to answer them;'),
  ];
  const added = { type: 'paragraph', role: 'operative', number: null, children: [], tail: [] } as const;
  const operative = [
    ...others,
    { ...added, id: blockId('added'), content },
    ...(first === undefined ? [] : [first]),
  ];
  const preamble = resolution.preamble.map((block, place) =>
    block.type === 'paragraph' && place === 0
      ? { ...block, content: [...block.content, textRun(' as it was before,')] }
      : block,
  );
  return { ...resolution, preamble, operative: second === undefined ? resolution.operative : operative };
}

function liveTextOf(resolution: Resolution): Y.Doc {
  const document = new Y.Doc();
  Y.applyUpdate(document, seedDocument(resolution, 7));
  return document;
}

describeOnDocuments('what the server writes into a live text', () => {
  test(
    'every draft becomes its negotiated text and comes back, and its adopted text, to the letter',
    async () => {
      const wrong: string[] = [];
      for (const pair of realPairs()) {
        const { from, to } = await readPair(pair);
        const draft = freezeNumbers(from);
        const document = liveTextOf(draft);
        const start = readDocument(document);
        for (const next of [negotiated(start), start, { ...freezeNumbers(to), record: null }, start]) {
          rewriteDocument(document, next);
          const expected = readDocument(liveTextOf(next));
          if (JSON.stringify(readDocument(document)) !== JSON.stringify(expected)) wrong.push(pair.draft);
        }
      }
      expect(wrong).toEqual([]);
    },
    WRITING_ALL,
  );
});
