import type { ComparedParagraph, Comparison } from '../comparison.js';
import { counted, listed, shortened } from './wording.js';

/** Longer labels are cut: a marker may be any text that a damaged file holds. */
const LONGEST_LABEL = 40;

const NAMES: Readonly<Record<string, string>> = {
  title: 'the title',
  organ: 'the organ line',
  sponsors: 'the line of sponsors',
};

/** A label as it is said in a sentence: "OP4 (b)", "the title", "footnote 13", "paragraph 3 of annex I". */
export function spokenLabel(label: string): string {
  const name = NAMES[label];
  if (name !== undefined) return name;
  const inAnnex = /^(annex[^,]*), (.+)$/u.exec(label);
  if (inAnnex !== null)
    return shortened(`paragraph ${inAnnex[2] ?? ''} of ${inAnnex[1] ?? ''}`, LONGEST_LABEL);
  return shortened(label.replace(/^note /u, 'footnote '), LONGEST_LABEL);
}

/** By which label a row is named: the new one, and the old one of what was deleted. */
export function labelOf({ from, to }: ComparedParagraph): string {
  return spokenLabel(to[0] ?? from[0] ?? '');
}

/** How an item of a list is followed: "4 footnotes" are several though they are one item. */
export function verbAfter(items: readonly string[]): 'was' | 'were' {
  const [only = '', second] = items;
  return second === undefined && !/^\d/u.test(only) ? 'was' : 'were';
}

/** Several labels as one name: "OP2 and OP3". */
export function labelsSpoken(labels: readonly string[]): string {
  return listed(labels.map(spokenLabel));
}

/**
 * The labels of rows as items of a list: subparagraphs whose paragraph is in the list too are counted with it, as in
 * "OP7 with 3 subparagraphs", and so are footnotes, since nobody knows them by their numbers.
 */
export function itemsOf(labels: readonly string[]): string[] {
  const notes = labels.filter((label) => label.startsWith(NOTE));
  const items = familiesOf(labels.filter((label) => !label.startsWith(NOTE)));
  const [first, second] = notes;
  if (first === undefined) return items;
  return [...items, second === undefined ? spokenLabel(first) : counted(notes.length, 'footnote')];
}

const NOTE = 'note ';

function familiesOf(labels: readonly string[]): string[] {
  const children = new Map<string, number>();
  const all = new Set(labels);
  const heads = labels.filter((label) => {
    const head = headIn(label, all);
    if (head !== label) children.set(head, (children.get(head) ?? 0) + 1);
    return head === label;
  });
  return heads.map((label) => withChildren(spokenLabel(label), children.get(label) ?? 0));
}

/** The outermost paragraph of the list that a label belongs to; itself where there is none. */
function headIn(label: string, all: ReadonlySet<string>): string {
  for (let end = label.indexOf(' ('); end !== -1; end = label.indexOf(' (', end + 1)) {
    const outer = label.slice(0, end);
    if (all.has(outer)) return outer;
  }
  return label;
}

function withChildren(name: string, count: number): string {
  return count === 0 ? name : `${name} with ${counted(count, 'subparagraph')}`;
}

const LONGEST_NAME = 80;

/** What the two documents are called in a sentence: by symbol, else by title; where that tells nothing apart, by age. */
export function spokenNames({ from, to }: Comparison): { readonly from: string; readonly to: string } {
  const [old, now] = [from, to].map(({ symbol, title }) => shortened(symbol ?? quoted(title), LONGEST_NAME));
  if (old === undefined || now === undefined || old === '' || now === '' || old === now)
    return { from: 'the earlier text', to: 'the later text' };
  return { from: old, to: now };
}

function quoted(title: string): string {
  return title === '' ? '' : `“${shortened(title, LONGEST_NAME - 2)}”`;
}
