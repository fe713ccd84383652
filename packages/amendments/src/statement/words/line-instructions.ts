import type { Instruction } from '../../instructions/instruction.js';
import { type CallChange, callChanges } from './call-changes.js';
import { contextBefore } from './quotable.js';
import type { Quotable } from './quotable.js';
import type { MarkedLine } from './marked-line.js';
import {
  type LineChange,
  type QuotingInstructions,
  type WordInstructions,
  wordInstructions,
} from './word-instructions.js';

/** The instructions on a line's words and on the notes it calls. `null` where the line is better read in full. */
export function lineInstructions(change: LineChange): WordInstructions | null {
  const said = wordInstructions(change);
  if (said === null || bringsCallsSideBySide(said, change)) return null;
  const calls = withoutSlips(callChanges(change.words, change.old, change.now), change);
  const notes = calls
    .filter((call) => !said.quoted.some((quotable) => isInside(call, quotable)))
    .map((call) => noteInstruction(call, change));
  if (notes.includes(null)) return null;
  const own = notes.flatMap((instruction) => instruction ?? []);
  return { meant: [...said.meant, ...own], consequential: said.consequential };
}

/** Asterisks beside asterisks would be one mark in quoted words; where a paragraph is read in full they are kept apart. */
function bringsCallsSideBySide({ quoted }: QuotingInstructions, { old, now }: LineChange): boolean {
  return quoted.length > 0 && hasCallsSideBySide(now) && !hasCallsSideBySide(old);
}

function hasCallsSideBySide({ calls }: MarkedLine): boolean {
  return calls.some(({ at }, index) => calls[index + 1]?.at === at);
}

/** Calls inside quoted words travel with the words that take their place. */
function isInside({ at }: CallChange, { start, end }: Quotable): boolean {
  return at > start && at < end;
}

/** A call that stands on the other side of a sign is where it was, to a reader. */
function withoutSlips(calls: readonly CallChange[], { old, notes }: LineChange): readonly CallChange[] {
  const slipped = new Set<CallChange>();
  for (const gone of calls.filter(({ type }) => type === 'gone')) {
    const come = calls.find((call) => {
      return call.type === 'came' && !slipped.has(call) && isSlip(gone, call);
    });
    if (come !== undefined) slipped.add(gone).add(come);
  }
  return calls.filter((call) => !slipped.has(call));

  function isSlip(gone: CallChange, came: CallChange): boolean {
    if (gone.type !== 'gone' || came.type !== 'came') return false;
    const between = old.text.slice(Math.min(gone.at, came.at), Math.max(gone.at, came.at));
    const isSame = isSameToReader(notes.from.get(gone.note) ?? '', notes.to.get(came.note) ?? '');
    return isSame && !/[\p{L}\p{N}]/u.test(between);
  }
}

/** `[]` where nothing is to be said, `null` where nothing can be. */
function noteInstruction(call: CallChange, change: LineChange): Instruction | readonly [] | null {
  const { from, to, markers } = change.notes;
  switch (call.type) {
    case 'came': {
      const heard = { issued: change.old.text, current: change.now.text };
      const words = contextBefore(call.at, change.old.text, heard, 0);
      if (words === null) return null;
      const after = { words, occurrence: null };
      return { type: 'insert note', where: change.where, after, text: to.get(call.note) ?? '' };
    }
    case 'gone': {
      const marker = markers.get(call.note);
      return marker === undefined ? null : { type: 'delete note', marker };
    }
    case 'stayed': {
      const by = to.get(call.now) ?? '';
      if (isSameToReader(by, from.get(call.old) ?? '')) return [];
      const marker = markers.get(call.old);
      return marker === undefined ? null : { type: 'replace note', marker, by };
    }
  }
}

/** Kinds of blank, hyphen and quotation mark are none to a reader. */
function isSameToReader(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
