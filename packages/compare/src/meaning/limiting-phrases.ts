/**
 * What a limiting phrase leaves open: whether there is money; whether it fits; whether those concerned agree; what law
 * or mandate allows; or how far it can be done.
 */
export type LimitKind = 'resources' | 'discretion' | 'consent' | 'law' | 'mandate' | 'extent';

/** One way of limiting what a paragraph asks, in all the forms that count as the same. */
interface LimitingPhrase {
  readonly kind: LimitKind;
  readonly form: string;
}

const NATIONAL =
  '(?:(?:their|its|the) )?(?:respective )?(?:applicable )?(?:national|domestic)(?: and international)?';
const IN_LINE = '(?:in accordance|consistent|in line|in conformity|in compliance|compatible) with';
/** "As necessary to …" and "as relevant bodies …" go on, and limit nothing. */
const ALONE = '(?=[,;:.)]|$| (?:and|or|in|with|from|through|including|within|on|at|the|those|their)\\b)';
const WHERE = '(?:as|where|when|whenever|wherever|if)';

/**
 * The phrases that limit. Counted over 114 adopted resolutions of one session (`ga80-pairs`), 937 times in all: "as
 * appropriate" 248, "where appropriate" 81, all of discretion 429; of law 190, "in accordance with international law"
 * 43 of them, national law 28; of consent 116, "upon request" in its forms 49 and "on mutually agreed terms" 36; of
 * mandate 101; of resources 67, "within existing resources" in its forms 36; of extent 34.
 * "Inter alia" is none of them: it leaves a list open and limits nothing. Longer forms stand before shorter ones.
 */
const PHRASES: readonly LimitingPhrase[] = [
  {
    kind: 'resources',
    form:
      'subject to the availability(?: and provision)? of (?:sufficient |adequate |additional |voluntary )*' +
      '(?:extrabudgetary |financial |external )*(?:resources|funds|funding|contributions)',
  },
  {
    kind: 'resources',
    form: '(?:from )?within (?:(?:the|its|their|overall) )*(?:existing|available|approved) (?:budgetary |financial )?(?:resources?|budgets?|means|appropriations?)',
  },
  {
    kind: 'resources',
    form: '(?:through|from|by|using|with) (?:extrabudgetary|voluntary) (?:resources|funding|funds|contributions)',
  },
  {
    kind: 'resources',
    form: 'at no (?:additional|extra) cost|without (?:additional|extra) (?:cost|costs|resources)',
  },
  {
    kind: 'consent',
    form: 'upon (?:their |its |the |a )?requests?(?! (?:for|to)\\b)|on (?:their |its )?request(?! (?:for|to)\\b)|at (?:their|its|the) request',
  },
  {
    kind: 'consent',
    form: '(?:on|under) (?:voluntary and )?mutually agreed terms(?: and conditions)?|as mutually agreed',
  },
  { kind: 'consent', form: 'on a (?:purely |strictly )?voluntary basis' },
  {
    kind: 'consent',
    form: '(?:with|subject to) the (?:prior )?(?:consent|agreement|concurrence|approval) of|if (?:they|it) so (?:wish(?:es)?|decides?|requests?)',
  },
  { kind: 'consent', form: '(?:that are |those )?in a position to do so' },
  {
    kind: 'law',
    form: `(?:${IN_LINE}|subject to) ${NATIONAL} (?:laws?|legislation|legal frameworks?|legal systems?|regulations|rules)`,
  },
  {
    kind: 'law',
    form: `(?:${IN_LINE}|taking into account|in the light of|according to) (?:(?:their|its|the) )?(?:different |respective |specific )?national (?:circumstances|priorities|capacities|contexts|conditions|policies|plans|needs)`,
  },
  {
    kind: 'law',
    form: `${IN_LINE} (?:(?:the|their|its) )?(?:obligations under |applicable |relevant )*international(?: humanitarian| human rights)? law`,
  },
  {
    kind: 'mandate',
    form: `(?:within|${IN_LINE}) (?:(?:the|its|their) )?(?:respective |existing |current |relevant )*mandates?`,
  },
  {
    kind: 'extent',
    form: 'to the (?:fullest |greatest |maximum )?extent (?:possible|feasible|practicable)|as far as (?:possible|practicable|feasible)',
  },
  { kind: 'extent', form: `(?:where|when|whenever|wherever|if) (?:possible|feasible|practicable)` },
  { kind: 'discretion', form: 'as and (?:when|where) appropriate' },
  { kind: 'discretion', form: `${WHERE} (?:nationally |deemed )?appropriate` },
  { kind: 'discretion', form: `${WHERE} (?:deemed )?(?:necessary|needed|required)${ALONE}` },
  { kind: 'discretion', form: `${WHERE} (?:relevant|applicable)${ALONE}` },
  { kind: 'discretion', form: 'in principle|on an exceptional basis|on a case-by-case basis' },
];

/** All phrases as one pattern, so that a text is gone through once and no word counts for two phrases. */
const ANY = new RegExp(
  `(?<![\\p{L}-])(?<!(?:well|such) (?=as ))(?:${PHRASES.map(({ form }) => `(${form})`).join('|')})(?![\\p{L}-])`,
  'giu',
);

/** A limiting phrase found in a text: its words as printed, and which of the known phrases it is a form of. */
export interface FoundLimit {
  readonly phrase: number;
  readonly kind: LimitKind;
  readonly words: string;
}

/** The limiting phrases of a text in plain form, in order. Linear in the text's length. */
export function limitsIn(text: string): FoundLimit[] {
  return [...text.matchAll(ANY)].flatMap(([words, ...groups]) => {
    const phrase = groups.findIndex((group) => group !== undefined);
    const kind = PHRASES[phrase]?.kind;
    return kind === undefined ? [] : [{ phrase, kind, words }];
  });
}
