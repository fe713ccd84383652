/** Items that a sentence names one by one; the rest are counted. */
const NAMED = 5;

/** "1 word", "2 words", "0 words". */
export function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}

/** "OP1", "OP1 and OP2", "OP1, OP2 and 7 others"; one that is left over is named, not counted. */
export function listed(items: readonly string[], named: number = NAMED): string {
  const shown =
    items.length <= named + 1 ? items : [...items.slice(0, named), othersOf(items.length - named)];
  const last = shown.at(-1) ?? '';
  const before = shown.slice(0, -1);
  return before.length === 0 ? last : `${before.join(', ')} and ${last}`;
}

function othersOf(count: number): string {
  return `${count} others`;
}

/** Words of a document as a sentence can bear them: on one line, and cut where they run on. */
export function shortened(text: string, length: number): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const letters = [...line];
  if (letters.length <= length) return line;
  return `${letters.slice(0, length).join('').trimEnd()}…`;
}

/** A sentence that begins with a capital. */
export function asSentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
