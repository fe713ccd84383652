import { type NoteId, noteId } from '@penholder/resolution';
import type { Node } from '@tiptap/pm/model';
import { Decoration, type DecorationAttrs } from '@tiptap/pm/view';

import { idOf, isParagraph, type StandingBlock, standingBlocks } from '../text/standing-block.js';
import { noteCallsIn } from './note-calls.js';
import { openingWordsOf } from './opening-words.js';
import type { Structure } from './structure.js';

/** What is drawn on one line or block: its label and marker, its opening phrase, the markers of the notes it calls. */
export function decorateBlock(block: StandingBlock, index: number, structure: Structure): Decoration[] {
  const { node, position } = block;
  const attributes = blockAttributes(block, index, structure);
  const drawn = Object.keys(attributes).length > 0;
  return [
    ...(drawn ? [Decoration.node(position, position + node.nodeSize, attributes)] : []),
    ...decorateOpening(block, index, structure),
    ...noteCallsIn(node).map(({ note, offset }) =>
      Decoration.node(position + offset, position + offset + 1, callAttributes(note, structure)),
    ),
  ];
}

function blockAttributes(block: StandingBlock, index: number, structure: Structure): DecorationAttrs {
  const empty: DecorationAttrs =
    block.node.isTextblock && block.node.content.size === 0 ? { 'data-empty': '' } : {};
  if (block.node.type.name === 'note') return { ...empty, ...noteAttributes(block.node, structure) };
  return isParagraph(block.node) ? { ...empty, ...paragraphAttributes(block, index, structure) } : empty;
}

function paragraphAttributes({ node }: StandingBlock, index: number, structure: Structure): DecorationAttrs {
  const id = idOf(node);
  const [label, marker] = id === null ? [] : [structure.labels.get(id), structure.markers.get(id)];
  const level = structure.places[index]?.level ?? 0;
  return {
    ...(label === undefined ? {} : { 'data-label': label }),
    ...(marker === undefined ? {} : { 'data-marker': marker }),
    ...(level === node.attrs['level'] ? {} : { 'data-level': String(level) }),
    ...(id !== null && id === structure.sole ? { 'data-sole': '' } : {}),
  };
}

function noteAttributes(note: Node, { noteMarkers, called }: Structure): DecorationAttrs {
  const id = noteId(idOf(note) ?? '');
  return {
    'data-marker': noteMarkers.get(id) ?? UNKNOWN_NOTE,
    ...(called.has(id) ? {} : { 'data-uncalled': '' }),
  };
}

/** What stands for the marker of a note that the document does not hold. */
const UNKNOWN_NOTE = '?';

function callAttributes(note: NoteId, { noteMarkers }: Structure): DecorationAttrs {
  const marker = noteMarkers.get(note) ?? UNKNOWN_NOTE;
  return { 'data-marker': marker, 'aria-label': `note ${marker}` };
}

function decorateOpening(block: StandingBlock, index: number, { places }: Structure): Decoration[] {
  const place = places[index];
  if (!place || place.level > 0 || place.tail) return [];
  const start = block.position + 1;
  const end = start + openingEnd(block);
  return end === start ? [] : [Decoration.inline(start, end, { class: 'opening' })];
}

/** How far into its block an opening phrase reaches, note references counted as one place each. */
function openingEnd(block: StandingBlock): number {
  const { length } = openingWordsOf(block);
  const before = noteCallsIn(block.node).filter(({ offset }, index) => offset - 1 - index < length);
  return length === 0 ? 0 : length + before.length;
}

/** The labels of annexes, drawn on their sections. */
export function decorateAnnexes(document: Node, { labels }: Structure): Decoration[] {
  const drawn: Decoration[] = [];
  document.forEach((part, position) => {
    const id = part.type.name === 'annex' ? idOf(part) : null;
    const label = id === null ? undefined : labels.get(id);
    if (label === undefined) return;
    drawn.push(Decoration.node(position, position + part.nodeSize, { 'data-label': label }));
  });
  return drawn;
}

/** Everything drawn on a document. */
export function decorateAll(document: Node, structure: Structure): Decoration[] {
  const blocks = standingBlocks(document).flatMap((block, index) => decorateBlock(block, index, structure));
  return [...decorateAnnexes(document, structure), ...blocks];
}
