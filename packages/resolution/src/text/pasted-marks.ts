import type { Line } from './lines.js';
import { toSuperscript } from './superscripts.js';

/** "_Recalling_", "__Recalling__": what Markdown sets apart; signs inside addresses and names are none. */
const UNDERLINED = /(?<![\p{L}\p{N}_\\/])(_{1,2})(?=[^\s_])([^_\\]*[^\s_\\])\1(?![\p{L}\p{N}_])/gu;

/** The head of a line that Markdown marks: "# Lamps" is a heading, "1\." no item of a list. */
const HEAD = /^#{1,6} (?=\S)|^(\d{1,3})\\(?=[.)] )/u;

/** A note as word processors paste it: "[1] See …". */
const BRACKETED_NOTE = /^\[([1-9]\d{0,2})\] ?(?=\S)/u;

/**
 * Writes the marks of pasted texts as those of the layout: Markdown's, and note numbers in square brackets.
 *
 * Promise: words and numbers stay as they are. Square brackets are words not agreed on, so a bracketed number becomes a
 * note call only where a list of notes, counted from 1, stands below and each is called above.
 */
export function readPastedMarks(lines: readonly Line[]): readonly Line[] {
  return withRaisedNotes(lines.map(withoutMarkdown));
}

function withoutMarkdown(line: Line): Line {
  if (!/[_#\\]/u.test(line.text)) return line;
  const text = line.text.replace(HEAD, '$1').replace(UNDERLINED, (_, signs: string, words: string) => {
    const stars = '*'.repeat(signs.length);
    return `${stars}${words}${stars}`;
  });
  return { ...line, text };
}

function withRaisedNotes(lines: readonly Line[]): readonly Line[] {
  const heads = lines.flatMap(({ text }, at) => {
    const number = BRACKETED_NOTE.exec(text)?.[1];
    return number === undefined ? [] : [{ at, number: Number(number) }];
  });
  const first = heads[0]?.at ?? 0;
  if (heads.length === 0 || !heads.every(({ number }, index) => number === index + 1)) return lines;
  const called = numbersCalled(lines.slice(0, first));
  if (!heads.every(({ number }) => called.has(number))) return lines;
  const notes = new Set(heads.map(({ at }) => at));
  return lines.map((line, at) =>
    notes.has(at) ? raisedNote(line) : at < first ? raisedCalls(line, called) : line,
  );
}

/** A call hangs on a word or its stop. */
const CALL = /(?<=[^\s[\]])\[([1-9]\d{0,2})\](?!\()/gu;

function numbersCalled(lines: readonly Line[]): ReadonlySet<number> {
  return new Set(lines.flatMap(({ text }) => [...text.matchAll(CALL)].map((call) => Number(call[1]))));
}

function raisedNote(line: Line): Line {
  return {
    ...line,
    gap: true,
    text: line.text.replace(BRACKETED_NOTE, (_, number: string) => `${toSuperscript(number)} `),
  };
}

function raisedCalls(line: Line, called: ReadonlySet<number>): Line {
  const text = line.text.replace(CALL, (call, number: string) =>
    called.has(Number(number)) ? toSuperscript(number) : call,
  );
  return { ...line, text };
}
