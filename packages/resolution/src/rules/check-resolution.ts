import type { Resolution } from '../tree.js';
import { EDITORIAL_RULES } from './editorial-rules.js';
import { type ExaminedText, examinedText } from './examined-text.js';
import { isEnglish } from './language.js';
import type { Examination, Finding, Rule, RuleId } from './rule.js';

/** What is known besides the text that is checked. */
export interface CheckContext {
  /** An earlier version with its paragraphs under the same ids: it tells where a reference led before numbers moved. */
  readonly before?: Resolution | undefined;
}

/**
 * What in a document breaks the editorial rules, rule by rule, each in reading order.
 *
 * Promise: pure; nothing is changed; time grows with the text, not with its square. Rules about words are left out for
 * texts in other languages, and an amendment, which is no resolution but speaks of one, has no findings.
 *
 * Plan: what the rules share is computed once; each looks for itself, and its name is put to what it found.
 */
export function checkResolution(resolution: Resolution, context: CheckContext = {}): readonly Finding[] {
  return [...examineResolution(resolution, context)].flatMap(([rule, { remarks }]) =>
    remarks.map((remark) => ({ rule, ...remark })),
  );
}

/** The same with the number of places each rule looked at: how its share is measured. A rule that does not apply is not listed. */
export function examineResolution(
  resolution: Resolution,
  { before }: CheckContext = {},
): ReadonlyMap<RuleId, Examination> {
  if (resolution.kind === 'amendment') return new Map();
  const text = examinedText(resolution, before ?? null);
  return new Map(rulesFor(text).map((rule) => [rule.id, rule.examine(text)]));
}

function rulesFor({ resolution }: ExaminedText): readonly Rule[] {
  if (isEnglish(resolution)) return EDITORIAL_RULES;
  return EDITORIAL_RULES.filter(({ covers }) => covers === 'any language');
}
