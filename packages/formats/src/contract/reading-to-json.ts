import { frontPageOf, type Resolution } from '@penholder/resolution';
import { sponsorsOf } from '@penholder/sponsors';

import type { FileReading } from '../file-reading.js';
import { annexToJson } from './annex-to-json.js';
import { blockToJson } from './block-to-json.js';
import { citingOf } from './citing.js';
import type { DocumentJson, ReadingJson } from './document-json.js';
import { frontPageToJson } from './front-page-to-json.js';
import { lineText } from './line-text.js';

/** A reading in the form of `read --json`; nothing of it is left out, and only labels and openings are added. */
export function readingToJson(reading: FileReading): ReadingJson {
  return {
    documents: reading.documents.map(documentToJson),
    prose: reading.prose.map(({ number, text }) => ({ number, text })),
    actions: reading.actions,
    furniture: [
      ...reading.furniture.map(({ line, text }) => ({ line, text })),
      ...reading.documents.flatMap(closingLines),
    ],
    notices: reading.notices.map(({ line, kind, message, document = null, label = null }) => ({
      line,
      kind,
      message,
      document,
      label,
    })),
  };
}

/** The contract has no place for the lines under a text, so that they are set aside there; they are of no counted line. */
function closingLines({ closing }: Resolution): ReadingJson['furniture'] {
  return closing.map(({ content }) => ({ line: 0, text: lineText(content) }));
}

/** One document in the form of `read --json`. */
export function documentToJson(resolution: Resolution): DocumentJson {
  const citing = citingOf(resolution);
  const organ = lineText(resolution.organ);
  return {
    kind: resolution.kind,
    symbol: resolution.symbol,
    number: resolution.number,
    title: lineText(resolution.title),
    organ: organ === '' ? null : organ,
    sponsors: sponsorsOf(resolution)?.sponsors ?? null,
    front: resolution.front.map((line) => lineText(line.content)),
    frontPage: frontPageToJson(frontPageOf(resolution)),
    preamble: resolution.preamble.map((block) => blockToJson(block, citing)),
    operative: resolution.operative.map((block) => blockToJson(block, citing)),
    annexes: resolution.annexes.map(annexToJson),
    footnotes: resolution.notes.map((note) => ({
      marker: citing.notes.get(note.id) ?? '',
      text: lineText(note.content),
    })),
  };
}
