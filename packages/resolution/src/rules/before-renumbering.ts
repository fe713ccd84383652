import { type Markers, markersOf } from '../numbering.js';
import type { Block, Paragraph, Resolution, Subparagraph } from '../tree.js';
import { paragraphsIn } from '../walk.js';

/**
 * A version as its references were written, before it was issued and its numbers counted anew: its own words, under the
 * numbers of the version that it was written from. What came in between has none, and is counted as it was then ("4
 * bis"); what was taken out stands at the end, so that a reference to it is known. Ids are those of both versions.
 */
export function beforeRenumbering(issued: Resolution, base: Resolution): Resolution {
  const numbers = markersOf(base);
  const paragraphs = paragraphsIn([...issued.preamble, ...issued.operative]);
  const kept = new Set(paragraphs.map(({ id }) => id));
  const taken = paragraphsIn(base.operative).filter(({ id }) => !kept.has(id));
  return {
    ...issued,
    preamble: numberedBy(issued.preamble, numbers),
    operative: numberedBy([...issued.operative, ...taken], numbers),
  };
}

function numberedBy(blocks: readonly Block[], numbers: Markers): Block[] {
  return blocks.map((block) => (block.type === 'paragraph' ? paragraphBy(block, numbers) : block));
}

function paragraphBy(paragraph: Paragraph, numbers: Markers): Paragraph {
  return {
    ...paragraph,
    number: numbers.get(paragraph.id) ?? null,
    children: paragraph.children.map((part) => partBy(part, numbers)),
  };
}

function partBy(part: Subparagraph, numbers: Markers): Subparagraph {
  const children = part.children.map((child) => partBy(child, numbers));
  return { ...part, marker: numbers.get(part.id) ?? null, children };
}
