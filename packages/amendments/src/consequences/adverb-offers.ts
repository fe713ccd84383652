import {
  type Block,
  type BlockId,
  headOf,
  leadingWord,
  type ParagraphHead,
  plainText,
  type Resolution,
} from '@penholder/resolution';

import { textAt } from './line-change.js';
import type { Adverb, Offer } from './offer.js';

/** *Also* and *further* of neighbours that begin alike, and of those that no longer do. */
export function adverbOffers(before: Resolution, after: Resolution): Offer[] {
  // Its texts repeat a phrase as they please.
  if (/^the security council\b/iu.test(plainText(after.organ).trim())) return [];
  const known = expectationsIn(before);
  return [...expectationsIn(after)].flatMap(([id, expected]): Offer[] => {
    const { head, to } = expected;
    const was = known.get(id);
    const wasSo = was?.head.adverb === head.adverb && was.to === to;
    return head.adverb === to || wasSo ? [] : [offerOf(head, to)];
  });
}

interface Expectation {
  readonly head: ParagraphHead;
  readonly to: Adverb;
}

const NEXT = { '': 'also', also: 'further', further: '' } as const;

/** What each paragraph should bear, if those before it bear what they should. */
function expectationsIn({ preamble, operative }: Resolution): Map<BlockId, Expectation> {
  const expected = new Map<BlockId, Expectation>();
  for (const stretch of stretchesOf([...preamble, ...operative])) {
    const said = new Set<string>();
    let last: Expectation | undefined;
    for (const head of stretch) {
      const isNew = !said.has(leadingWord(head));
      said.add(leadingWord(head));
      last = { head, to: adverbFor(head, last, isNew) };
      expected.set(head.paragraph.id, last);
    }
  }
  return expected;
}

/** Paragraphs of one part with nothing else between them. */
function stretchesOf(blocks: readonly Block[]): ParagraphHead[][] {
  const stretches: ParagraphHead[][] = [[]];
  for (const block of blocks) {
    const open = stretches.at(-1) ?? [];
    const role = open.at(-1)?.paragraph.role;
    if (block.type !== 'paragraph') stretches.push([]);
    else if (role === undefined || role === block.role) open.push(headOf(block));
    else stretches.push([headOf(block)]);
  }
  return stretches;
}

function adverbFor(head: ParagraphHead, before: Expectation | undefined, isNew: boolean): Adverb {
  const { phrase, addressee, adverb } = head;
  if (phrase === '') return adverb;
  if (before === undefined || before.head.phrase !== phrase) return isNew ? '' : adverb;
  const isSameCall = addressee !== null && addressee === before.head.addressee;
  return isSameCall || adverb !== '' ? NEXT[before.to] : '';
}

function offerOf(head: ParagraphHead, to: Adverb): Offer {
  const { id, content } = head.paragraph;
  const opening = plainText(content).slice(0, head.opening.length);
  const step = textAt(
    { name: { type: 'paragraph', id }, line: content },
    0,
    opening.length,
    reworded(opening, to),
  );
  return { why: { type: 'adverb', from: head.adverb, to }, where: id, steps: [step] };
}

/** "Also urges" without its adverb, or with another where that stood; where none stood it comes first. */
function reworded(opening: string, to: Adverb): string {
  const bare = opening.replace(/\b(?:also|further)\b\s?|\s\b(?:also|further)\b$/iu, '').trim();
  if (to === '') return `${bare.charAt(0).toUpperCase()}${bare.slice(1)}`;
  if (bare === opening) return `${capital(to)} ${bare.charAt(0).toLowerCase()}${bare.slice(1)}`;
  return opening.replace(/\b(?:also|further)\b/iu, (adverb) =>
    adverb.charAt(0) === adverb.charAt(0).toUpperCase() ? capital(to) : to,
  );
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
