/** A sentence that says what is done to a draft: "Delete …", "After operative paragraph 3, insert …". */
const INSTRUCTION =
  /^(?:(?:Add|Amend|Change|Delete|Insert|Merge|Move|Renumber|Replace|Reword|Split|Substitute)\b|(?:After|At|Before|Between|From|In|Throughout)\b.{0,60}\b(?:paragraphs?|subparagraphs?|title|preamble|text|annex|footnotes?)\b)/u;

/** Whether a line begins as the sentences of amendments do. */
export function isInstruction(text: string): boolean {
  return INSTRUCTION.test(text);
}
