import {
  type Block,
  blockId,
  checkResolution,
  noteId,
  type Paragraph,
  type Resolution,
  type Subparagraph,
  textRun,
} from '../../src/index.js';
import { document } from '../written.js';

let ids = 0;

/** An operative paragraph with an id of its own. */
export function op(number: string | null, text: string, children: readonly Subparagraph[] = []): Paragraph {
  const id = blockId(`b${(ids += 1)}`);
  return { type: 'paragraph', id, role: 'operative', number, content: [textRun(text)], children, tail: [] };
}

/** A preambular paragraph. */
export function pp(text: string): Paragraph {
  return { ...op(null, text), role: 'preambular' };
}

/** A part with its own parts. */
export function sub(marker: string, text: string, children: readonly Subparagraph[] = []): Subparagraph {
  const id = blockId(`b${(ids += 1)}`);
  return { type: 'subparagraph', id, marker, content: [textRun(text)], children, tail: [] };
}

/** A heading between paragraphs. */
export function heading(text: string): Block {
  return { type: 'heading', id: blockId(`b${(ids += 1)}`), level: 1, content: [textRun(text)] };
}

/** A footnote of this marker. */
export function note(marker: string) {
  return { id: noteId(`n${marker}`), marker, content: [textRun('See the list.')] };
}

/** An operative paragraph that calls these notes. */
export function calling(...markers: readonly string[]): Paragraph {
  const calls = markers.map((marker) => ({ type: 'note' as const, note: noteId(`n${marker}`) }));
  return { ...op(null, ''), content: [textRun('Urges clerks to write.'), ...calls] };
}

/** A resolution in English. */
export function english(
  operative: readonly Block[],
  preamble: readonly Block[] = [],
  more: Partial<Resolution> = {},
): Resolution {
  return document(operative, preamble, { organ: [textRun('The Commission on Public Letters')], ...more });
}

/** Operative paragraphs with these words, numbered from one. */
export function ops(...texts: readonly string[]): Paragraph[] {
  return texts.map((text, index) => op(String(index + 1), text));
}

/** Rule and place of each finding: "dates OP1". */
export function findings(resolution: Resolution): string[] {
  return checkResolution(resolution).map(({ rule, place }) => `${rule} ${place}`);
}

export const CLOSE = 'Decides to end.';
