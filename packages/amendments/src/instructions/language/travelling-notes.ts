import type { Instruction, TravellingNote } from '../instruction.js';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A footnote on a line of its own: its mark, a blank, its words. */
const NOTE_LINE = /^\s*(?<marker>\*{1,6}|[⁰¹²³⁴⁵⁶⁷⁸⁹]+)\s+(?<text>\S.*)$/u;

/** The footnote of a line that is one; `null` of any other. */
export function noteOfLine(line: string): TravellingNote | null {
  const { marker, text } = NOTE_LINE.exec(line)?.groups ?? {};
  return marker === undefined || text === undefined ? null : { marker, text: text.trim() };
}

/** Parts a line from the footnotes that were run into it, behind the sign that ends its last sentence. */
export function withoutRunInNotes(line: string): {
  readonly line: string;
  readonly notes: readonly TravellingNote[];
} {
  const first = /[.,;:”"]\s+(?=\*{1,6} \p{Lu})/u.exec(line);
  if (first === null) return { line, notes: [] };
  const notes = line
    .slice(first.index + 1)
    .split(/(?<=\s)(?=\*{1,6} \p{Lu})/u)
    .flatMap((note) => noteOfLine(note) ?? []);
  return { line: line.slice(0, first.index + 1), notes };
}

/** A place in words where a footnote is called: by asterisks behind a word, or by raised figures. */
export interface NoteCall {
  readonly marker: string;
  readonly from: number;
  readonly to: number;
}

const CALL = /(?<=[^\s*])\*{1,6}(?![\p{L}\p{N}*])|[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu;

/** The footnote calls in words, in order. */
export function noteCallsIn(words: string): NoteCall[] {
  return [...words.matchAll(CALL)].map(({ 0: marker, index }) => ({
    marker,
    from: index,
    to: index + marker.length,
  }));
}

/** "13" for raised figures, asterisks as they are: as trees hold markers. */
export function printedMarker(marker: string): string {
  return [...marker].map((sign) => (RAISED.includes(sign) ? String(RAISED.indexOf(sign)) : sign)).join('');
}

/** "¹³" for a marker in figures: as it is written behind a word. */
export function raisedMarker(marker: string): string {
  return marker.replace(/\d/gu, (figure) => RAISED.charAt(Number(figure)));
}

/** The instruction with the footnotes that its words call, as far as they are known. */
export function withNotes(
  instruction: Instruction,
  noteOf: (marker: string) => TravellingNote | null,
): Instruction {
  if (instruction.type === 'in annex' || instruction.type === 'with result')
    return { ...instruction, instruction: withNotes(instruction.instruction, noteOf) };
  if (!('notes' in instruction)) return instruction;
  const called = new Set(
    wordsBrought(instruction)
      .flatMap(noteCallsIn)
      .map(({ marker }) => marker),
  );
  return { ...instruction, notes: [...called].flatMap((marker) => noteOf(marker) ?? []) };
}

function wordsBrought(instruction: Extract<Instruction, { readonly notes: unknown }>): string[] {
  switch (instruction.type) {
    case 'replace words':
      return [instruction.now];
    case 'insert words':
      return [instruction.words];
    case 'replace paragraphs':
      return instruction.by.map(({ text }) => text);
    case 'insert paragraphs':
      return instruction.paragraphs.map(({ text }) => text);
    case 'replace table':
      return instruction.by.flat();
    case 'insert table':
      return instruction.rows.flat();
    case 'insert annex':
      return [instruction.title, instruction.text];
  }
}
