import { err, ok, type Result } from '@penholder/kernel';
import {
  blockId,
  countedIds,
  type IdSource,
  type Inline,
  type Note,
  plainText,
  type Resolution,
  textRun,
} from '@penholder/resolution';

import {
  applyStep,
  changeWords,
  joinWithNext,
  moveTo,
  namedLines,
  slotOf,
  splitAt,
  takeOut,
} from '../../src/index.js';
import type { Instruction, ParagraphName, TravellingNote } from '../../src/instructions/instruction.js';
import { baseNamesOf } from '../../src/statement/base-names.js';
import { applied, type Heard, type IdOf, inTurn, lost } from './listener-acts.js';
import { charactersOf, find, linesAt, type Place, withBlank } from './listener-words.js';
import { insertAll, replaceAll, slotAt } from './taking-down.js';

/**
 * The text as someone has it who hears instructions and does to the letter what they say: words must stand once where they
 * are said to. It knows nothing of how instructions are made or read.
 */
export function heard(from: Resolution, instructions: readonly Instruction[]): Result<Resolution, string> {
  const listener = listenerOf(from);
  let current = from;
  for (const instruction of instructions) {
    const next = listener(current, instruction);
    if (!next.ok) return err(`${JSON.stringify(next.error)} in ${JSON.stringify(instruction).slice(0, 300)}`);
    current = next.value;
  }
  return ok(current);
}

function listenerOf(from: Resolution): (current: Resolution, instruction: Instruction) => Heard {
  const ids = new Map([...baseNamesOf(from)].map(([id, name]) => [JSON.stringify(name), id]));
  const idOf = (name: ParagraphName) => ids.get(JSON.stringify(name)) ?? blockId('nowhere');
  const source = countedIds('heard ');
  return (current, instruction) => {
    switch (instruction.type) {
      case 'renumber':
        return ok(current);
      case 'replace title':
        return ok({ ...current, title: [textRun(instruction.by)] });
      case 'replace words':
      case 'delete words': {
        const quotation = instruction.type === 'replace words' ? instruction.old : instruction.words;
        const now = instruction.type === 'replace words' ? instruction.now : '';
        const found = find(current, instruction.where, quotation, idOf);
        if (!found.ok) return found;
        const notes = instruction.type === 'replace words' ? instruction.notes : [];
        return change(current, now === '' ? withBlank(found.value) : found.value, now, notes, source);
      }
      case 'insert words':
        return insertWords(current, instruction, idOf, source);
      case 'insert note': {
        const found = find(current, [instruction.where], instruction.after, idOf);
        if (!found.ok) return found;
        const place = { ...found.value, at: found.value.at + found.value.length, length: 0 };
        const notes = [{ marker: '**', text: instruction.text }];
        return change(current, place, '**', notes, source);
      }
      case 'delete note':
        return withNotes(current, instruction.marker, () => null);
      case 'replace note':
        return withNotes(current, instruction.marker, (note) => ({
          ...note,
          content: [textRun(instruction.by)],
        }));
      case 'delete paragraphs':
        return inTurn(current, instruction.what, (text, name) => applied(text, takeOut(text, idOf(name))));
      case 'move paragraphs':
        return inTurn(current, instruction.what, (text, name) => {
          const gone = takeOut(text, idOf(name));
          const without = gone.ok ? applyStep(text, gone.value) : gone;
          return without.ok
            ? applied(text, moveTo(text, idOf(name), slotAt(without.value, instruction.to, idOf)))
            : without;
        });
      case 'insert paragraphs':
        return insertAll(
          current,
          instruction.paragraphs,
          instruction.role,
          slotAt(current, instruction.at, idOf),
          instruction.notes,
        );
      case 'replace paragraphs':
        return replaceAll(current, instruction, idOf);
      case 'split paragraph': {
        const where = { type: 'paragraph', paragraph: instruction.what, within: { type: 'all' } } as const;
        const found = find(current, [where], instruction.before, idOf);
        if (!found.ok) return found;
        const place = { id: idOf(instruction.what), at: found.value.at - 1, length: 1 };
        return applied(current, splitAt(current, place, source.block()));
      }
      case 'join paragraphs': {
        const [first, second, third] = instruction.what.map(idOf);
        const isNext = second !== undefined && slotOf(current, second)?.after === first;
        if (first === undefined || !isNext || third !== undefined) return lost('paragraphs side by side');
        return applied(current, joinWithNext(current, first, ' '));
      }
      case 'insert heading': {
        const heading = {
          type: 'heading',
          id: source.block(),
          level: 1,
          content: [textRun(instruction.words)],
        } as const;
        return applyStep(current, {
          type: 'insert heading',
          slot: slotAt(current, instruction.at, idOf),
          heading,
        });
      }
      case 'delete heading': {
        const line = namedLines(current).find(
          ({ name, line: content }) => name.type === 'heading' && plainText(content) === instruction.words,
        );
        return line?.name.type === 'heading'
          ? applied(current, takeOut(current, line.name.id))
          : lost(instruction.words);
      }
      default:
        return lost(instruction.type);
    }
  };
}

