import { plainText } from '../inline.js';
import type { Resolution } from '../tree.js';

/** Words no other official language has, and that hardly a sentence of a resolution lacks. */
const ENGLISH = /\b(?:the|of|and)\b/u;

/** Whether a document is written in English: told by the body that speaks, else by its first paragraph. */
export function isEnglish({ organ, preamble, operative }: Resolution): boolean {
  if (organ.length > 0) return /^the\b/iu.test(plainText(organ).trim());
  const first = [...preamble, ...operative].find((block) => block.type === 'paragraph');
  return first?.type === 'paragraph' && ENGLISH.test(plainText(first.content));
}
