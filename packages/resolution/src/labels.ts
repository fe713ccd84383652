import { markersOf, type Markers } from './numbering.js';
import type { Annex, BlockId, Paragraph, Resolution, Subparagraph } from './tree.js';
import { paragraphsIn } from './walk.js';

/** How each paragraph and subparagraph is cited in the room, by id: "PP3", "OP4 bis", "OP4 (b) (ii)". */
export type Labels = ReadonlyMap<BlockId, string>;

/** The label of every paragraph and subparagraph of a document. Labels follow numbers; they are never stored. */
export function labelsOf(resolution: Resolution): Labels {
  const markers = markersOf(resolution);
  const labels = new Map<BlockId, string>();
  labelBody(paragraphsIn([...resolution.preamble, ...resolution.operative]), markers, labels);
  for (const annex of resolution.annexes) labelAnnex(annex, markers, labels);
  return labels;
}

function labelBody(paragraphs: readonly Paragraph[], markers: Markers, into: Map<BlockId, string>): void {
  const count = { preambular: 0, operative: 0, plain: 0 };
  for (const paragraph of paragraphs) {
    count[paragraph.role] += 1;
    const number = markers.get(paragraph.id) ?? '';
    // A decision letters its paragraphs; in the room they are counted all the same.
    const cited = /^\d/u.test(number) ? number : String(count[paragraph.role]);
    labelFamily(paragraph, `${prefix(paragraph.role)}${cited}`, markers, into);
  }
}

function labelAnnex(annex: Annex, markers: Markers, into: Map<BlockId, string>): void {
  const name = annexLabel(annex);
  into.set(annex.id, name);
  paragraphsIn(annex.blocks).forEach((paragraph, index) => {
    const cited = markers.get(paragraph.id) ?? `[${index + 1}]`;
    labelFamily(paragraph, `${name}, ${cited}`, markers, into);
  });
}

/** How an annex is cited: "annex", "annex II"; "annex" too where it prints no name. */
export function annexLabel(annex: Annex): string {
  return annex.label === null ? 'annex' : annex.label.charAt(0).toLowerCase() + annex.label.slice(1);
}

function prefix(role: Paragraph['role']): string {
  return role === 'preambular' ? 'PP' : 'OP';
}

function labelFamily(
  parent: Paragraph | Subparagraph,
  label: string,
  markers: Markers,
  into: Map<BlockId, string>,
): void {
  into.set(parent.id, label);
  for (const child of parent.children) {
    labelFamily(child, `${label} ${inBrackets(markers.get(child.id) ?? '')}`, markers, into);
  }
}

/** Citations put every marker in brackets, also those printed "a.". */
function inBrackets(marker: string): string {
  return `(${marker.replace(/[().]/gu, '')})`;
}
