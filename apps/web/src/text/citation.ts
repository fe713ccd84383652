import { ordinalWord } from './ordinal-word.js';

/** A preambular label's number, an operative label's number, and the rest of either ("(b) (ii)"). */
const LABEL = /^(PP|OP)(\d+)((?: [a-z]+(?:\.\d+)?)?)((?: \([^)]*\))*)$/u;

/**
 * How a paragraph is cited in a document: "the third preambular paragraph", "operative paragraph 4 (b)".
 * A label of another form (an annex's) is a citation already.
 */
export function citationOf(label: string): string {
  const [, part, number = '', adverb = '', parts = ''] = LABEL.exec(label) ?? [];
  if (part === 'OP') return `operative paragraph ${number}${adverb}${parts}`;
  if (part !== 'PP') return label;
  return adverb === ''
    ? `the ${ordinalWord(Number(number))} preambular paragraph${parts}`
    : `preambular paragraph ${number}${adverb}${parts}`;
}
