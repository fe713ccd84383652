import type { Line } from './lines.js';

/** The rule that parts the notes from the text of a page. */
const RULE = /^[_‗─—]{5,}$/u;

/** Whether a line is the rule above the notes of a page. */
export function isFootRule(text: string): boolean {
  return RULE.test(text);
}

/** A rule glued to the line above it. */
const GLUED = /^(.*\S) ([_‗─—]{12,})$/u;

/** Parts a rule from the last words above it, where the next line is the head of a note. */
export function partRule(line: Line, next: Line | undefined): readonly Line[] {
  const [, words, rule] = line.text.endsWith('_') ? (GLUED.exec(line.text) ?? []) : [];
  if (
    words === undefined ||
    rule === undefined ||
    !/^(?:[1-9]\d{0,2}|\*{1,5})(?: |$)/u.test(next?.text ?? '')
  ) {
    return [line];
  }
  return [
    { ...line, text: words, end: words.length },
    { ...line, text: rule, end: rule.length, gap: false },
  ];
}
