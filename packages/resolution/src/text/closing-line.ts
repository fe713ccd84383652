import type { ClosingLineRole } from '../tree.js';

/** "48th plenary meeting", "48th (resumed) meeting", and the same in the other languages of the United Nations. */
const MEETING =
  /^(?:\d{1,4}(?:st|nd|rd|th)(?: \([\p{L} ]+\))?(?: plenary)? meeting|\d{1,4} ?(?:e|re|ère|ème) séance(?: plénière)?|\d{1,4} ?[-‑.]?[aª] ?sesión(?: plenaria)?|\d{1,4} ?[-‑–]? ?(?:е|ое) (?:пленарное )?заседание|第 ?\d{1,4} ?次(?:全体)?会议|الجلسة (?:العامة )?\d{1,4})(?: \([\p{L} ]+\))?$/iu;

/** "5 December 2025" and the like, alone on a line. */
const DATE =
  /^(?:\d{1,2}(?:er)? (?:de )?[\p{L}\p{M}/]{3,}(?: [\p{L}\p{M}/]{3,})?(?: de)? \d{4}(?: года)?|\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日)$/u;

/** "[Adopted without a vote.]": square brackets around a sentence on the vote. */
const OUTCOME = /^\[(?:Adopted|Rejected|Adopté|Aprobad|Принят|Резолюция|通过|未经表决|经记录|اعتمد|اتخذ)/u;

/** The longest line that names a meeting or a day. */
const LONGEST = 80;

/** What a line says that stands under the text of an adopted document: where, when and how it was taken; `null` for any other. */
export function closingRole(text: string): ClosingLineRole | null {
  if (OUTCOME.test(text)) return 'outcome';
  if (text.length > LONGEST) return null;
  if (MEETING.test(text)) return 'meeting';
  return DATE.test(text) ? 'date' : null;
}
