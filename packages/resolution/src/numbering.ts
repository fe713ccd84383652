import { childMarker, operativeNumber, withSuffix } from './markers.js';
import type { Block, BlockId, Paragraph, Resolution, Subparagraph } from './tree.js';
import { paragraphsIn } from './walk.js';

/** The number or marker of each paragraph and subparagraph, as cited: "4", "4 bis", "(b)"; by id. */
export type Markers = ReadonlyMap<BlockId, string>;

/**
 * The number or marker of every paragraph of a document.
 *
 * Promise: a frozen number stands as it is; where none is frozen at a level, numbers are counted from one;
 * where some are, a paragraph put in between takes the number before it with bis, ter, quater …, and one put
 * before the first takes the first number with "ante". Preambular and operative paragraphs are counted apart,
 * each through the whole document, sections with a preamble of their own included.
 */
export function markersOf(resolution: Resolution): Markers {
  const markers = new Map<BlockId, string>();
  const body = paragraphsIn([...resolution.preamble, ...resolution.operative]);
  numberSequence(withRole(body, 'preambular'), operativeNumber, markers);
  numberSequence(withRole(body, 'operative'), operativeNumber, markers);
  for (const paragraph of body) numberChildren(paragraph.children, 1, markers);
  for (const annex of resolution.annexes) keepPrinted(annex.blocks, markers);
  return markers;
}

function withRole(paragraphs: readonly Paragraph[], role: Paragraph['role']): Numbered[] {
  return paragraphs
    .filter((paragraph) => paragraph.role === role)
    .map(({ id, number }) => ({ id, frozen: number }));
}

function numberChildren(children: readonly Subparagraph[], level: number, into: Map<BlockId, string>): void {
  const numbered = children.map(({ id, marker }) => ({ id, frozen: marker }));
  numberSequence(numbered, (ordinal) => childMarker(level, ordinal), into);
  for (const child of children) numberChildren(child.children, level + 1, into);
}

/** Annexes number as they please: what is printed stands, and nothing is counted. */
function keepPrinted(blocks: readonly Block[], into: Map<BlockId, string>): void {
  for (const paragraph of paragraphsIn(blocks)) {
    if (paragraph.number !== null) into.set(paragraph.id, paragraph.number);
    numberChildren(paragraph.children, 1, into);
  }
}

interface Numbered {
  readonly id: BlockId;
  readonly frozen: string | null;
}

function numberSequence(
  paragraphs: readonly Numbered[],
  count: (ordinal: number) => string,
  into: Map<BlockId, string>,
): void {
  const first = paragraphs.find(({ frozen }) => frozen !== null)?.frozen ?? null;
  if (first === null) {
    paragraphs.forEach(({ id }, index) => into.set(id, count(index + 1)));
    return;
  }
  const taken = new Set(paragraphs.flatMap(({ frozen }) => (frozen === null ? [] : [frozen])));
  const places = new Map<string | null, number>();
  let before: string | null = null;
  for (const { id, frozen } of paragraphs) {
    if (frozen !== null) before = frozen;
    const marker: string = frozen ?? nextFree(before, first, taken, places);
    taken.add(marker);
    into.set(id, marker);
  }
}

/** `places` keeps where the last search behind each number ended: what was taken stays so. */
function nextFree(
  before: string | null,
  first: string,
  taken: ReadonlySet<string>,
  places: Map<string | null, number>,
): string {
  for (let place = places.get(before) ?? 1; ; place += 1) {
    const marker = before === null ? withSuffix(first, 'ante', place) : withSuffix(before, 'post', place);
    if (taken.has(marker)) continue;
    places.set(before, place);
    return marker;
  }
}

/**
 * The document with every computed number written in, so that none moves while it is negotiated.
 * A sole operative paragraph stays without one: frozen numbers are printed, and that one is not.
 */
export function freezeNumbers(resolution: Resolution): Resolution {
  const markers = markersOf(resolution);
  const sole = isSole(resolution);
  return mapParagraphs(
    resolution,
    ({ role, id, number }) =>
      role === 'plain' || (role === 'operative' && sole) ? number : (markers.get(id) ?? number),
    (child) => markers.get(child.id) ?? child.marker,
  );
}

function isSole(resolution: Resolution): boolean {
  const body = paragraphsIn([...resolution.preamble, ...resolution.operative]);
  return withRole(body, 'operative').length === 1;
}

/** The document as the next version is issued: its numbers counted anew. Annexes keep the numbers they print. */
export function renumber(resolution: Resolution): Resolution {
  const bare = mapParagraphs(
    resolution,
    (paragraph) => (paragraph.role === 'plain' ? paragraph.number : null),
    () => null,
  );
  return freezeNumbers(bare);
}

function mapParagraphs(
  resolution: Resolution,
  numberOf: (paragraph: Paragraph) => string | null,
  markerOf: (child: Subparagraph) => string | null,
): Resolution {
  const mapChild = (child: Subparagraph): Subparagraph => ({
    ...child,
    marker: markerOf(child),
    children: child.children.map(mapChild),
  });
  const mapBlock = (block: Block): Block =>
    block.type === 'paragraph'
      ? { ...block, number: numberOf(block), children: block.children.map(mapChild) }
      : block;
  return {
    ...resolution,
    preamble: resolution.preamble.map(mapBlock),
    operative: resolution.operative.map(mapBlock),
    annexes: resolution.annexes.map((annex) => ({ ...annex, blocks: annex.blocks.map(mapBlock) })),
  };
}
