import { tokenAt, type Tokens } from './tokens.js';

const OPENING = new Set(['“', '«', '(', '[', '„']);
const CLOSING = new Set(['”', '»', ')', ']']);

/** Whether every quotation mark and bracket that opens in a stretch closes in it, and none closes before. */
export function isBalanced(tokens: Tokens, start: number, end: number): boolean {
  let depth = 0;
  let straight = 0;
  for (let at = start; at < end; at += 1) {
    const text = tokenAt(tokens, at);
    if (OPENING.has(text)) depth += 1;
    if (CLOSING.has(text)) depth -= 1;
    if (text === '"') straight += 1;
    if (depth < 0) return false;
  }
  return depth === 0 && straight % 2 === 0;
}
