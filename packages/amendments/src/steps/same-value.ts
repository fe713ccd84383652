import type { Inline, Mark } from '@penholder/resolution';

/** Whether two plain values are alike: the same fields with the same values, whichever objects hold them. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    return Array.isArray(one) && Array.isArray(other) && isSameList(one, other);
  }
  return isSameRecord(one, other);
}

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => isSameValue(item, other[index]));
}

function isSameRecord(one: object, other: object): boolean {
  const fields = new Map<string, unknown>(Object.entries(other));
  const own = Object.entries(one);
  return own.length === fields.size && own.every(([key, value]) => isSameValue(value, fields.get(key)));
}

/** Whether two stretches of a line are alike. The order of a run's marks means nothing. */
export function isSameLine(one: readonly Inline[], other: readonly Inline[]): boolean {
  return one.length === other.length && one.every((item, index) => isSameInline(item, other[index]));
}

function isSameInline(one: Inline, other: Inline | undefined): boolean {
  if (other === undefined || one.type === 'note' || other.type === 'note') return isSameValue(one, other);
  return one.text === other.text && isSameValue(inOrder(one.marks), inOrder(other.marks));
}

function inOrder(marks: readonly Mark[]): readonly Mark[] {
  return marks.length < 2 ? marks : marks.toSorted((one, other) => (one.type < other.type ? -1 : 1));
}
