import type { Resolution } from '@penholder/resolution';
import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { prosemirrorToYXmlFragment, yXmlFragmentToProseMirrorRootNode } from '@tiptap/y-tiptap';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';

import { arbitraryResolution } from '../../../resolution/test/arbitrary-resolution.js';
import { contentToResolution } from '../../src/document/content-to-resolution.js';
import { writeHead } from '../../src/document/head-in-yjs.js';
import {
  headMapOf,
  headOf,
  readDocument,
  resolutionToContent,
  seedDocument,
  textFragmentOf,
} from '../../src/document/index.js';
import { schemaExtensions } from '../../src/schema/schema-extensions.js';
import { nodeToContent } from '../../src/text/node-content.js';
import { inMarkOrder } from '../mark-order.js';

const RUNS = { seed: 4_401, numRuns: 300 };
const CLIENT = 7;
const schema = getSchema(schemaExtensions);

const documents = fc.oneof(arbitraryResolution(), arbitraryResolution({ numbers: 'live', depth: 4 }));

function seeded(resolution: Resolution): Y.Doc {
  const document = new Y.Doc();
  Y.applyUpdate(document, seedDocument(resolution, CLIENT));
  return document;
}

function nodeOf(resolution: Resolution): Node {
  return Node.fromJSON(schema, resolutionToContent(resolution));
}

test('tree → Yjs → tree gives the tree back', () => {
  fc.assert(
    fc.property(documents, (resolution) => {
      expect(inMarkOrder(readDocument(seeded(resolution)))).toEqual(inMarkOrder(resolution));
    }),
    RUNS,
  );
});

test('tree → ProseMirror → tree gives the tree back', () => {
  fc.assert(
    fc.property(documents, (resolution) => {
      const node = nodeOf(resolution);
      node.check();
      const read = contentToResolution(nodeToContent(node), headOf(resolution));
      expect(inMarkOrder(read)).toEqual(inMarkOrder(resolution));
    }),
    RUNS,
  );
});

test('tree → ProseMirror → its binding → Yjs → tree gives the tree back', () => {
  fc.assert(
    fc.property(documents, (resolution) => {
      const document = new Y.Doc();
      writeHead(headMapOf(document), headOf(resolution));
      prosemirrorToYXmlFragment(nodeOf(resolution), textFragmentOf(document));
      expect(inMarkOrder(readDocument(document))).toEqual(inMarkOrder(resolution));
    }),
    RUNS,
  );
});

test('a seeded document opens in the editor as the tree', () => {
  fc.assert(
    fc.property(documents, (resolution) => {
      const opened = yXmlFragmentToProseMirrorRootNode(textFragmentOf(seeded(resolution)), schema);
      expect(opened.toJSON()).toEqual(nodeOf(resolution).toJSON());
    }),
    RUNS,
  );
});

test('the same tree and client id give the same bytes', () => {
  fc.assert(
    fc.property(documents, (resolution) => {
      expect(seedDocument(resolution, CLIENT)).toEqual(seedDocument(resolution, CLIENT));
    }),
    { ...RUNS, numRuns: 30 },
  );
});
