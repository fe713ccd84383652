import * as fc from 'fast-check';

import { type Mark, textRun, type TextRun } from '../src/index.js';

/** A line before its notes are settled: runs of text, and calls that say what their note holds. */
export type DraftLine = readonly (TextRun | DraftCall)[];

/** A call of a note: of one called before (`again` picks it), or of a new one with these words. */
export interface DraftCall {
  readonly type: 'call';
  readonly again: number | null;
  readonly words: DraftLine;
}

/** Which constructs lines may hold. */
export interface LineOptions {
  readonly italics: boolean;
  readonly bold: boolean;
  readonly links: boolean;
  /** Runs that bear several marks at once. */
  readonly combinedMarks: boolean;
  readonly notes: boolean;
}

const syllable = fc.constantFrom(
  'tal',
  'mer',
  'on',
  'vi',
  'sel',
  'ka',
  'dro',
  'nim',
  'bar',
  'é',
  'lu',
  'ter',
);
const inventedWord = fc.array(syllable, { minLength: 2, maxLength: 4 }).map((parts) => parts.join(''));
const capitalised = inventedWord.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
const printedToken = fc.constantFrom(
  '2030',
  '71/167',
  'A/80/15',
  'Z–',
  'talmer-on',
  'Talmer’s',
  '5.2',
  '(c)',
);

/** A word as documents have them: invented, now and then quoted, a year, a symbol or a possessive. */
export const arbitraryWord: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: inventedWord },
  { weight: 3, arbitrary: capitalised },
  { weight: 1, arbitrary: inventedWord.map((word) => `“${word}”`) },
  { weight: 1, arbitrary: printedToken },
);

/** Invented words with single blanks between; never empty. */
export function arbitraryWords(maxLength = 6): fc.Arbitrary<string> {
  return fc
    .tuple(inventedWord, fc.array(arbitraryWord, { maxLength: maxLength - 1 }))
    .map(([first, rest]) => [first, ...rest].join(' '));
}

const link: fc.Arbitrary<Mark> = fc
  .constantFrom('https://docs.example.org/talmer', 'https://example.org/a/80?on=1')
  .map((href) => ({ type: 'link', href }));

function arbitraryMarks(options: LineOptions): fc.Arbitrary<readonly Mark[]> {
  const allowed: fc.Arbitrary<Mark>[] = [
    ...(options.italics ? [fc.constant<Mark>({ type: 'italic' })] : []),
    ...(options.bold ? [fc.constant<Mark>({ type: 'bold' })] : []),
    ...(options.links ? [link] : []),
  ];
  if (allowed.length === 0) return fc.constant([]);
  const marks = fc.uniqueArray(fc.oneof(...allowed), {
    selector: (mark) => mark.type,
    minLength: 1,
    maxLength: options.combinedMarks ? allowed.length : 1,
  });
  return fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: marks });
}

function arbitraryCall(): fc.Arbitrary<DraftCall> {
  return fc.record({
    type: fc.constant('call' as const),
    again: fc.option(fc.nat({ max: 20 }), { freq: 3 }),
    words: arbitraryWords().map((words) => closeLine([textRun(capital(words))], '.')),
  });
}

/** A line of words with marks and note calls; begins with a word, and no two calls stand side by side. */
export function arbitraryLine(options: LineOptions): fc.Arbitrary<DraftLine> {
  const call = options.notes ? fc.option(arbitraryCall(), { freq: 6 }) : fc.constant(null);
  const part = fc.tuple(arbitraryWords(), arbitraryMarks(options), call);
  return fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) =>
    parts.flatMap(([words, marks, called], index) => {
      const run: DraftLine = index === 0 ? [] : [textRun(' ')];
      return [...run, textRun(words, marks), ...(called === null ? [] : [called])];
    }),
  );
}

/** The line with a stop at its end: before a note called there, as UN documents print it. */
export function closeLine(line: DraftLine, stop: string): DraftLine {
  const last = line.at(-1);
  return last?.type === 'call' ? [...line.slice(0, -1), textRun(stop), last] : [...line, textRun(stop)];
}

/** The words with a capital letter first, as a title or a note begins. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
