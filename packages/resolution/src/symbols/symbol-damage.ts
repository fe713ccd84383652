import { readSymbol } from './symbol-grammar.js';
import type { SymbolDamage } from './symbol.js';

/** One kind of damage: where it shows, and the text as if it were not there. The mended text is only tried, never handed on. */
interface Suspicion {
  readonly damage: SymbolDamage;
  readonly sign: RegExp;
  readonly mend: (text: string) => string;
}

/** Cyrillic, Greek and full-width characters that look like those of symbols, and the hyphens and slashes of other scripts. */
const LOOK_ALIKES = new Map(
  ['АA', 'ВB', 'СC', 'ЕE', 'НH', 'КK', 'МM', 'ОO', 'РP', 'ЅS', 'ТT', 'ХX', 'ΑA', 'ΒB', 'ΕE', 'ΡP', 'ΤT'].map(
    pair,
  ),
);
const FOREIGN_SIGNS = new Map(
  ['⁄/', '∕/', '／/', '․.', '．.', '‑-', '‐-', '−-', 'оo', 'аa', 'еe', 'сc', 'рp'].map(pair),
);

function pair(both: string): [string, string] {
  return [both.charAt(0), both.charAt(1)];
}

const KNOWN = new Map([...LOOK_ALIKES, ...FOREIGN_SIGNS]);
const BLANK = /[\s\u00AD\u200B-\u200F\u2060\uFEFF]/u;

const SUSPICIONS: readonly Suspicion[] = [
  { damage: 'stray blank', sign: BLANK, mend: (text) => text.replace(new RegExp(BLANK, 'gu'), '') },
  {
    damage: 'look-alike character',
    sign: new RegExp(`[${[...KNOWN.keys()].join('')}]`, 'u'),
    mend: (text) => [...text].map((sign) => KNOWN.get(sign) ?? sign).join(''),
  },
  {
    // A figure for a letter or a letter for a figure: "O/80/…" for zero, "L.l" for one.
    damage: 'look-alike character',
    sign: /(?<=[\d.])[OolI]|[OolI](?=\d)/u,
    mend: (text) =>
      text.replace(/(?<=[\d.])[Oo]|[Oo](?=\d)/gu, '0').replace(/(?<=[\d.])[lI]|[lI](?=\d)/gu, '1'),
  },
  { damage: 'doubled sign', sign: /([/.])\1/u, mend: (text) => text.replace(/([/.])\1+/gu, '$1') },
  {
    damage: 'missing full stop',
    sign: /(?<=\/(?:L|CRP|PV|SR|WP|C|CN|AC|CONF|WG|Rev|Add|Corr|Amend))(?=\d)/u,
    mend: (text) => text.replace(/(?<=\/(?:L|CRP|PV|SR|WP|C|CN|AC|CONF|WG|Rev|Add|Corr|Amend))(?=\d)/gu, '.'),
  },
  { damage: 'small letter', sign: /\p{Ll}/u, mend: withCapitals },
];

function withCapitals(text: string): string {
  return text
    .toUpperCase()
    .replace(
      /(?<=\/)(?:REV|ADD|CORR|AMEND)(?=\.?\d)/gu,
      (kind) => kind.charAt(0) + kind.slice(1).toLowerCase(),
    );
}

/** The longest joint symbols seen have some 60 characters; beyond this, looking for damage is work for nothing. */
const LONGEST = 200;

/** Words before or after: the text was not meant as a symbol alone. */
const PROSE = /\p{Ll}{2,}\s|\s\p{Ll}{2,}/u;

/** What is wrong with a text that almost is a symbol, and where. */
export interface Finding {
  readonly damage: SymbolDamage;
  readonly at: number;
}

/**
 * What seems wrong with a text that is no well-formed symbol; `null` where it was hardly meant as one.
 *
 * Plan: undo one suspicion after another; where a well-formed symbol appears, the first one that showed is told.
 * Where none appears and the text still has the look of a symbol (letters, a slash, figures), the part that is not
 * understood is told.
 */
export function findDamage(text: string): Finding | null {
  if (text.length > LONGEST || PROSE.test(text)) return null;
  const shown: Finding[] = [];
  let mended = text;
  for (const { damage, sign, mend } of SUSPICIONS) {
    if (!sign.test(mended)) continue;
    shown.push({ damage, at: Math.max(text.search(sign), 0) });
    mended = mend(mended);
    if (readSymbol(mended) !== null) return firstOf(shown);
  }
  return looksLikeSymbol(text) ? { damage: 'part not understood', at: firstBadPart(text) } : null;
}

function firstOf(shown: readonly Finding[]): Finding | null {
  return shown[0] ?? null;
}

/** Letters, a slash, then a figure somewhere, and nothing of ordinary prose. */
function looksLikeSymbol(text: string): boolean {
  return /^[A-Z]{1,6}\/[\w./()–*-]*\d[\w./()–*-]*$/u.test(text);
}

/** Where the first part stands that makes no sense after those before it. */
function firstBadPart(text: string): number {
  const parts = text.split('/');
  const bad = parts.findIndex((_, index) => index > 0 && !beginsSymbol(parts.slice(0, index + 1).join('/')));
  return bad < 0 ? text.length : parts.slice(0, bad).join('/').length + 1;
}

function beginsSymbol(text: string): boolean {
  return readSymbol(text) !== null || readSymbol(`${text}/1`) !== null;
}
