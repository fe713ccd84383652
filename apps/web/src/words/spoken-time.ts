const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago an instant was, in the words of a language; `null` under a minute, when it was just now. */
export function ago(instant: string, now: number, language: string): string | null {
  const past = now - Date.parse(instant);
  if (past < MINUTE) return null;
  const [unit, length] = unitOf(past);
  return new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto', style: 'narrow' }).format(
    -Math.floor(past / length),
    unit,
  );
}

function unitOf(past: number): readonly ['minute' | 'hour' | 'day' | 'month' | 'year', number] {
  if (past < HOUR) return ['minute', MINUTE];
  if (past < DAY) return ['hour', HOUR];
  if (past < 60 * DAY) return ['day', DAY];
  return past < 730 * DAY ? ['month', 30 * DAY] : ['year', 365 * DAY];
}

/** A day (`YYYY-MM-DD`) as documents write it: "17 May 2030". */
export function daySpoken(day: string, language: string): string {
  return dayFormat(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(dayToDate(day));
}

/** A day without its year, with its weekday: "Fri 17 May". */
export function dayShort(day: string, language: string): string {
  return dayFormat(language, { weekday: 'short', day: 'numeric', month: 'short' }).format(dayToDate(day));
}

/** Days as a span: "13–17 May 2030"; one day where only one is known, nothing where none is. */
export function spanSpoken(from: string | null, to: string | null, language: string): string {
  const day = from ?? to;
  if (from === null || to === null) return day === null ? '' : daySpoken(day, language);
  const format = dayFormat(language, { day: 'numeric', month: 'long', year: 'numeric' });
  // Browsers put different blanks round the dash; documents put none.
  return format.formatRange(dayToDate(from), dayToDate(to)).replace(/\s*–\s*/u, '–');
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((dayToDate(to).getTime() - dayToDate(from).getTime()) / DAY);
}

/** The day an instant falls on, `YYYY-MM-DD`, where the screen stands. */
export function dayOf(instant: number): string {
  return new Intl.DateTimeFormat('sv', { dateStyle: 'short' }).format(instant);
}

/** Days have no hour and no zone: both are fixed so that none slips. */
function dayToDate(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

function dayFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' });
}

/** English here is the United Nations': the day before the month. */
function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}
