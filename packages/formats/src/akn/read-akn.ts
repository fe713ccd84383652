import { err, ok, type Result } from '@penholder/kernel';
import type { IdSource, Resolution } from '@penholder/resolution';

import type { FileReading } from '../file-reading.js';
import { type Unreadable, wrongFormat } from '../unreadable.js';
import { elementsIn, type XmlElement, withDescendants } from '../xml/element.js';
import { parseXml } from '../xml/parse-xml.js';
import { NOTHING_SHARED, readCollection } from './collection.js';
import { readConclusions } from './conclusions.js';
import { type FileFindings, noFindings } from './findings.js';
import { readStatement } from './statement.js';
import { readWorkflow } from './workflow.js';

/**
 * Reads Akoma Ntoso as the United Nations publishes it.
 *
 * Promise: every word outside the file's own record (`meta`) stands in one place of documents, prose or furniture;
 * numbers and notes stand as printed; what the record says of the adoption is an action.
 * Plan: each statement is a document; a collection's statements share a symbol and a number.
 */
export function readAkomaNtoso(text: string, name: string, ids: IdSource): Result<FileReading, Unreadable> {
  const root = parseXml(text, name);
  if (!root.ok) return root;
  if (root.value.name !== 'akomaNtoso') {
    return err(wrongFormat(name, root.value.line, `XML with the root <${root.value.name}>`, 'Akoma Ntoso'));
  }
  return ok(readRoot(root.value, ids));
}

function readRoot(root: XmlElement, ids: IdSource): FileReading {
  const file: FileFindings = { notices: [], furniture: [] };
  const [collection] = elementsIn(root, 'documentCollection');
  const shared =
    collection === undefined ? NOTHING_SHARED : readCollection(collection, noFindings(ids, file));
  const statements = withDescendants(root).filter(({ name }) => name === 'statement');
  const documents: Resolution[] = [];
  for (const statement of statements) {
    documents.push(readStatement(statement, shared, noFindings(ids, file)));
    file.furniture.push(...readConclusions(statement));
  }
  const actions = statements.flatMap((statement, index) => {
    const record = elementsIn(statement, 'meta').length > 0 ? statement : (collection ?? statement);
    return readWorkflow(record, statement, documents[index]?.number ?? null, file.notices);
  });
  return { documents, prose: shared.prose, ...file, actions };
}
