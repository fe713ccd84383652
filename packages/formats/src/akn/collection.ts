import { type ProseParagraph, plainText } from '@penholder/resolution';

import type { Collection } from '../file-reading.js';
import { elementsIn, type XmlElement } from '../xml/element.js';
import { readCoverPage, readJobNumber, symbolOnFront } from './cover-page.js';
import type { Findings } from './findings.js';
import { readPreface } from './preface.js';
import { readRecord } from './record.js';

/** Reads the cover and the title that the resolutions of a collection ("75/101 A and B") have in common. */
export function readCollection(holder: XmlElement, findings: Findings): Collection {
  const cover = elementsIn(holder, 'coverPage').flatMap((page) => readCoverPage(page, findings));
  const { number, title, lines } = readPreface(holder, findings);
  const symbol = symbolOnFront(cover);
  const front = [...cover, ...readJobNumber(holder), ...lines];
  const record = readRecord(holder, holder, { symbol, number, front }, []);
  return { symbol, number, front, title, notes: findings.notes, record };
}

/** The common words as prose, since they belong to none of the documents: the cover, the title, the notes. */
export function proseOfCollection(collection: Collection, line: number): ProseParagraph[] {
  const { number, title, front, notes } = collection;
  const named = number !== null || title.length > 0;
  return [
    ...front.map(({ content }) => ({ number: null, text: plainText(content), line })),
    ...(named ? [{ number, text: plainText(title), line }] : []),
    ...notes.map(({ content }) => ({ number: null, text: plainText(content), line })),
  ];
}

/** Whether documents have anything in common beside the file. */
export function isCollection({ number, front, title }: Collection): boolean {
  return number !== null || front.length + title.length > 0;
}
