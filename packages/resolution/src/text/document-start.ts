import { type CompositePart, compositeParts } from './composite.js';
import type { DocumentStart } from './document-place.js';
import { frontAbove, frontStart } from './front-start.js';
import type { Passage } from './passages.js';
import { endingOf } from './sentence-end.js';
import { unnamedStart } from './unnamed-start.js';

/** How many passages may stand between a document's heading and the line that names the body: title, subtitle, a note. */
const HEADING_TO_ORGAN = 4;

/**
 * Finds the documents in a file.
 *
 * Promise: starts in order, none inside another's front page; a table of contents starts none.
 * Plan: a heading such as "Resolution 27/2" counts only if the document follows: a title and then the body's name,
 * or for a decision its one sentence. The name of a body without such a heading belongs to a draft with a front
 * page, or to a bare text; its beginning is found going upwards. The parts of a composite resolution begin with their
 * letters. Amendments and bare paragraphs name no body at all.
 */
export function documentStarts(passages: readonly Passage[]): DocumentStart[] {
  const starts: DocumentStart[] = [];
  const parts = compositeParts(passages);
  let free = 0;
  passages.forEach((_, at) => {
    if (at < free) return;
    const part = parts.get(at);
    const start =
      part === undefined
        ? (headedStart(passages, at, free, parts) ?? organStart(passages, at, free))
        : partStart(part, passages, at);
    if (start === null) return;
    starts.push(start);
    free = start.body;
  });
  return starts.length === 0 ? unnamedStart(passages) : starts;
}

/** A part of a composite resolution; what all have in common stands above the first, and above none of them. */
function partStart(part: CompositePart, passages: readonly Passage[], at: number): DocumentStart {
  const { letter, organ, cover } = part;
  const shape = cover.heading === null ? undefined : passages[cover.heading]?.shape;
  const common = shape?.type === 'document heading' ? shape : null;
  const number = common === null ? letter : `${common.number} ${letter}`;
  const heading = { kind: common?.kind ?? ('draft resolution' as const), number, at };
  return { from: at, organ, body: organ + 1, heading, cover };
}

function headedStart(
  passages: readonly Passage[],
  at: number,
  free: number,
  parts: ReadonlyMap<number, CompositePart>,
): DocumentStart | null {
  const shape = passages[at]?.shape;
  if (shape?.type !== 'document heading') return null;
  const heading = { kind: shape.kind, number: shape.number, at };
  const from = frontAbove(passages, at, free) ?? at;
  const near = passages.slice(at + 1, at + 2 + HEADING_TO_ORGAN);
  const next = near.findIndex(
    ({ shape }, place) => shape.type === 'document heading' || parts.has(at + 1 + place),
  );
  const within = next < 0 ? near : near.slice(0, next);
  const organ = within.findIndex(
    ({ shape }, place) => shape.type === 'organ' && within[place + 1]?.shape.type !== 'organ',
  );
  if (organ >= 0) return { from, organ: at + 1 + organ, body: at + 2 + organ, cover: null, heading };
  return within.length >= 2 && isTitle(within[0]) && isSentence(within[1])
    ? { from, organ: null, body: at + 2, cover: null, heading }
    : null;
}

function isTitle(passage: Passage | undefined): boolean {
  return passage !== undefined && passage.shape.type !== 'row' && endingOf(passage.text) === 'none';
}

function isSentence(passage: Passage | undefined): boolean {
  return passage !== undefined && passage.shape.type !== 'row' && endingOf(passage.text) !== 'none';
}

function organStart(passages: readonly Passage[], at: number, free: number): DocumentStart | null {
  if (passages[at]?.shape.type !== 'organ' || !isTextBelow(passages[at + 1])) return null;
  return { from: frontStart(passages, at, free), organ: at, body: at + 1, cover: null, heading: null };
}

/** What follows the name of a body is a paragraph: a front page names bodies too. */
function isTextBelow(passage: Passage | undefined): boolean {
  if (passage === undefined) return false;
  const { type } = passage.shape;
  return (
    type === 'preambular' ||
    type === 'operative' ||
    type === 'numbered' ||
    type === 'marked' ||
    isSectionOpening(passage)
  );
}

/** Arabic and Chinese have no capitals. */
const WITHOUT_CAPITALS = /^\p{Lo}/u;

function isSectionOpening({ shape, text }: Passage): boolean {
  return (
    shape.type === 'section numeral' ||
    (shape.type === 'words' &&
      (shape.capital || WITHOUT_CAPITALS.test(text)) &&
      /[,:;.،؛，；。：]$/u.test(text))
  );
}
