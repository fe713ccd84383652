// Invented texts of any length, by kind: what a reader meets, and what it should never meet. The same kind and length
// give the same text.

/** Texts as they come: resolutions one after another, words that open paragraphs, lines as short as lines get. */
const usual = {
  resolutions: (bytes) => grow(bytes, resolutionText),
  'keyword soup': (bytes) => grow(bytes, soupLine),
  'very short lines': (bytes) => repeat('care\nof\na\nlamp;\n\n', bytes),
  'lines of a letter': (bytes) => repeat('a\n', bytes),
  'one endless line': (bytes) => repeat('to keep the lamps of every harbour in order and ', bytes),
  'blank lines': (bytes) => repeat('\n', bytes),
};

/** Texts of nothing but one sign or marker, which a parser may try to open again and again. */
const hostile = {
  '(a) (a) (a)': (bytes) => repeat('(a) ', bytes),
  'lines of (a)': (bytes) => repeat('(a) x\n', bytes),
  '(a) (i) (a) (i)': (bytes) => repeat('(a) x;\n(i) x;\n', bytes),
  quotes: (bytes) => repeat('“', bytes),
  asterisks: (bytes) => repeat('*', bytes),
  'asterisks and blanks': (bytes) => repeat('* ', bytes),
  brackets: (bytes) => repeat('[', bytes),
  'links begun': (bytes) => repeat('[a](b', bytes),
  backslashes: (bytes) => repeat('\\', bytes),
  superscripts: (bytes) => repeat('¹', bytes),
  'superscripts and commas': (bytes) => repeat('¹, ', bytes),
  digits: (bytes) => repeat('1', bytes),
  blanks: (bytes) => repeat(' ', bytes),
  'blanks and a letter': (bytes) => `a${repeat(' ', bytes - 2)}b`,
  tabs: (bytes) => repeat('\t', bytes),
};

/** Every kind by name, each a function from a length in bytes of UTF-8 to a text of about that length. */
export const samples = { ...usual, ...hostile };

/** A resolution with this many bytes of words, and nothing else. */
export function draftText(bytes) {
  const random = randomFrom(5);
  const paragraphs = Math.ceil(bytes / 260);
  const head =
    'Resolution 13/1\n\nLamps of the harbours\n\nThe General Assembly,\n\nRecalling its earlier texts,\n\n';
  const body = Array.from({ length: paragraphs }, (_, at) => operative(random, at + 1));
  return `${head}${body.join('')}`;
}

function repeat(unit, bytes) {
  return unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit)));
}

function grow(bytes, next) {
  const random = randomFrom(3);
  const parts = [];
  for (let length = 0, at = 1; length < bytes; at += 1) {
    const part = next(random, at);
    parts.push(part);
    length += Buffer.byteLength(part);
  }
  return parts.join('');
}

const WORDS =
  'lamp harbour keeper letter member station measure report office council matter reading night water public order'.split(
    ' ',
  );
const SMALL = 'the of and to in for on with all its their by'.split(' ');
const OPENINGS = ['Recalling', 'Noting with concern', 'Bearing in mind', 'Reaffirming', 'Welcoming'];
const VERBS = ['Urges', 'Requests', 'Decides', 'Calls upon', 'Takes note of', 'Encourages'];
/** What readers look for, one a line. */
const SOUP = `Recalling
Urges
Annex
Draft resolution
The General Assembly,
(a)
(i)
1.
2 bis.
Agenda item
*
**
¹
[
](
draft
and
;
:
.
,
\t
Part one
_____
A/80/L.1
25-16620
2/8
Decision 27/1
II.
Insert
-
“
lamp
17`.split('\n');

function soupLine(random) {
  const line = Array.from({ length: 1 + random(9) }, () => pick(random, SOUP)).join(' ');
  return random(3) === 0 ? `${line}\n\n` : `${line}\n`;
}

function resolutionText(random, at) {
  const preamble = Array.from({ length: 6 }, () => `*${pick(random, OPENINGS)}* ${printed(random, 40)},\n\n`);
  const body = Array.from({ length: 9 }, (_, index) => operative(random, index + 1));
  const note = `¹ See A/${at % 90}/1.\n\n`;
  return `Resolution ${at % 90}/${at % 700}\n\nLamps of the harbours\n\nThe General Assembly,\n\n${preamble.join('')}${body.join('')}${note}`;
}

function operative(random, number) {
  const call = number % 4 === 0 ? '¹' : '';
  if (number % 3 !== 0) return `${number}. *${pick(random, VERBS)}* ${printed(random, 45)};${call}\n\n`;
  const parts = ['(a)', '(b)', '(c)'].map((marker) => `${marker} To ${printed(random, 15)};\n\n`);
  return `${number}. *${pick(random, VERBS)}* the following:${call}\n\n${parts.join('')}`;
}

/** So many words, broken into lines as print breaks them. */
function printed(random, count) {
  const words = Array.from({ length: count }, (_, at) => pick(random, at % 2 === 0 ? SMALL : WORDS));
  return words
    .map((word, at) => (at % 14 === 13 ? `${word}\n` : `${word} `))
    .join('')
    .trim();
}

function pick(random, list) {
  return list[random(list.length)];
}

/** Whole numbers below a bound, always the same ones. */
function randomFrom(seed) {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}
