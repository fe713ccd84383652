import { citedSymbols } from './cited-symbols.js';
import type { Adoption, AdoptionBasis } from './front-kind.js';
import { findPrintedDay } from './printed-day.js';

/** Words for adopting, in the six languages. */
const ADOPTED =
  /\badopted\b|adoptée?\b|\b(?:aprobad|adoptad)[oa]\b|принят|اتخذ|اعتمد|(?:大会|理事会|委员会)(?:决议|决定)|通过/iu;

/** "para. 5", "par. 5", "párr. 5", "пункт 5", "第5段", "الفقرة 5". */
const PARAGRAPH =
  /(?:\bpara?s?\.|párrs?\.|пункты?|(?<!\p{L})п\.|الفقر(?:ة|ات)|第) ?(?<paragraph>\d+(?:[-–]\d+)?)/iu;

/** Reads the lines that tell of an adoption; `null` where none does. */
export function readAdoption(lines: readonly string[]): Adoption | null {
  const line = lines.find((text) => !isBracketed(text) && ADOPTED.test(text));
  if (line === undefined) return null;
  const day = findPrintedDay(line);
  const bracketed = lines.find(isBracketed);
  return {
    words: day === null ? line : withoutDay(line.slice(0, day.from), line.slice(day.to)),
    day: day?.iso ?? null,
    basis: bracketed === undefined ? null : readBasis(bracketed),
  };
}

function isBracketed(text: string): boolean {
  return text.startsWith('[');
}

/** The small words that lead to a day and follow it go with it. */
function withoutDay(before: string, after: string): string {
  const head = before.replace(/,?\s+(?:on|le|el|في)?\s*$/u, '');
  return `${head} ${after.replace(/^\s*года?(?!\p{L})/u, '').trim()}`.trim();
}

function readBasis(line: string): AdoptionBasis {
  const words = line.replace(/^\[|\]$/gu, '').trim();
  const paragraph = PARAGRAPH.exec(words)?.groups?.['paragraph'] ?? null;
  return { words, documents: citedSymbols(words), paragraph };
}
