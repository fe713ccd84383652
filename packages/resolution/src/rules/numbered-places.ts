import { plainText } from '../inline.js';
import type { Markers } from '../numbering.js';
import type { Paragraph } from '../tree.js';
import { type AnyParagraph, linesOfBlock } from '../walk.js';
import type { CitedPart } from './cited-paragraphs.js';
import type { ExaminedText } from './examined-text.js';

/** Where each number stands in the body, counted from 0; sections that begin again give a number several places. */
export type NumberedPlaces = ReadonlyMap<string, readonly number[]>;

/** The operative paragraphs by number. */
export function numberedPlaces({ body, markers }: ExaminedText): NumberedPlaces {
  const places = new Map<string, number[]>();
  body.forEach(({ id, role }, index) => {
    const number = role === 'operative' ? markers.get(id) : undefined;
    if (number === undefined) return;
    const known = places.get(number);
    if (known === undefined) places.set(number, [index]);
    else known.push(index);
  });
  return places;
}

/** The places that a cited part may have its paragraph at: those of its number, or the citing paragraph's own. */
export function placesOf(
  { number, ways }: CitedPart,
  here: number,
  numbers: NumberedPlaces,
): readonly number[] {
  if (number !== null) return numbers.get(number) ?? [];
  return [here, ...(numbers.get(ways[0]?.[0] ?? '') ?? [])];
}

/** What of a paragraph a reference means: the part, or the paragraph itself where no part is named or its parts stand in its words. */
export function partMeant(
  paragraph: Paragraph,
  { ways, number }: CitedPart,
  markers: Markers,
): AnyParagraph | null {
  for (const way of ways) {
    const part = partAt(paragraph, way, markers);
    if (part !== null) return part;
  }
  const [first] = ways[0] ?? [];
  if (number === null && first === markers.get(paragraph.id)) return paragraph;
  // A paragraph's own words name the part by citing it, which is no sign that it is there.
  return number !== null && isInWords(paragraph, ways) ? paragraph : null;
}

function partAt(paragraph: Paragraph, way: readonly string[], markers: Markers): AnyParagraph | null {
  let part: AnyParagraph | undefined = paragraph;
  for (const marker of way) part = part?.children.find(({ id }) => inBrackets(markers.get(id)) === marker);
  return part ?? null;
}

/** Parts may be set in one line with the rest: "to: (a) write; (b) answer". */
function isInWords(paragraph: Paragraph, ways: CitedPart['ways']): boolean {
  const last = ways[0]?.at(-1);
  return last !== undefined && linesOfBlock(paragraph).some((line) => plainText(line).includes(last));
}

/** A reference puts every marker in brackets, also those printed "a.". */
function inBrackets(marker: string | undefined): string {
  return `(${(marker ?? '').replace(/[().]/gu, '')})`;
}
