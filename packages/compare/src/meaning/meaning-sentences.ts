import type { ComparedParagraph } from '../comparison.js';
import type { FigureChange } from './figure-changes.js';
import type { LimitationChange } from './limitations.js';
import { type Meaning, meaningOf } from './meaning.js';
import { labelOf } from './spoken-labels.js';
import type { Strength } from './strength.js';
import { asSentence, listed, shortened } from './wording.js';

/** A row that means something, by the label under which it is told. */
interface Told {
  readonly label: string;
  readonly meaning: Meaning;
}

/** What the changed rows mean, a sentence for each kind of change; nothing where there is none. */
export function meaningSentences(changed: readonly ComparedParagraph[]): string[] {
  const told = changed.flatMap((row): Told[] => {
    const meaning = meaningOf(row);
    return meaning === null ? [] : [{ label: labelOf(row), meaning }];
  });
  return [
    ...openingSentence(told, 'weaker', 'the opening phrase became weaker in'),
    ...openingSentence(told, 'stronger', 'the opening phrase became stronger in'),
    ...openingSentence(told, 'other', 'another opening phrase stands in'),
    ...sentence('the addressee changed in', told, addresseeWords),
    ...sentence('words of limitation came into', told, limitationWords('came')),
    ...sentence('words of limitation went from', told, limitationWords('went')),
    ...sentence('dates or figures changed in', told, figureWords),
  ];
}

/** "… in OP3 (Requests to Invites) and OP4 (…)." */
function sentence(head: string, told: readonly Told[], wordsOf: (meaning: Meaning) => string[]): string[] {
  const items = told.flatMap(({ label, meaning }) => {
    const words = wordsOf(meaning);
    return words.length === 0 ? [] : [`${label} (${listed(words, IN_BRACKETS)})`];
  });
  return items.length === 0 ? [] : [asSentence(`${head} ${listed(items)}`)];
}

/** So many changes of one paragraph are named in its brackets. */
const IN_BRACKETS = 2;
const LONGEST_WORDS = 60;

function openingSentence(told: readonly Told[], strength: Strength, head: string): string[] {
  return sentence(head, told, ({ opening }) =>
    opening?.strength === strength ? [changeWords(opening.from, opening.to)] : [],
  );
}

function addresseeWords({ addressee }: Meaning): string[] {
  return addressee === null ? [] : [changeWords(addressee.from, addressee.to)];
}

function changeWords(from: string, to: string): string {
  return `“${shortened(from, LONGEST_WORDS)}” to “${shortened(to, LONGEST_WORDS)}”`;
}

function limitationWords(change: LimitationChange['change']): (meaning: Meaning) => string[] {
  return ({ limitations }) =>
    limitations
      .filter((limitation) => limitation.change === change)
      .map(({ words }) => `“${shortened(words, LONGEST_WORDS)}”`);
}

function figureWords({ figures }: Meaning): string[] {
  return figures.map(figureChangeWords);
}

/** "“eighty-first session” to “eighty-second session”", "“2030” as a new deadline". */
function figureChangeWords({ from, to }: FigureChange): string {
  if (from === null) return `“${shortened(to ?? '', LONGEST_WORDS)}” as a new deadline`;
  if (to === null) return `“${shortened(from, LONGEST_WORDS)}” no longer a deadline`;
  return changeWords(from, to);
}
