import { err, ok, type Result } from '@penholder/kernel';

import {
  count,
  flag,
  listOf,
  oneOf,
  orNull,
  record,
  type Shape,
  text,
  typed,
  variants,
} from './json-shape.js';
import type { Step } from './step.js';

/** The text is not that of a step. */
export interface NotAStep {
  readonly type: 'NotAStep';
}

/** In characters: more than any document has. */
const LONGEST = 20_000_000;

const mark = variants({ italic: typed(), bold: typed(), link: typed({ href: text }) });
const inline = variants({ text: typed({ text, marks: listOf(mark) }), note: typed({ note: text }) });
const line = listOf(inline);
const note = record({ id: text, marker: orNull(text), content: line });
const notes = listOf(note);

const words = { id: text, content: line, children: listOf((value, depth) => part(value, depth)), tail: line };
const part: Shape = variants({ subparagraph: typed({ ...words, marker: orNull(text) }) });
const role = oneOf('preambular', 'operative', 'plain');
const cell = record({ content: line, columns: count, rows: count });
const heading = typed({ id: text, level: count, content: line });
const blocks = {
  paragraph: typed({ ...words, role, number: orNull(text) }),
  heading,
  table: typed({ id: text, rows: listOf(record({ header: flag, cells: listOf(cell) })) }),
};
const piece = variants({ ...blocks, subparagraph: part });
const annex = record({ id: text, label: orNull(text), title: line, blocks: listOf(variants(blocks)) });

const named = typed({ id: text });
const lineName = variants({
  title: typed(),
  organ: typed(),
  paragraph: named,
  tail: named,
  heading: named,
  'annex title': named,
  note: named,
  cell: typed({ table: text, row: count, cell: count }),
});
const slot = record({ in: text, after: orNull(text) }, { behind: listOf(text) });
const dress = variants({
  paragraph: typed({ role, number: orNull(text) }),
  subparagraph: typed({ marker: orNull(text) }),
});

const place = { line: lineName, at: count };
const wordsSteps = {
  'replace words': typed({ ...place, removed: line, inserted: line }, { notes, gone: notes, beyond: count }),
  'insert words': typed({ ...place, inserted: line }, { notes, beyond: count }),
  'delete words': typed({ ...place, removed: line }, { gone: notes, beyond: count }),
};
const pieceStep = typed({ slot, piece, notes });
const headingStep = typed({ slot, heading: variants({ heading }) });
const parting = typed(
  { id: text, at: count, second: text, join: text },
  { joinMarks: listOf(mark), secondNumber: orNull(text) },
);
const annexStep = typed({ index: count, annex, notes });
const noteMarks = listOf(record({ id: text, marker: orNull(text) }));
const noteStep = typed({ ...place, note, index: orNull(count) }, { beyond: count });

const step = variants({
  ...wordsSteps,
  'replace throughout': typed({ changes: listOf(variants(wordsSteps)) }),
  'insert paragraph': pieceStep,
  'delete paragraph': pieceStep,
  'replace paragraph': typed({ id: text, old: piece, now: piece, notes, gone: notes }),
  'move paragraph': typed({ id: text, from: slot, to: slot }, { dress: record({ old: dress, now: dress }) }),
  'split paragraph': parting,
  'join paragraphs': parting,
  'insert heading': headingStep,
  'delete heading': headingStep,
  'insert annex': annexStep,
  'delete annex': annexStep,
  'name annex': typed({ id: text, old: orNull(text), now: orNull(text) }),
  'arrange notes': typed({ old: noteMarks, now: noteMarks }),
  'insert note': noteStep,
  'delete note': noteStep,
});

/** A step as text, to be stored or sent. */
export function stepToJson(value: Step): string {
  return JSON.stringify(value);
}

/** The step that a text from outside holds. Never throws; what is not a step, or nests deeper than any document, is refused. */
export function stepFromJson(json: string): Result<Step, NotAStep> {
  if (json.length > LONGEST) return err({ type: 'NotAStep' });
  try {
    const value: unknown = JSON.parse(json);
    return isStep(value) ? ok(value) : err({ type: 'NotAStep' });
  } catch {
    // What is no JSON at all is no step either.
    return err({ type: 'NotAStep' });
  }
}

/** Whether a value from outside is a step. */
export function isStep(value: unknown): value is Step {
  return step(value, 0);
}
