import {
  type Annex,
  type AnyParagraph,
  type Block,
  paragraphsIn,
  type Resolution,
  roman,
} from '@penholder/resolution';

/** Counts the parts of a paragraph anew where any came, went or moved. */
type CountParts = <Some extends AnyParagraph>(
  now: Some,
  before: AnyParagraph | undefined,
  level: number,
) => Some;

/**
 * What follows in annexes by itself: where annexes came or went and they are called as documents call them, they are
 * counted anew ("Annex" alone, "Annex I" and "Annex II"); so are the paragraphs of one that numbers them from 1, and parts.
 */
export function withAnnexesCounted(base: Resolution, now: Resolution, countParts: CountParts): Resolution {
  if (base.annexes === now.annexes) return now;
  const issued = new Map(base.annexes.map((annex) => [annex.id, annex]));
  const counted = now.annexes.map((annex) => {
    const before = issued.get(annex.id);
    return before === undefined || before === annex ? annex : withNumbers(before, annex, countParts);
  });
  return { ...now, annexes: withLabels(base.annexes, counted) };
}

function withLabels(before: readonly Annex[], annexes: readonly Annex[]): readonly Annex[] {
  if (idsOf(before) === idsOf(annexes)) return annexes;
  if (!before.every(({ label }) => /^Annex(?: [IVXLC]+)?$/u.test(label ?? ''))) return annexes;
  const isOne = annexes.length === 1;
  return annexes.map((annex, index) => ({
    ...annex,
    label: isOne ? 'Annex' : `Annex ${roman(index + 1).toUpperCase()}`,
  }));
}

function withNumbers(before: Annex, annex: Annex, countParts: CountParts): Annex {
  const issued = new Map(paragraphsIn(before.blocks).map((paragraph) => [paragraph.id, paragraph]));
  const isChanged = idsOf(paragraphsIn(before.blocks)) !== idsOf(paragraphsIn(annex.blocks));
  const counts = isChanged && countsFromOne(before.blocks);
  let count = 0;
  const blocks = annex.blocks.map((block): Block => {
    if (block.type !== 'paragraph') return block;
    const own = countParts(block, issued.get(block.id), 1);
    if (!counts || own.number === null) return own;
    count += 1;
    return { ...own, number: String(count) };
  });
  return { ...annex, blocks };
}

function countsFromOne(blocks: readonly Block[]): boolean {
  const numbers = paragraphsIn(blocks).flatMap(({ number }) => number ?? []);
  return numbers.length > 0 && numbers.every((number, index) => number === String(index + 1));
}

function idsOf(all: readonly { readonly id: string }[]): string {
  return all.map(({ id }) => id).join(' ');
}
