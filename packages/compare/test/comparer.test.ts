import { labelsOf, type Paragraph, type Resolution, textRun } from '@penholder/resolution';
import { expect, test } from 'vitest';

import { compare, newComparer } from '../src/index.js';
import { type Drawing, drawingFrom } from './drawing.js';
import { inventedWords } from './invented-sentences.js';
import { written } from './written-resolution.js';

const SEED = 31;
const WRITERS = 8;
const KEYSTROKES = 25;

function draft(drawing: Drawing, paragraphs: number): Resolution {
  const lines = Array.from({ length: paragraphs }, () => `OP ${inventedWords(drawing, 40).join(' ')};`);
  return written('p', ['title Inks and papers', ...lines]);
}

/** The text with a letter, a word or a paragraph more or less; every block that did not change is the same value. */
function typed(drawing: Drawing, resolution: Resolution): Resolution {
  const place = drawing.whole(0, resolution.operative.length - 1);
  const block = resolution.operative[place];
  if (block?.type !== 'paragraph') return resolution;
  const { operative } = resolution;
  switch (drawing.whole(0, 11)) {
    case 0:
      return { ...resolution, operative: operative.toSpliced(place, 1) };
    case 1:
      return { ...resolution, operative: operative.toSpliced(place, 0, another(drawing, block)) };
    default:
      return { ...resolution, operative: operative.with(place, reworded(drawing, block)) };
  }
}

function another(drawing: Drawing, like: Paragraph): Paragraph {
  const id = `${like.id}+${drawing.whole(0, 1_000_000)}` as typeof like.id;
  return { ...like, id, content: [textRun(`${inventedWords(drawing, drawing.whole(1, 30)).join(' ')};`)] };
}

function reworded(drawing: Drawing, block: Paragraph): Paragraph {
  const words = block.content
    .map((run) => (run.type === 'text' ? run.text : ''))
    .join('')
    .split(' ');
  const at = drawing.whole(0, words.length - 1);
  const [word = ''] = inventedWords(drawing, 1);
  const edited =
    drawing.whole(0, 1) === 0 ? words.with(at, `${words[at] ?? ''}x`) : words.toSpliced(at, 1, word);
  return { ...block, content: [textRun(edited.join(' '))] };
}

test('a comparison renewed at each keystroke is the comparison made anew', () => {
  for (let seed = SEED; seed < SEED + WRITERS; seed += 1) {
    const drawing = drawingFrom(seed);
    const from = draft(drawing, 40);
    const renew = newComparer(from);
    let to = from;
    for (let keystroke = 0; keystroke < KEYSTROKES; keystroke += 1) {
      to = typed(drawing, to);
      expect(renew(to)).toEqual(compare(from, to));
    }
  }
});

test('what did not change is not read again', () => {
  const drawing = drawingFrom(SEED);
  const from = draft(drawing, 60);
  const renew = newComparer(from);
  renew(from);
  const place = 30;
  const block = from.operative[place];
  if (block?.type !== 'paragraph') throw new Error('no paragraph');
  const reads: string[] = [];
  const watched = from.operative.map((each, at) =>
    at === place ? each : watching(each, () => reads.push(`${at}`)),
  );
  // The blocks watched are new values once; from then on nothing of them may be read.
  renew({ ...from, operative: watched });
  reads.length = 0;
  const { paragraphs } = renew({ ...from, operative: watched.with(place, reworded(drawing, block)) });
  expect(paragraphs.filter(({ change }) => change === 'reworded')).toHaveLength(1);
  expect(reads).toEqual([]);
});

/** The block, telling when its words are read. */
function watching<Value extends object>(block: Value, tell: () => void): Value {
  return new Proxy(block, {
    get: (target, name) => {
      if (name === 'content') tell();
      return Reflect.get(target, name);
    },
  });
}

test('labels are those of the text as it is', () => {
  const drawing = drawingFrom(SEED);
  const from = draft(drawing, 10);
  const renew = newComparer(from);
  const to = { ...from, operative: from.operative.slice(1) };
  const labels = renew(to).paragraphs.flatMap((row) => row.to);
  expect(labels).toEqual(['title', ...labelsOf(to).values()]);
});
