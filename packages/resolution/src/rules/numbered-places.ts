import { plainText } from '../inline.js';
import type { Markers } from '../numbering.js';
import type { BlockId, Paragraph } from '../tree.js';
import { type AnyParagraph, linesOfBlock } from '../walk.js';
import type { CitedPart } from './cited-paragraphs.js';
import type { ExaminedText } from './examined-text.js';

/** What references may lead to in one text. */
export interface NumberedPlaces {
  /** Where each number stands in the body, counted from 0; sections that begin again give a number several places. */
  readonly byNumber: ReadonlyMap<string, readonly number[]>;
  /** The numbers in words, for a message: "1 to 12". */
  readonly extent: string;
  /** The parts of a paragraph; each is looked through once, so that many references to it cost no more than its words. */
  readonly partsOf: (paragraph: Paragraph) => PartsByWay;
}

/** The parts of a paragraph by the way to them, "(b) (ii)", and every marker that stands in its words. */
interface PartsByWay {
  readonly byWay: ReadonlyMap<string, AnyParagraph>;
  readonly inWords: ReadonlySet<string>;
}

/** Makes a text ready for its references. */
export function numberedPlaces({ body, markers }: ExaminedText): NumberedPlaces {
  const byNumber = new Map<string, number[]>();
  body.forEach(({ id, role }, index) => {
    const number = role === 'operative' ? markers.get(id) : undefined;
    if (number === undefined) return;
    const known = byNumber.get(number);
    if (known === undefined) byNumber.set(number, [index]);
    else known.push(index);
  });
  return { byNumber, extent: extentOf([...byNumber.keys()]), partsOf: partsLookedUp(markers) };
}

function extentOf(numbers: readonly string[]): string {
  return numbers.length < 2 ? (numbers[0] ?? 'none') : `${numbers[0]} to ${numbers.at(-1)}`;
}

function partsLookedUp(markers: Markers): NumberedPlaces['partsOf'] {
  const known = new Map<BlockId, PartsByWay>();
  return (paragraph) => {
    const parts = known.get(paragraph.id) ?? partsByWay(paragraph, markers);
    known.set(paragraph.id, parts);
    return parts;
  };
}

function partsByWay(paragraph: Paragraph, markers: Markers): PartsByWay {
  const byWay = new Map<string, AnyParagraph>();
  addParts(paragraph, '', markers, byWay);
  const words = linesOfBlock(paragraph).map(plainText).join(' ');
  return { byWay, inWords: new Set(words.match(/\([a-z]{1,5}\)/gu)) };
}

function addParts(part: AnyParagraph, way: string, markers: Markers, into: Map<string, AnyParagraph>): void {
  if (!into.has(way)) into.set(way, part);
  for (const child of part.children) {
    const marker = inBrackets(markers.get(child.id));
    addParts(child, way === '' ? marker : `${way} ${marker}`, markers, into);
  }
}

/** A reference puts every marker in brackets, also those printed "a.". */
function inBrackets(marker: string | undefined): string {
  return `(${(marker ?? '').replace(/[().]/gu, '')})`;
}

/** The places that a cited part may have its paragraph at: those of its number, or the citing paragraph's own. */
export function placesOf(
  { number, ways }: CitedPart,
  here: number,
  { byNumber }: NumberedPlaces,
): readonly number[] {
  if (number !== null) return byNumber.get(number) ?? [];
  return [here, ...(byNumber.get(ways[0]?.[0] ?? '') ?? [])];
}

/** What of a paragraph a reference means: the part, or the paragraph itself where no part is named or its parts stand in its words. */
export function partMeant(
  paragraph: Paragraph,
  { ways, number }: CitedPart,
  { partsOf }: NumberedPlaces,
  markers: Markers,
): AnyParagraph | null {
  const { byWay, inWords } = partsOf(paragraph);
  for (const way of ways) {
    const part = byWay.get(way.join(' '));
    if (part !== undefined) return part;
  }
  const [first = []] = ways;
  if (number === null && first[0] === markers.get(paragraph.id)) return paragraph;
  // A paragraph's own words name the part by citing it, which is no sign that it is there.
  return number !== null && inWords.has(first.at(-1) ?? '') ? paragraph : null;
}
