import { blocksOf, type Resolution } from '@penholder/resolution';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';

import { arbitraryResolution } from '../../../resolution/test/arbitrary-resolution.js';
import { followDocument, readDocument, seedDocument, textFragmentOf } from '../../src/document/index.js';

const RUNS = { seed: 8_012, numRuns: 60 };

function documentOf(resolution: Resolution): Y.Doc {
  const document = new Y.Doc();
  Y.applyUpdate(document, seedDocument(resolution));
  return document;
}

function textsIn(fragment: Y.XmlFragment): Y.XmlText[] {
  return fragment
    .toArray()
    .flatMap((node) =>
      node instanceof Y.XmlText ? [node] : node instanceof Y.XmlElement ? textsIn(node) : [],
    );
}

function elementsIn(fragment: Y.XmlFragment): Y.XmlElement[] {
  return fragment
    .toArray()
    .flatMap((node) => (node instanceof Y.XmlElement ? [node, ...elementsIn(node)] : []));
}

/** What a client may do to a text, by a number: type, take out, set a level, put in and take out paragraphs. */
function edit(document: Y.Doc, choice: number): void {
  const fragment = textFragmentOf(document);
  const [texts, elements] = [textsIn(fragment), elementsIn(fragment)];
  const text = texts[choice % Math.max(1, texts.length)];
  const element = elements[choice % Math.max(1, elements.length)];
  switch (choice % 5) {
    case 0:
    case 1:
      return text?.insert(choice % (text.length + 1), 'x');
    case 2:
      return text?.delete(0, Math.min(1, text.length));
    case 3:
      return element?.setAttribute('level', String(choice % 3));
    default:
      return element?.insert(0, [new Y.XmlElement('paragraph')]);
  }
}

test('a followed text reads as any text, whatever is done to it', () => {
  fc.assert(
    fc.property(
      arbitraryResolution(),
      fc.array(fc.nat({ max: 10_000 }), { minLength: 1, maxLength: 12 }),
      (resolution, choices) => {
        const document = documentOf(resolution);
        const followed = followDocument(document);
        expect(followed.read()).toEqual(readDocument(document));
        for (const choice of choices) {
          edit(document, choice);
          expect(followed.read()).toEqual(readDocument(document));
        }
        followed.stop();
      },
    ),
    RUNS,
  );
});

test('what did not change is the same value as before', () => {
  fc.assert(
    fc.property(arbitraryResolution(), fc.nat({ max: 10_000 }), (resolution, choice) => {
      const document = documentOf(resolution);
      const followed = followDocument(document);
      const before = followed.read();
      const text = textsIn(textFragmentOf(document))[choice % 100];
      text?.insert(0, 'x');
      const after = followed.read();
      const [old, now] = [blocksOf(before), blocksOf(after)];
      const changed = now.filter((block, place) => block !== old[place]);
      expect(changed.length).toBeLessThanOrEqual(1);
      expect(after).toEqual(readDocument(document));
      followed.stop();
    }),
    RUNS,
  );
});
