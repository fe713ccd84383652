import { MONTHS } from '@penholder/resolution';

/** When a sentence says that something was done: "At its 11th meeting, on 18 May 2018, ", "At the same meeting, ". */
export interface MeetingClause {
  /** The words that follow the clause. */
  readonly rest: string;
  readonly meeting: SaidMeeting;
  readonly day: SaidDay | null;
}

/** Which meeting a clause names: by number, as the one spoken of before, several at once, or none. */
export type SaidMeeting =
  | { readonly type: 'numbered'; readonly number: number }
  | { readonly type: 'same' }
  | { readonly type: 'several' }
  | { readonly type: 'none' };

/** A day as said; the year is `null` where the sentence leaves it to the context. */
export interface SaidDay {
  readonly year: number | null;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

const DAY = String.raw`(?<day>\d{1,2}) (?<month>${MONTHS.join('|')})(?: (?<year>\d{4}))?`;
const NUMBER = String.raw`(?<number>\d+)(?:st|nd|rd|th)(?: \([\w ]+\))?(?: plenary)? meeting`;
const HEAD = '(?:Also |Subsequently, |Later )?';
const SINGLE = new RegExp(
  `^${HEAD}at (?:its|the) ${NUMBER}(?: of [^,]{3,80})?(?:,? (?:held )?on ${DAY})?,? `,
  'iu',
);
const DAY_FIRST = new RegExp(`^${HEAD}on ${DAY}(?:, at (?:its|the) ${NUMBER})?, `, 'iu');
const SAME = /^(?:Also )?(?:at (?:the|that) (?:same )?meeting|on the same (?:day|date)), /iu;
const SEVERAL = /^(?:Also )?at (?:its|the) \d+(?:st|nd|rd|th)[^.]{0,200}? meetings\b[^.]*?, (?=the )/iu;

/** Reads the clause that opens a sentence; a sentence without one gives itself back whole, with no meeting and no day. */
export function readMeetingClause(sentence: string): MeetingClause {
  const same = SAME.exec(sentence);
  if (same !== null) return clause(sentence, same, { type: 'same' });
  const several = SEVERAL.exec(sentence);
  if (several !== null) return clause(sentence, several, { type: 'several' });
  const single = SINGLE.exec(sentence) ?? DAY_FIRST.exec(sentence);
  if (single === null) return { rest: sentence, meeting: { type: 'none' }, day: null };
  const number = single.groups?.['number'];
  return clause(
    sentence,
    single,
    number === undefined ? { type: 'none' } : { type: 'numbered', number: Number(number) },
  );
}

function clause(sentence: string, found: RegExpExecArray, meeting: SaidMeeting): MeetingClause {
  return { rest: sentence.slice(found[0].length), meeting, day: readDay(found.groups ?? {}) };
}

function readDay({ day, month = '', year }: Record<string, string | undefined>): SaidDay | null {
  if (day === undefined) return null;
  const named = MONTHS.findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1;
  return { year: year === undefined ? null : Number(year), month: named, day: Number(day) };
}
