import { type Candidate, candidatesIn, GLUED } from './call-candidates.js';
import type { Line } from './lines.js';
import type { NoteBlock } from './note-blocks.js';
import { toSuperscript } from './superscripts.js';

/** A chain of calls in the order of their notes, each linked to the one before. */
interface Chain {
  readonly weight: number;
  readonly last: Candidate;
  readonly before: Chain | null;
}

/** How many notes of a page may lack a call before a chain is given up; more were never seen. */
const MISSING_NOTES = 3;

/**
 * Finds the calls of a page's numbered notes in its text and rewrites them as superscripts, glued to the word.
 *
 * Promise: total; only digits that are a note's number on this page, or a number called before, are touched.
 * Plan: text taken from a PDF glues the number to a word ("Declaration1", "2011, 1", even "59/3009") and ends the
 * line behind it. A page's notes are called in the order of their numbers, so of all places where such a number
 * stands the calls are the heaviest chain in that order; the weight says how little else the digits could be.
 * A note may be called again later: that is believed only of digits glued to a word.
 */
export function writeCalls(
  text: readonly Line[],
  notes: readonly NoteBlock[],
  known: ReadonlySet<number>,
): readonly Line[] {
  const plain = new Set(notes.filter((note) => note.plain).map((note) => Number(note.marker)));
  if (plain.size + known.size === 0) return text;
  const candidates = candidatesIn(text, { has: (note) => plain.has(note) || known.has(note) });
  const calls = heaviestChain(candidates, plain);
  const called = new Map(calls.map((call) => [call.note, call.line]));
  const again = candidates.filter(
    ({ note, weight, line }) => weight === GLUED && (known.has(note) || (called.get(note) ?? line) < line),
  );
  return rewrite(text, [...calls, ...again]);
}

function heaviestChain(candidates: readonly Candidate[], notes: ReadonlySet<number>): Candidate[] {
  const best = new Map<number, Chain>();
  let heaviest: Chain | null = null;
  for (const candidate of candidates) {
    if (!notes.has(candidate.note)) continue;
    const before = heaviestBefore(best, candidate);
    // Each call counts more than any weight, so that a longer chain always wins.
    const chain: Chain = { weight: (before?.weight ?? 0) + candidate.weight + 10, last: candidate, before };
    if (chain.weight > (best.get(candidate.note)?.weight ?? 0)) best.set(candidate.note, chain);
    if (chain.weight > (heaviest?.weight ?? 0)) heaviest = chain;
  }
  return linksOf(heaviest);
}

function heaviestBefore(best: ReadonlyMap<number, Chain>, { note, line, from }: Candidate): Chain | null {
  let heaviest: Chain | null = null;
  for (let before = note - 1; before >= note - MISSING_NOTES; before -= 1) {
    const chain = best.get(before);
    if (chain === undefined || (chain.last.line === line && chain.last.to > from)) continue;
    if (chain.weight > (heaviest?.weight ?? 0)) heaviest = chain;
  }
  return heaviest;
}

function linksOf(chain: Chain | null): Candidate[] {
  const links: Candidate[] = [];
  for (let link = chain; link !== null; link = link.before) links.push(link.last);
  return links.reverse();
}

function rewrite(text: readonly Line[], calls: readonly Candidate[]): Line[] {
  const byLine = new Map<number, Candidate[]>();
  for (const call of calls) {
    const here = byLine.get(call.line);
    if (here === undefined) byLine.set(call.line, [call]);
    else here.push(call);
  }
  return text.map((line, index) => {
    const here = byLine.get(index);
    return here === undefined ? line : { ...line, text: writeCallsInto(line.text, here) };
  });
}

function writeCallsInto(text: string, calls: readonly Candidate[]): string {
  const parts: string[] = [];
  let written = 0;
  for (const { from, to } of calls.toSorted((left, right) => left.from - right.from)) {
    if (from < written) continue;
    parts.push(text.slice(written, from).trimEnd(), toSuperscript(text.slice(from, to)));
    written = to;
  }
  return [...parts, text.slice(written)].join('');
}
