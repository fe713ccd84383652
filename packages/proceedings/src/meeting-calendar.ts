import type { MeetingClause, SaidDay } from './meeting-clause.js';

/** When something was done, as far as the report says. */
export interface Occasion {
  readonly meeting: number | null;
  /** `YYYY-MM-DD`, `null` where day or year is not known. */
  readonly date: string | null;
}

/** What a report has said of its meetings so far. */
export interface Calendar {
  readonly now: Occasion;
  /** The year of the last day that was said in full. */
  readonly year: number | null;
  readonly dateByMeeting: ReadonlyMap<number, string>;
}

/** The calendar before anything is said. */
export const EMPTY_CALENDAR: Calendar = {
  now: { meeting: null, date: null },
  year: null,
  dateByMeeting: new Map(),
};

/**
 * The calendar after one more clause.
 *
 * A missing year is that of the last day said in full. A meeting named without its day has the day it was
 * given before. "The same meeting" and a sentence without a clause are on the occasion spoken of last; after a
 * clause on several meetings, there is none that could be meant.
 */
export function turnPage(calendar: Calendar, { meeting, day }: MeetingClause): Calendar {
  const year = day?.year ?? calendar.year;
  switch (meeting.type) {
    case 'numbered': {
      const date = day === null ? (calendar.dateByMeeting.get(meeting.number) ?? null) : isoDate(day, year);
      return {
        now: { meeting: meeting.number, date },
        year,
        dateByMeeting: noted(calendar, meeting.number, date),
      };
    }
    case 'several':
      return { ...calendar, now: EMPTY_CALENDAR.now };
    case 'same':
      return calendar;
    case 'none':
      return day === null
        ? calendar
        : { ...calendar, now: { meeting: null, date: isoDate(day, year) }, year };
  }
}

function noted(
  { dateByMeeting }: Calendar,
  meeting: number,
  date: string | null,
): ReadonlyMap<number, string> {
  return date === null ? dateByMeeting : new Map([...dateByMeeting, [meeting, date]]);
}

function isoDate({ month, day }: SaidDay, year: number | null): string | null {
  if (year === null) return null;
  return [String(year).padStart(4, '0'), twoFigures(month), twoFigures(day)].join('-');
}

function twoFigures(number: number): string {
  return String(number).padStart(2, '0');
}
