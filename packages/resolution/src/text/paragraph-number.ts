/** The number at the head of a paragraph, and where the paragraph's own words begin. */
export interface NumberedHead {
  readonly number: string;
  readonly ordinal: number;
  readonly rest: string;
}

const ADVERB = '(?: (?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies|alt(?:\\.\\d+)?|ante))*';
const NUMBERED = new RegExp(`^(?:OP ?)?(\\d{1,3}${ADVERB})[.)] ?(?=\\S)(?!\\d)(.*)$`, 'su');

/** Reads "4. Urges …", "4 bis. Urges …", "OP4. Urges …"; `null` where a line bears no paragraph number. */
export function numberedHead(text: string): NumberedHead | null {
  const [, number, rest] = NUMBERED.exec(text) ?? [];
  if (number === undefined || rest === undefined) return null;
  return { number, ordinal: Number.parseInt(number, 10), rest };
}
