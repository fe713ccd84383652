import type { AdoptedNumber, AdoptedParts } from './symbol.js';

const PARTS = String.raw`(?<gap> ?)(?<parts>[A-Z](?:(?:, [A-Z])* and [A-Z]| to [A-Z]|[–-][A-Z])?)`;
const SESSION = new RegExp(String.raw`^(?<session>(?:E?S-)?\d+)/(?<number>[1-9]\d*)(?:${PARTS})?$`, 'u');
const BRACKET = new RegExp(
  String.raw`^(?<number>[1-9]\d*)(?:${PARTS})?(?<before> ?)\((?<bracket>(?:E?S-)?[IVXLC]+|\d{4})\)$`,
  'u',
);
const JOINER = /, | and | to |–|-/u;

/** Reads the number of a resolution or decision ("80/137", "2443 A and B (XXIII)"); `null` where the text is not one, whole. */
export function readAdoptedNumber(text: string): AdoptedNumber | null {
  return readSessionNumber(text) ?? readBracketNumber(text);
}

function readSessionNumber(text: string): AdoptedNumber | null {
  const found = SESSION.exec(text)?.groups;
  if (found === undefined) return null;
  const { session = '', number } = found;
  return { type: 'session', session, number: Number(number), parts: readParts(found) };
}

function readBracketNumber(text: string): AdoptedNumber | null {
  const found = BRACKET.exec(text)?.groups;
  if (found === undefined) return null;
  const { number, bracket = '', before } = found;
  const gap = before === ' ' ? ' ' : '';
  return { type: 'bracket', number: Number(number), parts: readParts(found), bracket, gap };
}

function readParts(found: Record<string, string>): AdoptedParts | null {
  const { parts, gap } = found;
  if (parts === undefined) return null;
  const sign = ([' to ', '–', '-'] as const).find((joiner) => parts.includes(joiner));
  return { letters: parts.split(JOINER), joined: sign ?? 'list', gap: gap === ' ' ? ' ' : '' };
}

/** Prints the number of a resolution or decision as it was read. */
export function printAdoptedNumber(number: AdoptedNumber): string {
  const parts = number.parts === null ? '' : printParts(number.parts);
  switch (number.type) {
    case 'session':
      return `${number.session}/${number.number}${parts}`;
    case 'bracket':
      return `${number.number}${parts}${number.gap}(${number.bracket})`;
  }
}

function printParts({ letters, joined, gap }: AdoptedParts): string {
  if (joined !== 'list') return gap + letters.join(joined);
  const last = letters.at(-1) ?? '';
  const before = letters.slice(0, -1);
  return gap + (before.length === 0 ? last : `${before.join(', ')} and ${last}`);
}
