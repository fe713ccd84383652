/** Ends a sentence where a new one or a bracket follows; what stands inside brackets ends none. */
const STOP = /[()[\]]|[.?!][”"]?(?=\s+[\p{Lu}(“"])/gu;

/** The sentences of a paragraph, brackets kept whole ("(For the text, see chap. I, sect. C.)" is one); joined by blanks, the paragraph again. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: sign, index } of text.matchAll(STOP)) {
    if (sign === '(' || sign === '[') depth += 1;
    else if (sign === ')' || sign === ']') depth = Math.max(depth - 1, 0);
    const ends = depth === 0 && !/[([]/u.test(sign) && (sign !== ')' || closesBracketed(text, from, index));
    if (!ends || sign === ']') continue;
    sentences.push(text.slice(from, index + sign.length).trim());
    from = index + sign.length;
  }
  return [...sentences, text.slice(from).trim()].filter((sentence) => sentence !== '');
}

/** A sentence that stands wholly in brackets ends with them. */
function closesBracketed(text: string, from: number, close: number): boolean {
  return text.slice(from, close).trimStart().startsWith('(') && text.charAt(close - 1) === '.';
}
