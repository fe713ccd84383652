import type { Instruction, QuotedParagraph } from '../../instructions/instruction.js';
import { sayParagraph, sayParagraphs } from './names.js';
import { countInWords } from './ordinals.js';
import { capitalised, quoted, sayParagraphPoint } from './places.js';

type Of<Type extends Instruction['type']> = Extract<Instruction, { readonly type: Type }>;

/** Paragraphs that a sentence ends with stand on lines of their own, blank lines between. */
function withParagraphs(sentence: string, paragraphs: readonly QuotedParagraph[]): string {
  return [`${sentence}:`, ...paragraphs.map(sayQuotedParagraph)].join('\n\n');
}

function sayQuotedParagraph({ text, number }: QuotedParagraph): string {
  return number === null ? text : `${number}. ${text}`;
}

/** "Delete the third preambular paragraph and operative paragraph 2." */
export function sayDeletedParagraphs({ what, reading }: Of<'delete paragraphs'>): string {
  const sentence = `Delete ${sayParagraphs(what)}`;
  return reading.length === 0 ? `${sentence}.` : withParagraphs(`${sentence} reading`, reading);
}

/** "Replace operative paragraph 4 with the following text:" and the text. */
export function sayReplacedParagraphs({ what, by }: Of<'replace paragraphs'>): string {
  const following = by.length === 1 ? 'text' : `${countInWords(by.length)} paragraphs`;
  return withParagraphs(`Replace ${sayParagraphs(what)} with the following ${following}`, by);
}

/** "After operative paragraph 4, insert two new operative paragraphs reading:" and the paragraphs. */
export function sayInsertedParagraphs({ at, role, paragraphs }: Of<'insert paragraphs'>): string {
  const noun = role === 'part' ? 'subparagraph' : `${role} paragraph`;
  const counted =
    paragraphs.length === 1 ? `a new ${noun}` : `${countInWords(paragraphs.length)} new ${noun}s`;
  return withParagraphs(`${capitalised(sayParagraphPoint(at))}, insert ${counted} reading`, paragraphs);
}

/** "Move operative paragraph 7 after operative paragraph 3.", "Move operative paragraph 7 to the beginning of the preamble." */
export function sayMovedParagraphs({ what, to }: Of<'move paragraphs'>): string {
  return `Move ${sayParagraphs(what)} ${sayParagraphPoint(to).replace(/^at /u, 'to ')}.`;
}

/** "Split operative paragraph 4 before “…”." */
export function saySplitParagraph({ what, before }: Of<'split paragraph'>): string {
  return `Split ${sayParagraph(what)} before ${quoted(before.words)}.`;
}

/** "Merge operative paragraphs 4 and 5." */
export function sayJoinedParagraphs({ what }: Of<'join paragraphs'>): string {
  return `Merge ${sayParagraphs(what)}.`;
}
