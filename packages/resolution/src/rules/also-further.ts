import { plainText } from '../inline.js';
import { openingOf } from '../openings/opening.js';
import type { Paragraph } from '../tree.js';
import { type ExaminedText, placeOf } from './examined-text.js';
import { examinationOf, type Remark, type Rule } from './rule.js';

/** In a run of the same phrase to the same addressee the paragraphs say X, Also X, Further X, then X again. */
export const ALSO_FURTHER: Rule = {
  id: 'also-further',
  sentence:
    'Operative paragraphs side by side with the same phrase and addressee begin with the phrase, then with "Also", then "Further", and then anew.',
  source: '720 of 726 repeated phrases in adopted texts follow it.',
  covers: 'English',
  examine: (text) => {
    const heads = text.body.filter(({ role }) => role === 'operative').map(headOf);
    const outcomes = heads.flatMap((head, index) => {
      const before = heads[index - 1];
      return before !== undefined && isSameCall(before, head) ? [remarkOn(before, head, text)] : [];
    });
    return examinationOf(outcomes);
  },
};

/** The words up to the infinitive; "Parties to the Convention" goes on behind its first "to". */
const ADDRESSEE = /^\s((?:\S+\s){1,8}?)to\s(?!the\s|this\s|that\s|its\s)/u;

/** How a paragraph begins: the adverb, the phrase without it, and to whom it speaks. */
interface Head {
  readonly paragraph: Paragraph;
  readonly opening: string;
  readonly adverb: '' | 'also' | 'further';
  readonly phrase: string;
  readonly addressee: string;
}

function headOf(paragraph: Paragraph): Head {
  const opening = openingOf(paragraph.content, 'operative');
  const adverb = /^(?:also|further)\b/iu.exec(opening)?.[0].toLowerCase();
  const rest = plainText(paragraph.content).slice(opening.length);
  return {
    paragraph,
    opening,
    adverb: adverb === 'also' || adverb === 'further' ? adverb : '',
    phrase: opening.replace(/^(?:also|further)\s/iu, '').toLowerCase(),
    addressee: ADDRESSEE.exec(rest)?.[1]?.trim() ?? '',
  };
}

/** The same phrase again: to the same addressee, or with an adverb that says that it is said again. */
function isSameCall(before: Head, after: Head): boolean {
  if (after.phrase === '' || after.phrase !== before.phrase) return false;
  return after.adverb !== '' || (after.addressee !== '' && after.addressee === before.addressee);
}

const NEXT = { '': 'also', also: 'further', further: '' } as const;

function remarkOn(before: Head, head: Head, { labels }: ExaminedText): Remark | null {
  const expected = NEXT[before.adverb];
  if (head.adverb === expected) return null;
  const wanted = `${expected} ${head.phrase}`.trim();
  const message = `"${head.opening}" stands next to "${before.opening}"; "${capital(wanted)}" would be expected.`;
  return { ...placeOf(head.paragraph.id, labels), message, words: head.opening };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
