import {
  type AnyParagraph,
  type BlockId,
  markersOf,
  type Paragraph,
  paragraphsIn,
  type Resolution,
} from '@penholder/resolution';

import type { ParagraphName, ParagraphNumber } from '../instructions/instruction.js';

/** How an instruction names each paragraph and part of a draft as issued; what no name can point at has none. */
export type BaseNames = ReadonlyMap<BlockId, ParagraphName>;

/** The names of a draft's paragraphs. Preambular ones are counted, operative ones cited by number, a sole one by neither. */
export function baseNamesOf(base: Resolution): BaseNames {
  const names = new Map<BlockId, ParagraphName>();
  const markers = markersOf(base);
  const body = paragraphsIn([...base.preamble, ...base.operative]);
  for (const role of ['preambular', 'operative'] as const) {
    const own = body.filter((paragraph) => paragraph.role === role);
    const numbers = own.map(({ id }) => markers.get(id) ?? '');
    own.forEach((paragraph, index) => {
      const number = numberOf(role, index, numbers, own);
      nameFamily(paragraph, { role, number, part: [] }, markers, names);
    });
  }
  return names;
}

/** The names of an annex's paragraphs, the annex seen as a text of its own: by the numbers they print, and counted where they print none. */
export function annexNamesOf(annex: Resolution): BaseNames {
  const names = new Map<BlockId, ParagraphName>();
  const markers = markersOf(annex);
  const own = paragraphsIn(annex.operative);
  const numbers = own.map(({ number }) => bare(number ?? ''));
  own.forEach((paragraph, index) => {
    const printed = numbers[index] ?? '';
    const number: ParagraphNumber = isPrintable(printed, numbers)
      ? { type: 'printed', number: printed }
      : { type: 'counted', ordinal: index + 1 };
    nameFamily(paragraph, { role: 'operative', number, part: [] }, markers, names);
  });
  return names;
}

function numberOf(
  role: 'preambular' | 'operative',
  index: number,
  numbers: readonly string[],
  own: readonly Paragraph[],
): ParagraphNumber {
  const counted = { type: 'counted', ordinal: index + 1 } as const;
  if (role === 'preambular') return counted;
  if (own.length === 1 && own[0]?.number === null) return { type: 'sole' };
  const number = numbers[index] ?? '';
  // A damaged file may print a number twice: then paragraphs are counted, so that each name points at one.
  return isPrintable(number, numbers) ? { type: 'printed', number } : counted;
}

function isPrintable(number: string, all: readonly string[]): boolean {
  return /^\w/u.test(number) && all.indexOf(number) === all.lastIndexOf(number);
}

function nameFamily(
  parent: AnyParagraph,
  name: ParagraphName,
  markers: ReadonlyMap<BlockId, string>,
  into: Map<BlockId, ParagraphName>,
): void {
  into.set(parent.id, name);
  const own = parent.children.map(({ id }) => bare(markers.get(id) ?? ''));
  parent.children.forEach((child, index) => {
    const marker = own[index] ?? '';
    if (!isPrintable(marker, own)) return;
    nameFamily(child, { ...name, part: [...name.part, marker] }, markers, into);
  });
}

/** "(b)" and "b." are cited alike. */
function bare(marker: string): string {
  return marker.replace(/^\(|[).]$/gu, '');
}
