import { readdirSync, readFileSync } from 'node:fs';

import { countedIds, labelsOf, readText, type Resolution } from '@penholder/resolution';
import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { expect, test } from 'vitest';
import * as Y from 'yjs';

import { describeOnDocuments, documentPath } from '../../../../tests/documents-folder.js';
import { readDocument, resolutionToContent, seedDocument } from '../../src/document/index.js';
import { structureOf } from '../../src/drawing/structure.js';
import { schemaExtensions } from '../../src/schema/schema-extensions.js';
import { inMarkOrder } from '../mark-order.js';

const CLIENT = 7;
const schema = getSchema(schemaExtensions);

function documentsIn(...path: readonly string[]): readonly Resolution[] {
  return readText(readFileSync(documentPath(...path), 'utf8'), countedIds()).documents;
}

function draftsOfTheAssembly(): Resolution[] {
  const folder = ['ga80-pairs', 'draft-text'];
  return readdirSync(documentPath(...folder)).flatMap((name) => documentsIn(...folder, name));
}

describeOnDocuments('real documents in the editor', () => {
  test.each([
    ['the report of the Commission', () => documentsIn('report', 'ccpcj-27-report.txt'), 12],
    ['drafts of the Assembly', draftsOfTheAssembly, 114],
  ])('%s: come back as they were, and are labelled as the tree labels them', (_what, read, least) => {
    const documents = read();
    expect(documents.length).toBeGreaterThanOrEqual(least);
    for (const resolution of documents) {
      const room = new Y.Doc();
      Y.applyUpdate(room, seedDocument(resolution, CLIENT));
      expect(inMarkOrder(readDocument(room))).toEqual(inMarkOrder(resolution));
      const node = Node.fromJSON(schema, resolutionToContent(resolution));
      expect(structureOf(node).labels).toEqual(labelsOf(resolution));
    }
  });
});
