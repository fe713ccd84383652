import { type Heading, type Inline, joinRuns, plainText, textRun } from '@penholder/resolution';

import type { XmlElement } from '../xml/element.js';
import { blockIdOf, type Findings } from './findings.js';

/** Levels of the UN's own heading styles. Source: the style names in its published files. */
const LEVELS: ReadonlyMap<string, number> = new Map([
  ['HCh', 1],
  ['H1', 1],
  ['H23', 2],
  ['H23G', 2],
  ['H4', 3],
]);

/** Styles of running text, whose lines are no headings unless they are bold. */
const TEXT_STYLES: ReadonlySet<string> = new Set(['SingleTxt', 'SingleTxtG', 'BodyText', 'FootnoteText']);

/** Level of a heading whose style says none: over paragraphs, under a section. */
const PLAIN_LEVEL = 2;

/** The longest line taken for a heading by its want of a full stop alone. */
const LONGEST = 250;

/** Whether a line without a marker is a heading: by its style, by being bold throughout, or by ending like no sentence does. */
export function isHeadingLine(content: readonly Inline[], style: string): boolean {
  if (LEVELS.has(style)) return true;
  const text = plainText(content);
  if (text === '' || text.length > LONGEST || opensInItalics(content)) return false;
  return isBold(content) || !(TEXT_STYLES.has(style) || endsASentence(text));
}

/** Whether a numbered line is a heading: "A." or "IV" before words that end like no sentence does. */
export function isNumberedHeading(marker: string, content: readonly Inline[], style: string): boolean {
  if (LEVELS.has(style)) return true;
  return /^[A-Z]{1,5}\.?$/u.test(marker) && !endsASentence(plainText(content));
}

function opensInItalics(content: readonly Inline[]): boolean {
  const [first, ...rest] = content;
  const isItalic = first?.type === 'text' && first.marks.some(({ type }) => type === 'italic');
  return isItalic && rest.some((item) => item.type === 'text');
}

/** Blanks between two bold runs count for nothing. */
function isBold(content: readonly Inline[]): boolean {
  const words = content.filter((item) => item.type === 'text').filter(({ text }) => text.trim() !== '');
  return words.length > 0 && words.every(({ marks }) => marks.some(({ type }) => type === 'bold'));
}

function endsASentence(text: string): boolean {
  return /[.;:,?!。；：，]["”’)]*$/u.test(text.trim());
}

/** A heading with these words. Bold type throughout is how headings are set, and says nothing. */
export function headingOf(
  content: readonly Inline[],
  style: string,
  source: XmlElement,
  findings: Findings,
): Heading {
  const level = isSectionNumeral(content) ? 1 : (LEVELS.get(style) ?? PLAIN_LEVEL);
  return { type: 'heading', id: blockIdOf(source, findings), level, content: plainBold(content) };
}

/** Whether a heading is the bare Roman numeral of a section; its title stands in the next line. */
export function isSectionNumeral(content: readonly Inline[]): boolean {
  return /^[IVXLC]+$/u.test(plainText(content));
}

/** The line without bold type where all of it is bold. */
export function plainBold(content: readonly Inline[]): Inline[] {
  if (!isBold(content)) return [...content];
  return joinRuns(
    content.map((item) =>
      item.type === 'note'
        ? item
        : textRun(
            item.text,
            item.marks.filter(({ type }) => type !== 'bold'),
          ),
    ),
  );
}
