import type { Inline, ParagraphRole } from '../tree.js';
import { plainText } from '../inline.js';
import { openingSign, phraseLength } from './phrase.js';

/**
 * The opening phrase of a paragraph: "Recalling also", "Takes note with appreciation"; "" where it has none.
 * The leading italic run where there is one, else by grammar; without punctuation at its end.
 */
export function openingOf(content: readonly Inline[], role: ParagraphRole): string {
  return plainText(content).slice(0, openingLength(content, role));
}

/** How many characters of a paragraph's plain text its opening phrase takes, from the first; 0 where it has none. */
export function openingLength(content: readonly Inline[], role: ParagraphRole): number {
  const italic = italicLead(content);
  return italic > 0 ? italic : phraseLength(plainText(content), role);
}

/** Whether a line reads like the head of a preambular paragraph: a participle or adjective, with its adverbs. */
export function startsPreambular(text: string): boolean {
  return openingSign(text, 'preambular') !== 'none';
}

/** Whether a line reads like the head of an operative paragraph: a verb in the third person, with its adverbs. */
export function startsOperative(text: string): boolean {
  return openingSign(text, 'operative') !== 'none';
}

function italicLead(content: readonly Inline[]): number {
  const first = content[0];
  if (first?.type !== 'text' || !first.marks.some((mark) => mark.type === 'italic')) return 0;
  let end = first.text.length;
  while (end > 0 && /[\s,;:.]/u.test(first.text.charAt(end - 1))) end -= 1;
  return end;
}
