import type { Annex, Block, Resolution } from '@penholder/resolution';

/** The same tree, with every part that says what the tree before it said as that tree's value. */
export function sharedWith(before: Resolution, now: Resolution): Resolution {
  return {
    ...now,
    title: same(before.title, now.title),
    organ: same(before.organ, now.organ),
    front: same(before.front, now.front),
    closing: same(before.closing, now.closing),
    preamble: sharedList(before.preamble, now.preamble),
    operative: sharedList(before.operative, now.operative),
    annexes: sharedAnnexes(before.annexes, now.annexes),
    notes: sharedList(before.notes, now.notes),
  };
}

function sharedAnnexes(before: readonly Annex[], now: readonly Annex[]): readonly Annex[] {
  const known = new Map(before.map((annex) => [annex.id, annex]));
  return now.map((annex) => {
    const old = known.get(annex.id);
    const blocks: readonly Block[] = sharedList(old?.blocks ?? [], annex.blocks);
    return same(old, { ...annex, title: same(old?.title, annex.title), blocks });
  });
}

/** By id, as places shift where something is put in. */
function sharedList<Item extends { readonly id: string }>(
  before: readonly Item[],
  now: readonly Item[],
): readonly Item[] {
  const known = new Map(before.map((item) => [item.id, item]));
  return now.map((item) => same(known.get(item.id), item));
}

/** The first value where both say the same, else the second. Lines that did not change are the same value, so this seldom goes deep. */
function same<Value>(before: Value | undefined, now: Value): Value {
  return before !== undefined && isSame(before, now) ? before : now;
}

/** Whether two plain values say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [names, others] = [Object.keys(one), Object.keys(other)];
  return (
    names.length === others.length &&
    names.every((name) => isSame(Reflect.get(one, name), Reflect.get(other, name)))
  );
}
