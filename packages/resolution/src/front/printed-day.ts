import { MONTHS } from '../months.js';

/** The months as the front pages of the United Nations print them, each language from January on. */
const MONTHS_PRINTED: readonly string[] = [
  MONTHS.join(' '),
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'يناير فبراير مارس أبريل مايو يونيه يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
];

const NUMBERS = new Map(
  MONTHS_PRINTED.flatMap((names) =>
    names.split(' ').map((name, index) => [name.toLowerCase(), index + 1] as const),
  ),
);

/** "14 May 2018", "1er mai 2018", "14 de mayo de 2018"; an Arabic month has two names, of which the second is taken. */
const DAY_MONTH_YEAR =
  /(?<!\d)(?<day>\d{1,2})(?:er|º)? (?:de )?(?:[\p{L} ]{1,20}\/)?(?<month>\p{L}{3,10}) (?:de )?(?<year>\d{4})(?!\d)/gu;
/** "2025年12月18日". */
const YEAR_MONTH_DAY = /(?<!\d)(?<year>\d{4}) ?年 ?(?<month>\d{1,2}) ?月 ?(?<day>\d{1,2}) ?日/gu;

/** A day found in a text. */
export interface PrintedDay {
  /** "2018-05-14". */
  readonly iso: string;
  readonly from: number;
  readonly to: number;
}

/** The first day that a text prints whole, in any of the six languages; `null` where it prints none, or none of any calendar. */
export function findPrintedDay(text: string): PrintedDay | null {
  const spaced = text.replace(/\u00A0/gu, ' ');
  for (const found of [...spaced.matchAll(DAY_MONTH_YEAR), ...spaced.matchAll(YEAR_MONTH_DAY)]) {
    const iso = isoDay(found.groups ?? {});
    if (iso !== null) return { iso, from: found.index, to: found.index + found[0].length };
  }
  return null;
}

function isoDay({ day = '', month = '', year = '' }: Record<string, string>): string | null {
  const number = NUMBERS.get(month.toLowerCase()) ?? Number(month);
  if (Number.isNaN(number)) return null;
  const iso = `${year}-${twoDigits(number)}-${twoDigits(Number(day))}`;
  const read = new Date(`${iso}T00:00:00Z`);
  // A "31 April" is read as the first of May by the clock, and refused by us.
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(iso) ? iso : null;
}

/** A day as English front pages print it ("14 May 2018"), from `YYYY-MM-DD`. */
export function printDay(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
