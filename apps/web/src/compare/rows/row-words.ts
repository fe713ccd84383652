import type { ComparedParagraph, WordChange } from '@penholder/compare';

/** Why a stretch of words is marked: its words differ, or only what is no change to a reader does. */
export type Weight = 'words' | 'slight';

/** A stretch of words that is all of one kind: kept, inserted or deleted; in the opening phrase or after it. */
export interface StyledWords {
  readonly op: '=' | '-' | '+';
  readonly text: string;
  readonly weight: Weight;
  readonly opening: boolean;
}

/** How many characters the opening phrase takes on each side. */
export interface OpeningLengths {
  readonly from: number;
  readonly to: number;
}

/** Which side's words are looked at. */
export type SideShown = 'from' | 'to' | 'both';

/** The words of one paragraph among those of a row, with the label it bears. */
export interface LabelledWords {
  readonly label: string;
  readonly place: number;
  readonly words: readonly WordChange[];
}

/**
 * The words of a row on one side, cut where the paragraphs of that side meet, each under its label. A row whose words
 * do not fall into as many paragraphs as there are labels stays whole, under all of them.
 */
export function labelledWords({ words, from, to }: ComparedParagraph, side: SideShown): LabelledWords[] {
  const cutAt = side === 'both' ? (to.length > 0 ? 'to' : 'from') : side;
  const labels = cutAt === 'to' ? to : from;
  const shown = words.filter(({ op }) => isOn(op, side));
  const lines = labels.length > 1 ? cutLines(shown, cutAt) : [shown];
  if (lines.length !== labels.length) return [{ label: labels.join(', '), place: 0, words: shown }];
  return lines.map((line, place) => ({ label: labels[place] ?? '', place, words: line }));
}

/** Whether words of this kind stand on a side. */
function isOn(op: WordChange['op'], side: SideShown): boolean {
  if (side === 'both' || op === '=') return true;
  return op === (side === 'from' ? '-' : '+');
}

/** Cuts words at the line breaks that a side has; the breaks themselves are left out. */
function cutLines(words: readonly WordChange[], side: 'from' | 'to'): WordChange[][] {
  const lines: WordChange[][] = [[]];
  for (const entry of words) {
    const pieces = isOn(entry.op, side) ? entry.text.split('\n') : [entry.text];
    pieces.forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...entry, text });
    });
  }
  return lines;
}

/**
 * The words as they are shown, cut where the opening phrase of their side ends. Words kept are of the new side. What is
 * no change to a reader (typography, a reference that followed its paragraph) is marked where that is asked for; else
 * the words stand as the new side prints them, or as the old side does where it is looked at alone.
 */
export function styledWords(
  words: readonly WordChange[],
  openings: OpeningLengths,
  { side, typography }: { readonly side: SideShown; readonly typography: 'shown' | 'hidden' },
): StyledWords[] {
  const left = { from: openings.from, to: openings.to };
  const shown = words.flatMap((entry): Omit<StyledWords, 'opening'>[] => {
    if (entry.op === '=') return [{ ...entry, weight: 'words' }];
    if (entry.of === 'words')
      return [{ op: entry.op, text: withBreakSigns(entry.text, entry.op), weight: 'words' }];
    if (typography === 'shown') return [{ op: entry.op, text: withSpaceSigns(entry.text), weight: 'slight' }];
    return entry.op === '+' || side === 'from' ? [{ op: '=', text: entry.text, weight: 'words' }] : [];
  });
  return joined(shown).flatMap(({ op, text, weight }) => {
    const ofOld = op === '-' || (op === '=' && side === 'from');
    const inOpening = Math.min(text.length, ofOld ? left.from : left.to);
    if (op !== '+') left.from = Math.max(0, left.from - text.length);
    if (op !== '-') left.to = Math.max(0, left.to - text.length);
    return [
      { op, weight, text: text.slice(0, inOpening), opening: true },
      { op, weight, text: text.slice(inOpening), opening: false },
    ].filter((piece) => piece.text !== '');
  });
}

type Shown = Omit<StyledWords, 'opening'>;

function joined(words: readonly Shown[]): Shown[] {
  const all: Shown[] = [];
  for (const entry of words) {
    const last = all.at(-1);
    if (last?.op === entry.op && last.weight === entry.weight) {
      all[all.length - 1] = { ...last, text: last.text + entry.text };
    } else {
      all.push(entry);
    }
  }
  return all;
}

/** A line break that came or went would not be seen. */
function withBreakSigns(text: string, op: '-' | '+'): string {
  return text.replaceAll('\n', op === '+' ? '¶\n' : '¶');
}

/** Nor would a space of another kind, or a character that is not printed. */
function withSpaceSigns(text: string): string {
  return text.replaceAll('\n', '¶').replaceAll(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/gu, '␣');
}
