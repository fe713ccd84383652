import type { ComparedParagraph, WordChange } from '@penholder/compare';

import type { RowEntry } from './entries.js';
import type { RowOpenings } from './row-openings.js';
import type { RowSetting } from './row-setting.js';

interface Shown {
  readonly entry: RowEntry;
  readonly isHere: boolean;
  readonly openings: RowOpenings;
  readonly setting: RowSetting;
}

/** Whether a row would look as it does: while somebody writes, all rows but one do, and are left alone. */
export function isSameRow(before: Shown, after: Shown): boolean {
  const [old, now] = [before.entry, after.entry];
  return (
    before.isHere === after.isHere &&
    before.setting === after.setting &&
    old.key === now.key &&
    old.change === now.change &&
    old.oldPlace === now.oldPlace &&
    sameParagraph(old.row, now.row) &&
    opensAlike(before, after)
  );
}

function sameParagraph(old: ComparedParagraph, now: ComparedParagraph): boolean {
  return (
    old.change === now.change &&
    old.part === now.part &&
    old.renumbered === now.renumbered &&
    old.opening?.from === now.opening?.from &&
    old.opening?.to === now.opening?.to &&
    sameList(old.from, now.from) &&
    sameList(old.to, now.to) &&
    sameWords(old.words, now.words)
  );
}

function sameList(old: readonly string[], now: readonly string[]): boolean {
  return old.length === now.length && old.every((label, place) => label === now[place]);
}

function sameWords(old: readonly WordChange[], now: readonly WordChange[]): boolean {
  if (old === now) return true;
  return old.length === now.length && old.every((entry, place) => sameEntry(entry, now[place]));
}

function sameEntry(old: WordChange, now: WordChange | undefined): boolean {
  if (old.op !== now?.op || old.text !== now.text) return false;
  return old.op === '=' || now.op === '=' || old.of === now.of;
}

/** Italics alone may have changed. */
function opensAlike(before: Shown, after: Shown): boolean {
  return (['from', 'to'] as const).every((side) =>
    before.entry.row[side].every((_, place) => {
      const old = before.openings(before.entry.row, side, place);
      const now = after.openings(after.entry.row, side, place);
      return old.from === now.from && old.to === now.to;
    }),
  );
}
