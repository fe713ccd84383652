import {
  EMPTY_RESOLUTION,
  blockId,
  labelsOf,
  type Paragraph,
  type Resolution,
  textRun,
} from '@penholder/resolution';

import type { Change } from '../src/index.js';
import type { Drawing } from './drawing.js';
import { rewordedWords } from './invented-sentences.js';

/** A row that a comparison must show: the change and the labels on either side. */
export interface KnownRow {
  readonly change: Change;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** A row on a line, the known and the found ones alike. */
export function rowName({ change, from, to }: KnownRow): string {
  return `${change}: ${from.join(' + ')} → ${to.join(' + ')}`;
}

/** A document, a version of it whose edits are known, and the rows of their comparison. No id of the one is an id of the other. */
export interface EditedResolution {
  readonly from: Resolution;
  readonly to: Resolution;
  readonly rows: readonly KnownRow[];
}

/** A paragraph of the later version, made of these of the earlier one. */
interface Made {
  readonly change: Change;
  readonly from: readonly number[];
  readonly texts: readonly (readonly string[])[];
}

/** How far a moved paragraph goes: over so many others that nobody would say these moved instead. */
const LEAST_DISTANCE = 8;

/** What is edited: the paragraphs of a document as words, and paragraphs that may be put between them. */
export interface Material {
  readonly paragraphs: readonly (readonly string[])[];
  readonly another: () => readonly string[];
}

/** A document of these as its operative paragraphs, edited: a third of them or so are no longer what and where they were. */
export function editedResolution(drawing: Drawing, { paragraphs, another }: Material): EditedResolution {
  const made = moveOne(drawing, editAll(drawing, paragraphs, another));
  const from = operativeText('old', paragraphs);
  const to = operativeText(
    'new',
    made.flatMap(({ texts }) => texts),
  );
  return { from, to, rows: rowsOfMade(made, paragraphs.length, labelsInOrder(from), labelsInOrder(to)) };
}

function editAll(
  drawing: Drawing,
  paragraphs: readonly (readonly string[])[],
  another: () => readonly string[],
): Made[] {
  const made: Made[] = [];
  for (let place = 0; place < paragraphs.length; place += 1) {
    const [own = [], next] = [paragraphs[place], paragraphs[place + 1]];
    const edited = editOne(drawing, place, own, next, another);
    made.push(...edited);
    if (edited[0]?.change === 'merged') place += 1;
  }
  return made;
}

function editOne(
  drawing: Drawing,
  place: number,
  own: readonly string[],
  next: readonly string[] | undefined,
  another: () => readonly string[],
): Made[] {
  const from = [place];
  switch (drawing.whole(0, 24)) {
    case 0:
      return [];
    case 1:
      return [
        { change: 'kept', from, texts: [own] },
        { change: 'inserted', from: [], texts: [another()] },
      ];
    case 2:
      return [{ change: 'split', from, texts: halves(drawing, own) }];
    case 3:
      return next === undefined
        ? []
        : [{ change: 'merged', from: [place, place + 1], texts: [[...own, ...next]] }];
    case 4:
    case 5:
    case 6:
      return [{ change: 'reworded', from, texts: [rewordedWords(drawing, own, drawing.whole(1, 30) / 100)] }];
    default:
      return [{ change: 'kept', from, texts: [own] }];
  }
}

function halves(drawing: Drawing, words: readonly string[]): string[][] {
  const middle = drawing.whole(Math.ceil(words.length * 0.35), Math.floor(words.length * 0.65));
  return [words.slice(0, middle), words.slice(middle)];
}

function moveOne(drawing: Drawing, made: readonly Made[]): Made[] {
  const start = drawing.whole(0, made.length - LEAST_DISTANCE - 1);
  const moved = made[start];
  if (moved?.change !== 'kept') return [...made];
  const reworded = drawing.whole(0, 1) === 1;
  const texts = reworded ? moved.texts.map((words) => rewordedWords(drawing, words, 0.1)) : moved.texts;
  const end = drawing.whole(start + LEAST_DISTANCE, made.length - 1);
  const rest = made.filter((one) => one !== moved);
  return rest.toSpliced(end, 0, { ...moved, texts, change: reworded ? 'moved and reworded' : 'moved' });
}

function rowsOfMade(
  made: readonly Made[],
  count: number,
  from: readonly string[],
  to: readonly string[],
): KnownRow[] {
  let next = 0;
  const rows = made.map(({ change, from: places, texts }): KnownRow => {
    const start = next;
    next += texts.length;
    return { change, from: places.map((place) => from[place] ?? ''), to: to.slice(start, next) };
  });
  const used = new Set(made.flatMap(({ from: places }) => places));
  const gone = Array.from({ length: count }, (_, place) => place).filter((place) => !used.has(place));
  return [
    ...rows,
    ...gone.map((place): KnownRow => ({ change: 'deleted', from: [from[place] ?? ''], to: [] })),
  ];
}

function labelsInOrder(resolution: Resolution): string[] {
  return [...labelsOf(resolution).values()];
}

function operativeText(side: string, texts: readonly (readonly string[])[]): Resolution {
  const operative = texts.map((words, index): Paragraph => ({
    type: 'paragraph',
    id: blockId(`${side} ${index}`),
    role: 'operative',
    number: null,
    content: [textRun(`${words.join(' ')};`)],
    children: [],
    tail: [],
  }));
  return {
    ...EMPTY_RESOLUTION,
    operative,
  };
}
