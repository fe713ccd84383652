import type { Inline, Mark, NoteId, TextRun } from './tree.js';

/** The words of a line, marks and note references left out. */
export function plainText(content: readonly Inline[]): string {
  return content.map((item) => (item.type === 'text' ? item.text : '')).join('');
}

/** The notes a line calls, in order, each call once. */
export function notesCalled(content: readonly Inline[]): NoteId[] {
  return content.flatMap((item) => (item.type === 'note' ? [item.note] : []));
}

/** One value for all runs without marks: there are a few in each paragraph. */
const NO_MARKS: readonly Mark[] = [];

/** A run of text; without marks unless given. */
export function textRun(text: string, marks: readonly Mark[] = NO_MARKS): TextRun {
  return { type: 'text', text, marks };
}

/** A line in its one normal form: no empty run, and no two runs side by side with the same marks. */
export function joinRuns(content: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const item of content) {
    const last = joined.at(-1);
    if (item.type === 'text' && item.text === '') continue;
    if (item.type === 'text' && last?.type === 'text' && sameMarks(last.marks, item.marks)) {
      joined[joined.length - 1] = textRun(last.text + item.text, last.marks);
    } else {
      joined.push(item);
    }
  }
  return joined;
}

/**
 * Cuts a line at these places of its plain text, which are in order: one stretch more than places, marks kept. A note
 * call belongs to the word before it.
 */
export function cutLine(content: readonly Inline[], places: readonly number[]): Inline[][] {
  const stretches: Inline[][] = [[]];
  let at = 0;
  for (const item of content) {
    if (item.type === 'note') {
      stretches.at(-1)?.push(item);
      continue;
    }
    const { text, marks } = item;
    let from = 0;
    for (let to = cutsAt(); to < text.length; to = cutsAt()) {
      stretches.at(-1)?.push(textRun(text.slice(from, to), marks));
      stretches.push([]);
      from = to;
    }
    stretches.at(-1)?.push(textRun(text.slice(from), marks));
    at += text.length;
  }
  while (stretches.length <= places.length) stretches.push([]);
  return stretches.map(joinRuns);

  function cutsAt(): number {
    return (places[stretches.length - 1] ?? Number.POSITIVE_INFINITY) - at;
  }
}

/** A line without blanks at its edges. */
export function trimLine(content: readonly Inline[]): Inline[] {
  const last = content.length - 1;
  return joinRuns(
    content.map((item, index) => {
      if (item.type === 'note') return item;
      const open = index === 0 ? item.text.trimStart() : item.text;
      return textRun(index === last ? open.trimEnd() : open, item.marks);
    }),
  );
}

function sameMarks(left: readonly Mark[], right: readonly Mark[]): boolean {
  if (left.length !== right.length) return false;
  return left.length === 0 || markNames(left) === markNames(right);
}

function markNames(marks: readonly Mark[]): string {
  return marks.map(markName).sort().join('\n');
}

function markName(mark: Mark): string {
  return mark.type === 'link' ? `link ${mark.href}` : mark.type;
}
