import { type Inline, textRun } from '@penholder/resolution';

import { wordsStepOf } from '../steps/edits.js';
import { sliceLine } from '../steps/line-splice.js';
import type { NamedLine } from '../steps/lines.js';
import type { WordsStep } from '../steps/step.js';

/** The step that puts text in the place of `length` characters of a line, set as these or as what stands before them. */
export function textAt({ name, line }: NamedLine, at: number, length: number, text: string): WordsStep {
  const removed = sliceLine(line, at, at + length);
  const like = removed.find(isText) ?? sliceLine(line, 0, at).findLast(isText);
  const inserted = text === '' ? [] : [textRun(text, like?.marks)];
  return wordsStepOf({ line: name, at, removed, inserted, notes: [], gone: [], beyond: 0 });
}

function isText(item: Inline): item is Extract<Inline, { type: 'text' }> {
  return item.type === 'text';
}

/** A line as text in which every note call is one character, so that places are those of the line. */
export function placedText(line: readonly Inline[]): string {
  return line.map((item) => (item.type === 'text' ? item.text : '\uFFFC')).join('');
}
