import { type Inline, joinRuns, type Mark, textRun } from '@penholder/resolution';

import { elementsIn, type XmlElement, type XmlNode } from '../xml/element.js';
import { addNotice, type Findings, noteIdOf } from './findings.js';

/**
 * A line of text from inline content: every word of it, italics, bold type and links as marks, notes at their place.
 * Blanks are left as the file has them, for a marker is told by its tab; `tidyLine` makes them single.
 */
export function rawLine(
  nodes: readonly XmlNode[],
  findings: Findings,
  marks: readonly Mark[] = [],
): Inline[] {
  return nodes.flatMap((node): Inline[] =>
    node.type === 'text' ? [textRun(node.text, marks)] : inlineElement(node, findings, marks),
  );
}

/** A line with single spaces and none at its ends. */
export function line(nodes: readonly XmlNode[], findings: Findings): Inline[] {
  return tidyLine(rawLine(nodes, findings));
}

function inlineElement(element: XmlElement, findings: Findings, marks: readonly Mark[]): Inline[] {
  switch (element.name) {
    case 'authorialNote':
      return [noteCall(element, findings)];
    case 'noteRef':
      return laterCall(element, findings);
    default: {
      const content = rawLine(element.children, findings, withMarksOf(element, marks));
      return PARTED.has(element.name) ? [textRun(' '), ...content, textRun(' ')] : content;
    }
  }
}

/** Elements that stand on lines of their own: inside a line their words must not grow together with those around them. */
const PARTED: ReadonlySet<string> = new Set(
  'p eol content intro item point paragraph num heading subheading caption tr td th event docDate vote outcome'.split(
    ' ',
  ),
);

function withMarksOf(element: XmlElement, marks: readonly Mark[]): readonly Mark[] {
  const own = marksOf(element).filter((mark) => !marks.some(({ type }) => type === mark.type));
  return own.length === 0 ? marks : [...marks, ...own];
}

function marksOf(element: XmlElement): Mark[] {
  const style = element.attributes.get('class') ?? '';
  const italic = element.name === 'i' || /\bitalic\b/u.test(style);
  const bold = element.name === 'b' || /\bbold\b/u.test(style);
  const href = element.name === 'a' || element.name === 'ref' ? element.attributes.get('href') : undefined;
  return [
    ...(italic ? [{ type: 'italic' } as const] : []),
    ...(bold ? [{ type: 'bold' } as const] : []),
    ...(href === undefined || href === '' ? [] : [{ type: 'link', href } as const]),
  ];
}

/** A further call of a note that stands elsewhere; one that points nowhere is told, and has no words to lose. */
function laterCall(element: XmlElement, findings: Findings): Inline[] {
  const place = element.attributes.get('href')?.replace(/^#/u, '') ?? '';
  const note = findings.called.get(place);
  if (note !== undefined) return [{ type: 'note', note }];
  const message = `A call of note "${place}" leads to no note.`;
  addNotice(findings, { line: element.line, kind: 'note call', message });
  return [];
}

/** Takes a note out of the line and leaves its call. Notes stand in the order of their calls. */
function noteCall(element: XmlElement, findings: Findings): Inline {
  const id = noteIdOf(element, findings);
  const marker = element.attributes.get('marker')?.trim() ?? '';
  const place = findings.notes.length;
  findings.called.set(element.attributes.get('eId') ?? '', id);
  findings.notes.push({ id, marker: marker === '' ? null : marker, content: [] });
  const content = line(element.children, findings);
  findings.notes[place] = { id, marker: marker === '' ? null : marker, content };
  if (elementsIn(element).length > 0 && content.length === 0) {
    const message = `Note ${marker} has no words.`;
    addNotice(findings, {
      line: element.line,
      kind: 'empty note',
      message,
      subject: { type: 'note', marker },
    });
  }
  return { type: 'note', note: id };
}

/**
 * The line with each run of blanks made one space, none at the ends, and none doubled where two runs meet.
 * A no-break space counts as a blank: it says how a line may be broken, which is the page's affair.
 */
export function tidyLine(content: readonly Inline[]): Inline[] {
  const tidy: Inline[] = [];
  let endsInSpace = true;
  for (const item of content) {
    if (item.type !== 'text') {
      tidy.push(item);
      endsInSpace = false;
      continue;
    }
    const text: string = item.text.replace(/\s{2,}|[^\S ]/gu, ' ');
    const kept: string = endsInSpace ? text.trimStart() : text;
    if (kept === '') continue;
    tidy.push(textRun(kept, item.marks));
    endsInSpace = kept.endsWith(' ');
  }
  return trimEnd(joinRuns(tidy));
}

function trimEnd(content: Inline[]): Inline[] {
  const last = content.at(-1);
  if (last?.type !== 'text') return content;
  return joinRuns([...content.slice(0, -1), textRun(last.text.trimEnd(), last.marks)]);
}

/** Two lines as one, a space between them; either may be empty. */
export function joinLines(first: readonly Inline[], second: readonly Inline[]): Inline[] {
  return tidyLine([...first, textRun(' '), ...second]);
}
