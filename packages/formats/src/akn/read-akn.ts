import { err, ok, type Result } from '@penholder/kernel';
import type { Action } from '@penholder/proceedings';
import type { IdSource, Resolution } from '@penholder/resolution';

import type { FileReading } from '../file-reading.js';
import { type Unreadable, wrongFormat } from '../unreadable.js';
import { elementsIn, type XmlElement, withDescendants } from '../xml/element.js';
import { parseXml } from '../xml/parse-xml.js';
import { isCollection, proseOfCollection, readCollection } from './collection.js';
import { holdsAllWords } from './exact/all-words.js';
import { isOwn, readOwnStatement } from './exact/own-statement.js';
import { type FileFindings, noFindings } from './findings.js';
import { numberUnder } from './shared-number.js';
import { markupNotices } from './markup-notices.js';
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
  const file: FileFindings = { notices: markupNotices(root), furniture: [] };
  const [holder] = elementsIn(root, 'documentCollection');
  const collection = holder === undefined ? null : readCollection(holder, noFindings(ids, file));
  const shared = collection ?? NOTHING_SHARED;
  const documents: Resolution[] = [];
  const actions: Action[] = [];
  for (const statement of withDescendants(root).filter(({ name }) => name === 'statement')) {
    const record = recordHolder(statement, holder);
    const document =
      readOwn(statement, shared.number, ids, file) ??
      readStatement(statement, holder, shared, noFindings(ids, file));
    documents.push(document);
    actions.push(...readWorkflow(record, document, file.notices));
  }
  const reading = { documents, prose: [], ...file, actions };
  if (holder === undefined || collection === null || !isCollection(collection)) return reading;
  return { ...reading, prose: proseOfCollection(collection, holder.line), collection };
}

const NOTHING_SHARED = { symbol: null, number: null };

/** Where a document's steps are recorded: with itself, else with the collection it is part of. */
function recordHolder(statement: XmlElement, collection: XmlElement | undefined): XmlElement {
  const records = elementsIn(statement, 'meta').flatMap(withDescendants);
  return records.some(({ name }) => name === 'step') ? statement : (collection ?? statement);
}

/** A statement that Penholder wrote, read to the letter; `null` for any other, and where a word would be left out. */
function readOwn(
  statement: XmlElement,
  shared: string | null,
  ids: IdSource,
  file: FileFindings,
): Resolution | null {
  if (!isOwn(statement)) return null;
  const findings = noFindings(ids, { notices: [], furniture: [] });
  const resolution = readOwnStatement(statement, shared, findings);
  const printed = { ...resolution, number: numberUnder(shared, resolution.number) };
  if (!holdsAllWords(printed, statement)) return null;
  file.notices.push(...findings.notices);
  return resolution;
}
