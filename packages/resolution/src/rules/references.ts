import { type Citation, citationsOf, type CitedPart } from './cited-paragraphs.js';
import { type ExaminedText, placeOf } from './examined-text.js';
import { movedReferences } from './moved-references.js';
import { type NumberedPlaces, numberedPlaces, partMeant, placesOf } from './numbered-places.js';
import { examinationOf, type Remark, type Rule } from './rule.js';

/**
 * References to paragraphs and parts of the text itself lead to one that is there, on the side where they say it is; and
 * where numbers have moved since the version before, to the same one as there.
 */
export const REFERENCES: Rule = {
  id: 'references',
  sentence:
    'A reference to a paragraph or subparagraph of the same text names one that is there, above or below as it says, and after renumbering the same one as before.',
  source: '48 of 48 references in adopted texts lead there.',
  covers: 'English',
  examine: (text) => {
    const numbers = numberedPlaces(text);
    const moved = movedReferences(text);
    const outcomes = text.body.flatMap((paragraph, here) =>
      citationsOf(paragraph).map((citation, order): Remark | null => {
        const message = moved.get(paragraph.id)?.[order] ?? complaint(citation, { text, here, numbers });
        return message === null
          ? null
          : { ...placeOf(paragraph.id, text.labels), message, words: citation.words };
      }),
    );
    return examinationOf(outcomes);
  },
};

/** Where a reference stands, and what it may lead to. */
interface Surroundings {
  readonly text: ExaminedText;
  readonly here: number;
  readonly numbers: NumberedPlaces;
}

function complaint({ cited, side }: Citation, around: Surroundings): string | null {
  for (const part of cited) {
    const places = placesOf(part, around.here, around.numbers);
    if (places.length === 0)
      return `There is no paragraph ${part.number} in the text; its numbers are ${extentOf(around.numbers)}.`;
    if (!places.some((place) => isOnSide(place, around.here, side)))
      return `Paragraph ${part.number} does not stand ${side}; "${OTHER[side]}" or another number would be expected.`;
    if (!places.some((place) => hasPart(part, place, around)))
      return `There is no part ${part.words} in the text; one that is there would be expected.`;
  }
  return null;
}

function hasPart(part: CitedPart, place: number, { text: { body, markers }, here }: Surroundings): boolean {
  const paragraph = body[place];
  if (paragraph === undefined || part.ways.every(({ length }) => length === 0)) return true;
  // "Subparagraph (b) above" in a paragraph without parts speaks of another paragraph, and does not say of which.
  const isBare = paragraph.children.length === 0 && place === here;
  return isBare || partMeant(paragraph, part, markers) !== null;
}

/** A paragraph may cite a part of itself, so its own place is on either side. */
function isOnSide(place: number, here: number, side: Citation['side']): boolean {
  if (side === 'above') return place <= here;
  return side === 'below' ? place >= here : true;
}

const OTHER = { above: 'below', below: 'above', anywhere: 'anywhere', here: 'here' } as const;

function extentOf(numbers: NumberedPlaces): string {
  const known = [...numbers.keys()];
  return known.length < 2 ? (known[0] ?? 'none') : `${known[0]} to ${known.at(-1)}`;
}
