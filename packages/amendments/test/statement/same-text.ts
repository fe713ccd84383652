import { compare } from '@penholder/compare';
import {
  blocksOf,
  linesOfBlock,
  notesCalled,
  plainText,
  renumber,
  type Resolution,
} from '@penholder/resolution';

/**
 * What a reader finds different between two texts, numbers counted anew on both sides: rows that are not kept or stand under
 * another label, and the notes in the order of their calls. The front page, and notes that nothing in the text calls, are
 * none of a statement's business.
 */
export function differencesOf(one: Resolution, other: Resolution): string[] {
  const rows = compare(textOf(one), textOf(other)).paragraphs;
  const changed = rows.filter(({ change, from, to }) => change !== 'kept' || from[0] !== to[0]);
  const notes = [one, other].map((text) => notesOf(text).join('\n'));
  return [
    ...changed.map(({ change, from, to, words }) => {
      const said = words.filter(({ op }) => op !== '=');
      return `${change} ${from.join('+')} → ${to.join('+')} ${JSON.stringify(said).slice(0, 200)}`;
    }),
    ...(notes[0] === notes[1] ? [] : [`notes: ${notes.join(' ≠ ')}`]),
  ];
}

function textOf(resolution: Resolution): Resolution {
  return { ...renumber(resolution), front: [], notes: [] };
}

function notesOf(resolution: Resolution): string[] {
  const lines = [resolution.title, ...blocksOf(resolution).flatMap(linesOfBlock)];
  const texts = new Map(resolution.notes.map(({ id, content }) => [id, plainText(content)]));
  return lines.flatMap(notesCalled).map((id) => (texts.get(id) ?? '').replace(/[^\p{L}\p{N}]/gu, ''));
}
