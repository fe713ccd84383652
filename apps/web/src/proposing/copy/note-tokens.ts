import { type Block, linesOfBlock, type NoteId, notesCalled, plainText } from '@penholder/resolution';

import type { NoteMarkers } from '../../document/note-markers.js';

/** How the calls of notes stand among typed words: each note's own token, which no word of the paragraph is. */
export type NoteTokens = ReadonlyMap<NoteId, string>;

const RAISED: Readonly<Record<string, string>> = {
  0: '⁰',
  1: '¹',
  2: '²',
  3: '³',
  4: '⁴',
  5: '⁵',
  6: '⁶',
  7: '⁷',
  8: '⁸',
  9: '⁹',
};

/** The tokens of the notes that a block calls: "[¹]", with more brackets where its words hold just that. */
export function noteTokens(block: Block, markers: NoteMarkers): NoteTokens {
  const lines = linesOfBlock(block);
  const words = lines.map(plainText).join('\n');
  const tokens = new Map<NoteId, string>();
  for (const note of lines.flatMap(notesCalled)) {
    if (tokens.has(note)) continue;
    let token = `[${raised(markers.get(note) ?? String(tokens.size + 1))}]`;
    const taken = new Set(tokens.values());
    while (words.includes(token) || taken.has(token)) token = `[${token}]`;
    tokens.set(note, token);
  }
  return tokens;
}

function raised(marker: string): string {
  return [...marker].map((sign) => RAISED[sign] ?? sign).join('');
}

/** The tokens of calls that the paragraph had and the typed lines have not: to be told, since a call is easily lost. */
export function callsLost(block: Block, now: Block | null, tokens: NoteTokens): string[] {
  const kept = new Set(now === null ? [] : linesOfBlock(now).flatMap(notesCalled));
  const called = new Set(linesOfBlock(block).flatMap(notesCalled));
  return [...called].filter((note) => !kept.has(note)).map((note) => tokens.get(note) ?? '');
}
