const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** A day in words ("7 December 2020") as in ISO 8601; `null` for anything else, other languages included. */
export function dayOf(words: string): string | null {
  const [, day, month, year] = /^(\d{1,2}) ([A-Za-z]+) (\d{4})$/u.exec(words.trim()) ?? [];
  const place = MONTHS.indexOf((month ?? '').toLowerCase());
  if (day === undefined || year === undefined || place === -1 || Number(day) < 1) return null;
  const iso = `${year}-${String(place + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  // A day that the month does not have is turned into another by the calendar, and is none.
  const calendar = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(calendar.getTime()) && calendar.toISOString().startsWith(iso) ? iso : null;
}
