/** The words and document numbers that most notes open with. */
const OPENING =
  /^(?:See|Ibid|Resolution|Available|United Nations, |Official Records|[A-Z]{1,5}(?:\.\d+)?\/)/u;

/** Whether words open as notes do. */
export function opensAsNote(words: string): boolean {
  return OPENING.test(words);
}
