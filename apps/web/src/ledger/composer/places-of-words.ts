import {
  type AnyParagraph,
  type Block,
  labelsOf,
  plainText,
  type Resolution,
  withDescendants,
} from '@penholder/resolution';

/** Words where they stand in a text, with some of what is around them. */
export interface FoundPlace {
  readonly label: string;
  readonly before: string;
  readonly words: string;
  readonly behind: string;
}

/** How much of the line is shown on either side, in characters: enough to tell one place from another. */
const AROUND = 32;

/** No more than one wants to read. */
const MOST = 12;

/** Where words stand in the paragraphs of a text, in reading order; in the one of this label alone where it is one. */
export function placesOfWords(words: string, where: string, text: Resolution): FoundPlace[] {
  if (words === '') return [];
  const labels = labelsOf(text);
  const found = [...text.preamble, ...text.operative].flatMap(familyOf).flatMap((paragraph) => {
    const label = labels.get(paragraph.id) ?? '';
    return placesInLine(words, plainText(paragraph.content), label);
  });
  const inOne = found.filter(({ label }) => label === where || label.startsWith(`${where} `));
  return (inOne.length > 0 ? inOne : found).slice(0, MOST);
}

function familyOf(block: Block): AnyParagraph[] {
  if (block.type !== 'paragraph') return [];
  return [block, ...block.children.flatMap((child) => [...withDescendants(child)])];
}

function placesInLine(words: string, line: string, label: string): FoundPlace[] {
  const places: FoundPlace[] = [];
  for (let at = line.indexOf(words); at >= 0; at = line.indexOf(words, at + words.length)) {
    const end = at + words.length;
    places.push({
      label,
      before: line.slice(Math.max(0, at - AROUND), at),
      words,
      behind: line.slice(end, end + AROUND),
    });
  }
  return places;
}
