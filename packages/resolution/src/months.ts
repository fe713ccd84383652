/** The months in English, January first. */
export const MONTHS: readonly string[] = [
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

/** Any of them, as a piece of a pattern without brackets. */
export const MONTH_PATTERN = MONTHS.join('|');
