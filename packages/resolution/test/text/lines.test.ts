import { describe, expect, it } from 'vitest';

import { joinLines } from '../../src/text/joining.js';
import { keepLines } from '../../src/text/kept-lines.js';
import { splitLines } from '../../src/text/lines.js';
import { leavesRoom, measureOf, withPrintedEnds } from '../../src/text/measure.js';
import { endingOf } from '../../src/text/sentence-end.js';

describe('lines', () => {
  it.each([
    ['one\ntwo', ['1 one', '2 two']],
    ['one\r\n\r\ntwo', ['1 one', '3 two']],
    ['one\ftwo', ['1 one', '2 two']],
    ['  one   two  ', ['1 one two']],
    ['\u200Eone\u00ADtwo', ['1 onetwo']],
    ['a\tb\t\tc', ['1 a\tb\t\tc']],
    ['\tset in', ['1 set in']],
    ['1.\tUrges', ['1 1. Urges']],
    ['', []],
    [' \n\t\n', []],
  ])('%j', (text, lines) =>
    expect(splitLines(text).map(({ number, text }) => `${number} ${text}`)).toEqual(lines),
  );

  it('a blank line leaves a gap', () =>
    expect(splitLines('one\ntwo\n\nthree').map(({ gap }) => gap)).toEqual([true, false, true]));
});

describe('joining', () => {
  it.each([
    [['keepers of', 'lamps'], 'keepers of lamps'],
    [['well-', 'kept lamps'], 'well-kept lamps'],
    [['pre-', 'and post-war'], 'pre- and post-war'],
    [['2024–', '2030'], '2024–2030'],
    [['lamps –', 'and oil'], 'lamps – and oil'],
    [['and/', 'or'], 'and/or'],
    [['the charter¹', ', and'], 'the charter¹, and'],
    [['neo -gothic'], 'neo-gothic'],
    [['one - two'], 'one - two'],
  ])('%j', (lines, text) => expect(joinLines(lines)).toBe(text));
});

describe('the end of a line', () => {
  it.each([
    ['of lamps,', ','],
    ['of lamps;¹²', ';'],
    ['of “lamps”.', '.'],
    ['of lamps; and', ';'],
    ['*of lamps*,', ','],
    ['of lamps', 'none'],
    ['(2017)', 'none'],
    ['lamps?”', '?'],
  ])('%s', (text, ending) => expect(endingOf(text)).toBe(ending));
});

describe('the measure of a text', () => {
  const full = 'x'.repeat(80);
  const text = keepLines(
    splitLines(
      [...Array.from({ length: 20 }, () => full), 'short', 'Next', `${'y'.repeat(30)}¹`, 'z'.repeat(45)].join(
        '\n',
      ),
    ),
  );
  const measure = measureOf(text);
  const lines = withPrintedEnds(text, measure);

  it('is the length of its full lines', () => expect(measure).toBe(80));

  it.each([
    ['a short line', 20, 21, true],
    ['a full line', 0, 1, false],
    ['a line broken behind a call', 22, 23, false],
    ['what follows a call on the printed line', 23, 21, false],
  ])('%s (lines %i and %i) leaves room: %s', (_, line, next, room) => {
    const following = lines.at(next);
    expect(following !== undefined && leavesRoom(lines.at(line), following, measure)).toBe(room);
  });

  it('is endless where lines are paragraphs', () =>
    expect(measureOf(keepLines(splitLines(`${'a '.repeat(400)}\n${'b '.repeat(400)}`)))).toBe(
      Number.POSITIVE_INFINITY,
    ));
});
