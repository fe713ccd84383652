import { err, ok } from '@penholder/kernel';

import type { AnnexPoint, Instruction, WordsPlace } from '../instruction.js';
import type { InstructionReading, NotUnderstood } from '../instruction-reading.js';
import { quotationAt } from '../language/quotation-marks.js';
import { readSentences } from '../language/sentence.js';

const NAME = String.raw`(?:the )?(?<name>(?:annex|appendix)(?: (?:[IVXLC]+|[A-Z]|\d+))?)`;
const IN = new RegExp(
  String.raw`^in ${NAME}(?: to the draft (?:resolution|decision))?,?\s+(?<rest>.+)$`,
  'isu',
);
const DELETE = new RegExp(String.raw`^delete ${NAME}\.?$`, 'iu');
const INSERT = new RegExp(
  String.raw`^(?:(?<side>after|before) ${NAME}, )?insert a new (?:annex|appendix)(?<rest>.*)$`,
  'isu',
);

/**
 * The instructions of an item that is about an annex: "In annex II, in paragraph 3, delete “…”.", "Delete the annex.",
 * "Insert a new annex entitled “…”, reading: …"; `null` where it is about none.
 */
export function readAnnexItem(text: string): InstructionReading[] | null {
  const deleted = DELETE.exec(text)?.groups?.['name'];
  if (deleted !== undefined)
    return [{ text, result: ok({ type: 'delete annex', what: annexNamed(deleted) }) }];
  const inserted = readInsertion(text);
  if (inserted !== null) return [{ text, result: ok(inserted) }];
  const { name, rest } = IN.exec(text)?.groups ?? {};
  return name === undefined || rest === undefined ? null : readInside(annexNamed(name), rest, text);
}

/** As labels cite it: "annex", "annex II". */
function annexNamed(name: string): string {
  const [kind = '', number] = name.split(' ');
  return number === undefined ? kind.toLowerCase() : `${kind.toLowerCase()} ${number}`;
}

function readInsertion(text: string): Instruction | null {
  const { side, name, rest } = INSERT.exec(text)?.groups ?? {};
  if (rest === undefined) return null;
  const open = /^,? entitled /iu.exec(rest);
  const title = open === null ? null : quotationAt(rest, open[0].length);
  if (open !== null && title === null) return null;
  const body = /^,? ?reading:\s*(?<body>.+)$/isu.exec(rest.slice(title?.next ?? 0))?.groups?.['body'];
  if (body === undefined) return null;
  const words = title === null ? '' : rest.slice(title.from, title.to);
  return { type: 'insert annex', at: pointOf(side, name), title: words, text: body.trim(), notes: [] };
}

function pointOf(side: string | undefined, name: string | undefined): AnnexPoint {
  if (side === undefined || name === undefined) return { type: 'at the end' };
  return { type: side.toLowerCase() === 'after' ? 'after' : 'before', annex: annexNamed(name) };
}

function readInside(annex: string, rest: string, text: string): InstructionReading[] {
  const readings = readSentences(asOfText(rest));
  return readings.map((reading) => ({
    text: readings.length === 1 ? text : `In ${annex}, ${reading.text}`,
    result: reading.result.ok
      ? ok({ type: 'in annex', annex, instruction: within(reading.result.value) })
      : err(asWritten(reading.result.error, rest, text)),
  }));
}

/** The part that is not understood, as it was written. */
function asWritten({ part, at }: NotUnderstood, rest: string, text: string): NotUnderstood {
  const [from, to] = [placeBefore(at, rest), placeBefore(at + part.length, rest)];
  return { part: rest.slice(from, to).trim(), at: text.length - rest.length + from };
}

/** The place in a text that a place in the text as it is read was made of. */
function placeBefore(at: number, rest: string): number {
  let [from, to] = [0, rest.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (asOfText(rest.slice(0, middle)).length < at) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The paragraphs of an annex are not called operative: before the first words that are quoted, they are made so. */
function asOfText(rest: string): string {
  const quoted = rest.search(/[“„«"‘]|:\s/u);
  const own = quoted === -1 ? rest : rest.slice(0, quoted);
  return (
    own
      .replace(/(?<!\b(?:operative|preambular|new|sub-?) ?)\bparagraph/giu, 'operative paragraph')
      .replace(/\bof the (?:annex|appendix)\b/giu, 'of the operative part') +
    (quoted === -1 ? '' : rest.slice(quoted))
  );
}

/** Words that are looked for everywhere are looked for in the annex. */
function within(instruction: Instruction): Instruction {
  if (instruction.type !== 'replace words' && instruction.type !== 'delete words') return instruction;
  return { ...instruction, where: instruction.where.flatMap(placesWithin) };
}

function placesWithin(place: WordsPlace): WordsPlace[] {
  if (place.type !== 'throughout') return [place];
  return [{ type: 'title' }, { type: 'all paragraphs', role: 'any' }];
}
