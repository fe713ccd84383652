/** Hyphens and dashes of every kind, the minus sign among them: one to a reader. */
const HYPHENS = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu;
/** Single quotation marks, primes and apostrophes of every kind. */
const SINGLE_QUOTES = /[\u2018-\u201B\u2032\u2039\u203A\u0060\u00B4]/gu;
/** Double quotation marks of every kind. */
const DOUBLE_QUOTES = /[\u201C-\u201F\u2033\u00AB\u00BB]/gu;
/** Marks that print nothing: direction marks, joiners, soft hyphens. */
const INVISIBLE = /\p{Cf}/gu;
const PLAIN = /^(?:[\u0021-\u005F\u0061-\u007E]*|[\t\n])$/u;

/**
 * A word or sign in the one form in which two are compared: composed letters, one kind of hyphen and of quotation
 * mark, no blank beside a hyphen ("neo -colonial" as printed by some converters), nothing invisible. Case counts.
 */
export function normalForm(token: string): string {
  if (PLAIN.test(token)) return token;
  return token
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/\s+/gu, ' ')
    .replace(HYPHENS, '-')
    .replace(/ ?- ?/gu, '-')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"');
}
