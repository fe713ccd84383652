import type { ImportNotice } from '@penholder/protocol';
import { nameOfDocument, type Notice } from '@penholder/resolution';

import type { FoundDocument } from './found-document.js';
import type { ImportedDocument } from './import-documents.js';

/** What is told of a file: its notices, each with the version that the document it is about came to be. */
export function toldNotices(
  notices: readonly Notice[],
  documents: readonly FoundDocument[],
  imported: readonly ImportedDocument[],
): ImportNotice[] {
  const versions = versionsByName(documents, imported);
  return notices.map(({ line, kind, message, document = null, label = null }) => {
    const version = document === null ? null : (versions.get(document) ?? null);
    return { line, kind, message, document, version, label };
  });
}

/** A name that two documents of a file bear tells nothing of either. */
function versionsByName(
  documents: readonly FoundDocument[],
  imported: readonly ImportedDocument[],
): ReadonlyMap<string, string | null> {
  const versions = new Map<string, string | null>();
  documents.forEach(({ version: { resolution } }, place) => {
    const name = nameOfDocument(resolution);
    versions.set(name, versions.has(name) ? null : (imported[place]?.version.id ?? null));
  });
  return versions;
}
