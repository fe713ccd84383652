import type { BlockId } from '../tree.js';
import { CITED_ITEMS, type Citation, citationsOf, type CitedPart } from './cited-paragraphs.js';
import type { ExaminedText } from './examined-text.js';
import { type NumberedPlaces, numberedPlaces, partMeant, placesOf } from './numbered-places.js';

/** What there is to say of each paragraph's references, in their order; `null` where one leads where it led. */
export type MovedReferences = ReadonlyMap<BlockId, readonly (string | null)[]>;

/**
 * The references that led to another paragraph in the version before than their number names now.
 *
 * Promise: only references that stand word for word in the same paragraph of both versions are looked at, each by its
 * place among them. One that was written anew means the numbers it was written under, which are those of now.
 */
export function movedReferences(text: ExaminedText): MovedReferences {
  const { before } = text;
  if (before === null) return new Map();
  const numbers = numberedPlaces(before);
  const placesNow = new Map(text.body.map(({ id }, place) => [id, place]));
  return new Map(
    before.body.flatMap((paragraph, here) => {
      const place = placesNow.get(paragraph.id);
      const now = place === undefined ? undefined : text.body[place];
      if (place === undefined || now === undefined) return [];
      const led = citationsOf(paragraph);
      const around = { text, before, here, numbers, place, placesNow };
      return [[paragraph.id, sameCitations(led, citationsOf(now)).map((each) => changeOf(each, around))]];
    }),
  );
}

/** The citations of both that are the same, `null` at the places of others. */
function sameCitations(before: readonly Citation[], now: readonly Citation[]): (Citation | null)[] {
  if (before.length !== now.length) return [];
  return now.map((citation, order) => (before[order]?.words === citation.words ? citation : null));
}

interface Versions {
  readonly text: ExaminedText;
  readonly before: ExaminedText;
  /** Where the citing paragraph stood, and where it stands. */
  readonly here: number;
  readonly place: number;
  readonly numbers: NumberedPlaces;
  readonly placesNow: ReadonlyMap<BlockId, number>;
}

/** Where a part that was cited before is now: under which name, in which paragraph. */
type Led =
  | { readonly type: 'unknown' }
  | { readonly type: 'gone' }
  | { readonly type: 'at'; readonly name: string; readonly place: number };

function changeOf(citation: Citation | null, versions: Versions): string | null {
  if (citation === null) return null;
  const led = citation.cited.map((part) => ledTo(part, versions));
  for (const [order, { words }] of citation.cited.entries()) {
    const to = led[order];
    if (to?.type === 'gone')
      return `What was ${called(words)} in the version before is not in the text any more; another reference would be expected.`;
    if (to?.type === 'at' && to.name !== words)
      return `What was ${called(words)} in the version before is ${called(to.name)} now; "${rewritten(citation, led, versions.place)}" would be expected.`;
  }
  return null;
}

function ledTo(part: CitedPart, { text, before, here, numbers, placesNow }: Versions): Led {
  const [only, another] = placesOf(part, here, numbers);
  const paragraph = only === undefined || another !== undefined ? undefined : before.body[only];
  const meant = paragraph === undefined ? null : partMeant(paragraph, part, before.markers);
  if (paragraph === undefined || meant === null) return { type: 'unknown' };
  const label = text.labels.get(meant.id);
  const place = placesNow.get(paragraph.id);
  if (label === undefined || place === undefined) return { type: 'gone' };
  // A part that stands in the words of its paragraph moves with it, under the marker it has.
  const inWords = meant === paragraph ? (part.ways[0] ?? []) : [];
  return { type: 'at', name: nameLike(part.words, [label.slice(ROLE.length), ...inWords].join(' ')), place };
}

/** What a label begins with: "OP4 (b)" is cited as "4 (b)". */
const ROLE = 'OP';

/** A new name as long as the reference writes it: where it gave markers alone, as many of them. */
function nameLike(words: string, name: string): string {
  return words.startsWith('(') ? name.split(' ').slice(-words.split(' ').length).join(' ') : name;
}

function called(name: string): string {
  return name.startsWith('(') ? `subparagraph ${name}` : `paragraph ${name}`;
}

/** The reference with the names of now, and on the side where its paragraph stands now. */
function rewritten({ words, cited }: Citation, led: readonly Led[], here: number): string {
  let order = -1;
  const [first] = led;
  const list = cited.map((part) => part.words);
  const renamed = words.replace(CITED_ITEMS, (item) => {
    order += 1;
    const to = led[order];
    return to?.type === 'at' && item === list[order] ? to.name : item;
  });
  if (first?.type !== 'at' || first.place === here) return renamed;
  return renamed.replace(/\b(?:above|below)$/u, first.place < here ? 'above' : 'below');
}
