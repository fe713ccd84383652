import { type ProseParagraph, plainText } from '@penholder/resolution';

import { elementsIn, type XmlElement } from '../xml/element.js';
import { readCoverPage, readJobNumber, symbolOnFront } from './cover-page.js';
import type { Findings } from './findings.js';
import { readPreface } from './preface.js';

/** What several resolutions published under one number share. */
export interface Shared {
  readonly symbol: string | null;
  readonly number: string | null;
  /** The common cover and title: they belong to none of the documents, and so are the file's prose. */
  readonly prose: readonly ProseParagraph[];
}

/** Nothing shared: a file with one document. */
export const NOTHING_SHARED: Shared = { symbol: null, number: null, prose: [] };

/** Reads the cover and the title that the resolutions of a collection ("75/101 A and B") have in common. */
export function readCollection(collection: XmlElement, findings: Findings): Shared {
  const front = elementsIn(collection, 'coverPage').flatMap((cover) => readCoverPage(cover, findings));
  const { number, title, lines } = readPreface(collection, findings);
  const line = collection.line;
  const printed = [...front, ...readJobNumber(collection), ...lines].map(({ content }) => plainText(content));
  const cover = printed.map((text) => ({ number: null, text, line }));
  const named = number !== null || title.length > 0;
  const prose = named ? [...cover, { number, text: plainText(title), line }] : cover;
  return { symbol: symbolOnFront(front), number, prose };
}
