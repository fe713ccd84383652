const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Ordinary digits as superscript ones: the form in which the reader writes every note call it has found. */
export function toSuperscript(digits: string): string {
  return [...digits].map((digit) => SUPERSCRIPTS[Number(digit)] ?? digit).join('');
}

/** Superscript digits as ordinary ones. */
export function fromSuperscript(digits: string): string {
  return [...digits].map((digit) => String(SUPERSCRIPTS.indexOf(digit))).join('');
}
