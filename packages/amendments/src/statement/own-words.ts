import type { WordChange } from '@penholder/compare';
import { type AnyParagraph, type Inline, plainText } from '@penholder/resolution';

import type { ParagraphName, WordsPlace } from '../instructions/instruction.js';
import type { Setting } from './setting.js';
import { markedLine } from './words/marked-line.js';
import { lineInstructions } from './words/line-instructions.js';
import type { WordInstructions } from './words/word-instructions.js';

/** The instructions on a member's own words: its chapeau, and the words that close it. `null` where they cannot be said. */
export function ownWords(
  old: AnyParagraph,
  now: AnyParagraph,
  paragraph: ParagraphName,
  setting: Setting,
): WordInstructions | null {
  const words = setting.rowOfOld.get(old.id)?.words ?? [];
  const stretches = wordsOfLines(words, [old, now]);
  if (stretches === null) return null;
  const within = (type: 'all' | 'chapeau' | 'closing words'): WordsPlace => {
    return { type: 'paragraph', paragraph, within: { type } };
  };
  const say = (
    where: WordsPlace,
    one: readonly Inline[],
    other: readonly Inline[],
    of: readonly WordChange[],
  ) =>
    lineInstructions({
      where,
      old: markedLine(one),
      now: markedLine(other),
      words: of,
      notes: setting.notes,
    });
  const chapeau = say(
    within(old.children.length === 0 ? 'all' : 'chapeau'),
    old.content,
    now.content,
    stretches.chapeau,
  );
  const tail = say(within('closing words'), old.tail, now.tail, stretches.tail);
  if (chapeau === null || tail === null) return null;
  return {
    meant: [...chapeau.meant, ...tail.meant],
    consequential: [...chapeau.consequential, ...tail.consequential],
  };
}

interface WordsOfLines {
  readonly chapeau: readonly WordChange[];
  readonly tail: readonly WordChange[];
}

/** A row has the chapeau and the closing words as one: they are parted at the blank between. `null` where none of the row's words ends there on both sides. */
function wordsOfLines(
  words: readonly WordChange[],
  [old, now]: readonly [AnyParagraph, AnyParagraph],
): WordsOfLines | null {
  if (old.tail.length === 0 && now.tail.length === 0) return { chapeau: words, tail: [] };
  if (old.tail.length === 0 || now.tail.length === 0) return null;
  const ends = [plainText(old.content).length, plainText(now.content).length] as const;
  return partedAt(words, ends);
}

function partedAt(words: readonly WordChange[], ends: readonly [number, number]): WordsOfLines | null {
  let [left, right] = ends;
  const chapeau: WordChange[] = [];
  for (const [index, change] of words.entries()) {
    const rest = words.slice(index + 1);
    if (change.op === '=' && left === right && change.text.length > left && left >= 0) {
      const after = change.text.slice(left + 1);
      const cut = change.text.slice(0, left);
      return {
        chapeau: cut === '' ? chapeau : [...chapeau, { op: '=', text: cut }],
        tail: after === '' ? rest : [{ op: '=', text: after }, ...rest],
      };
    }
    if (change.op !== '+') left -= change.text.length;
    if (change.op !== '-') right -= change.text.length;
    chapeau.push(change);
  }
  return null;
}
