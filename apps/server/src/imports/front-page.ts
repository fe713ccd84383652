import { plainText, type FrontLineRole, type Resolution } from '@penholder/resolution';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day as front pages print it: "14 May 2018". */
const PRINTED_DAY = new RegExp(`\\b(\\d{1,2}) (${MONTHS.join('|')}) (\\d{4})\\b`, 'u');

function frontWords({ front }: Resolution, role: FrontLineRole): string[] {
  return front.filter((line) => line.role === role).map((line) => plainText(line.content));
}

/** The day a front page bears, `YYYY-MM-DD`; `null` where none is printed whole, or it is no day of any calendar. */
export function frontDay(resolution: Resolution): string | null {
  const lines = [...frontWords(resolution, 'date'), ...frontWords(resolution, 'distribution')];
  const printed = lines.map((line) => PRINTED_DAY.exec(line)).find((match) => match !== null);
  return printed ? isoDay(printed) : null;
}

function isoDay([, day = '', month = '', year = '']: readonly string[]): string | null {
  const iso = `${year}-${twoDigits(MONTHS.indexOf(month) + 1)}-${twoDigits(Number(day))}`;
  const read = new Date(`${iso}T00:00:00Z`);
  // A "31 April" is read as the first of May by the clock, and refused by us.
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(iso) ? iso : null;
}

/** A day as front pages print it, from `YYYY-MM-DD`. */
export function printedDay(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
