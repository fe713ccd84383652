import { plainText } from '../inline.js';
import { linesOfBlock } from '../walk.js';
import { type Citation, citationsIn } from './cited-paragraphs.js';
import { type ExaminedText, placeOf } from './examined-text.js';
import { examinationOf, type Remark, type Rule } from './rule.js';

/** References to paragraphs of the text itself lead to one that is there, on the side where they say it is. */
export const REFERENCES: Rule = {
  id: 'references',
  sentence: 'A reference to a paragraph of the same text names one that is there, above or below as it says.',
  source: '46 of 46 references in adopted texts lead there.',
  covers: 'English',
  examine: (text) => {
    const places = placesOfNumbers(text);
    const outcomes = text.body.flatMap((paragraph, index) => {
      const words = linesOfBlock(paragraph).map(plainText).join(' ');
      return citationsIn(words).map((citation): Remark | null => {
        const message = complaint(citation, index, places);
        return message === null
          ? null
          : { ...placeOf(paragraph.id, text.labels), message, words: citation.words };
      });
    });
    return examinationOf(outcomes);
  },
};

/** Where each number stands in the body; sections that begin again give a number several places. */
type Places = ReadonlyMap<string, readonly number[]>;

function placesOfNumbers({ body, markers }: ExaminedText): Places {
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

function complaint({ numbers, side }: Citation, here: number, places: Places): string | null {
  for (const number of numbers) {
    const found = places.get(number);
    if (found === undefined)
      return `There is no paragraph ${number} in the text; its numbers are ${extentOf(places)}.`;
    if (!found.some((place) => isOnSide(place, here, side)))
      return `Paragraph ${number} does not stand ${side}; "${OTHER[side]}" or another number would be expected.`;
  }
  return null;
}

/** A paragraph may cite a part of itself, so its own place is on either side. */
function isOnSide(place: number, here: number, side: Citation['side']): boolean {
  if (side === 'above') return place <= here;
  return side === 'below' ? place >= here : true;
}

const OTHER = { above: 'below', below: 'above', anywhere: 'anywhere' } as const;

function extentOf(places: Places): string {
  const numbers = [...places.keys()];
  return numbers.length < 2 ? (numbers[0] ?? 'none') : `${numbers[0]} to ${numbers.at(-1)}`;
}
