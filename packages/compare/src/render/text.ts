import type { ComparedDocument, ComparedParagraph, Comparison } from '../comparison.js';
import { summaryInWords } from '../meaning/summary-in-words.js';
import type { ComparedFacts, DocumentFacts } from './document-facts.js';
import { type Mark, marksOf } from './marks.js';
import { shownWords, type ShownWords } from './readers-words.js';
import { documentName, documentNames, rowChange, rowLabels, summaryLine } from './row-heading.js';
import { keptLabels, type Run, runsOfRows } from './runs.js';
import { styleFor, type TerminalStyle } from './terminal-style.js';
import { type StyledText, wrapStyled } from './wrap.js';

/** How a terminal is written to: with colours or without, and in how many columns; `null` for lines as long as they are. */
export interface TextOptions {
  readonly colour: boolean;
  readonly width: number | null;
  readonly facts: ComparedFacts | null;
}

/** What lines are set with. */
interface Page {
  readonly style: TerminalStyle;
  readonly width: number | null;
}

/**
 * A comparison for a terminal: what is compared, the summary in numbers and in words, and each changed row with its
 * labels and what its change means. Old words stand in `[-…-]` and new ones in `{+…+}`, with colours too; rows that
 * were kept are named and not printed, and long kept stretches are cut in their middle. Nothing in the documents can
 * steer the terminal. Ends with a line break.
 */
export function comparisonToText(comparison: Comparison, { colour, width, facts }: TextOptions): string {
  const page = { style: styleFor(colour), width };
  const rows = runsOfRows(comparison.paragraphs).map((run) => runText(run, page));
  return `${[...headTexts(comparison, facts, page), ...rows].join('\n\n')}\n`;
}

function headTexts(comparison: Comparison, facts: ComparedFacts | null, page: Page): string[] {
  const { style } = page;
  return [
    paragraph(documentNames(comparison), style.strong, page),
    [
      sideText('From', comparison.from, facts?.from, page),
      sideText('To', comparison.to, facts?.to, page),
    ].join('\n'),
    paragraph(summaryLine(comparison.summary), style.strong, page),
    paragraph(summaryInWords(comparison), style.plain, page),
    paragraph(
      'Old words stand in [-…-] and new ones in {+…+}; what was kept is cut short.',
      style.faint,
      page,
    ),
  ];
}

const SIDE_INDENT = '      ';

/** "From  A/80/L.2, draft resolution, 5 November 2025: Harbour lights". */
function sideText(
  name: string,
  document: ComparedDocument,
  facts: DocumentFacts | undefined,
  { style, width }: Page,
): string {
  const head = [document.symbol, facts?.name, facts?.day].filter(
    (part) => part !== null && part !== undefined,
  );
  const title = document.title || documentName(document);
  const texts = [
    { text: name.padEnd(SIDE_INDENT.length), set: style.faint },
    { text: head.length === 0 ? title : `${head.join(', ')}: ${title}`, set: style.plain },
  ];
  return wrapStyled(texts, width, SIDE_INDENT);
}

function paragraph(text: string, set: StyledText['set'], { width }: Page): string {
  return wrapStyled([{ text, set }], width, '');
}

const INDENT = '    ';

function runText(run: Run, page: Page): string {
  const [first] = run;
  if (first === undefined) return '';
  if (first.change === 'kept') return paragraph(`${keptLabels(run)}: kept`, page.style.faint, page);
  return [headingText(first, page), ...marksText(marksOf(first), page), wordsText(first, page)].join('\n');
}

function headingText(row: ComparedParagraph, { style, width }: Page): string {
  const texts = [
    { text: `${rowLabels(row)}  `, set: style.strong },
    { text: rowChange(row), set: style.plain },
  ];
  return wrapStyled(texts, width, INDENT);
}

/** "    weaker: Requests → Invites · “as appropriate” came". */
function marksText(marks: readonly Mark[], { style, width }: Page): string[] {
  if (marks.length === 0) return [];
  const texts = marks.flatMap(({ tone, text }, place): StyledText[] => {
    const set =
      tone === 'weaker' || tone === 'limit'
        ? style.weaker
        : tone === 'stronger'
          ? style.stronger
          : style.plain;
    return [...(place === 0 ? [] : [{ text: ' · ', set: style.faint }]), { text, set }];
  });
  return [INDENT + wrapStyled(texts, width, INDENT)];
}

function wordsText({ words }: ComparedParagraph, { style, width }: Page): string {
  const texts = shownWords(words).map((shown, index, all) => wordsStyled(shown, index, all.length, style));
  return INDENT + wrapStyled(texts, width, INDENT);
}

/** A stretch of words as a terminal shows it; `index` and `count` tell what stands around it in its row. */
export function wordsStyled(
  { op, text }: ShownWords,
  index: number,
  count: number,
  style: TerminalStyle,
): StyledText {
  const shown = text.replaceAll('\t', ' | ');
  switch (op) {
    case '=':
      return { text: abridged(shown, index > 0, index < count - 1), set: style.plain };
    case '-':
      return { text: between('[-', shown, '-]'), set: style.deleted };
    case '+':
      return { text: between('{+', shown, '+}'), set: style.inserted };
  }
}

/** Marks stand close to the words, so that no line ends with a mark alone. */
function between(open: string, text: string, close: string): string {
  const [, before = '', words = '', after = ''] = /^( *)(.*?)( *)$/su.exec(text) ?? [];
  return words === '' ? `${open}${text}${close}` : `${before}${open}${words}${close}${after}`;
}

/** So many words of a kept stretch are left beside a change, to show where it stands. */
const WORDS_BESIDE_CHANGE = 12;

/** A stretch that stands alone, in a row that only moved, is recognised by its beginning. */
function abridged(text: string, afterChange: boolean, beforeChange: boolean): string {
  const words = text.split(/(?<=\s)(?=\S)/u);
  const [head, tail] = [afterChange || !beforeChange, beforeChange].map((isShown) =>
    isShown ? WORDS_BESIDE_CHANGE : 0,
  );
  if (words.length <= 2 * WORDS_BESIDE_CHANGE + 1) return text;
  return `${words.slice(0, head ?? 0).join('')}… ${words.slice(words.length - (tail ?? 0)).join('')}`;
}