function change(
  current: Resolution,
  { line, at, length }: Place,
  words: string,
  notes: readonly TravellingNote[],
  source: IdSource,
): Heard {
  const made = notes.map(({ marker, text }) => ({
    marker,
    note: { id: source.note(), marker: null, content: [textRun(text)] } satisfies Note,
  }));
  const parts = words.split(/(\*{2,6}|[⁰¹²³⁴⁵⁶⁷⁸⁹]+)/u);
  const inserted = parts.flatMap((part): Inline[] => {
    const note = made.find(({ marker }) => marker === part)?.note.id;
    if (note !== undefined) return [{ type: 'note', note }];
    return part === '' ? [] : [textRun(part)];
  });
  return applied(
    current,
    changeWords(
      current,
      { line, at, length },
      inserted,
      made.map(({ note }) => note),
    ),
  );
}

function insertWords(
  current: Resolution,
  { where, words, at, notes }: Extract<Instruction, { type: 'insert words' }>,
  idOf: IdOf,
  source: IdSource,
): Heard {
  if (at.type === 'at the beginning') {
    const [only] = where.flatMap((place) => linesAt(current, place, idOf));
    if (only === undefined) return lost(words);
    const place = { line: only.name, content: only.line, at: 0, length: 0 };
    return change(current, place, `${words} `, notes, source);
  }
  if (at.type === 'at the end') return lost(words);
  const found = find(current, where, at.words, idOf);
  if (!found.ok) return found;
  const { at: start, length, content } = found.value;
  if (at.type === 'before') return change(current, { ...found.value, length: 0 }, `${words} `, notes, source);
  let end = start + length;
  // A call behind the words is theirs.
  const calls = new Set(charactersOf(content).map(({ at: place }) => place));
  const all = content.reduce((sum, item) => sum + (item.type === 'note' ? 1 : item.text.length), 0);
  while (end < all && !calls.has(end)) end += 1;
  const blank = /^[\s,;.:)”’]/u.test(words) ? '' : ' ';
  return change(current, { ...found.value, at: end, length: 0 }, blank + words, notes, source);
}

function withNotes(current: Resolution, marker: string, act: (note: Note) => Note | null): Heard {
  const note = current.notes.find((one) => one.marker === marker);
  if (note === undefined) return lost(marker);
  const now = act(note);
  const notes = current.notes.flatMap((one) => (one === note ? (now ?? []) : one));
  if (now !== null) return ok({ ...current, notes });
  const calling = namedLines(current).find(({ line }) =>
    line.some((item) => item.type === 'note' && item.note === note.id),
  );
  if (calling === undefined) return ok({ ...current, notes });
  let at = 0;
  for (const item of calling.line) {
    if (item.type === 'note' && item.note === note.id) break;
    at += item.type === 'note' ? 1 : item.text.length;
  }
  return applied(current, changeWords(current, { line: calling.name, at, length: 1 }, []));
}
