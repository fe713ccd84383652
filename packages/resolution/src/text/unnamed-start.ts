import type { DocumentStart } from './document-place.js';
import { hasFrontLine, titleStart } from './front-start.js';
import { isInstruction } from './instruction.js';
import { numberedHead } from './paragraph-number.js';
import type { Passage } from './passages.js';
import { endingOf } from './sentence-end.js';
import { kindIn } from './sponsor-line.js';

/** How far into a file its front page may reach, in passages. */
const FRONT = 120;

/**
 * The document of a file that names no body: an amendment or a decision with a front page, or bare paragraphs that
 * open as those of resolutions do. None where the file has neither.
 */
export function unnamedStart(passages: readonly Passage[]): DocumentStart[] {
  const fronted = frontedStart(passages);
  return fronted.length > 0 ? fronted : bareStart(passages);
}

/** Two paragraphs in a row that open as a resolution's do are believed to be one. */
function bareStart(passages: readonly Passage[]): DocumentStart[] {
  const body = passages.findIndex(
    (passage, at) => opensParagraph(passage) && opensParagraph(passages[at + 1]),
  );
  if (body < 0) return [];
  const title = passages[body - 1];
  const titled = title !== undefined && title.shape.type !== 'row' && endingOf(title.text) === 'none';
  return [
    { from: titled ? titleStart(passages, 0, body) : body, organ: null, body, cover: null, heading: null },
  ];
}

function opensParagraph(passage: Passage | undefined): boolean {
  if (passage === undefined || endingOf(passage.text) === 'none') return false;
  const { shape } = passage;
  if (shape.type === 'numbered') return shape.verb === 'known';
  return (shape.type === 'preambular' || shape.type === 'operative') && shape.sign === 'known';
}

/** A file that names no body but has a front page: an amendment, or a decision in one sentence. */
function frontedStart(passages: readonly Passage[]): DocumentStart[] {
  const head = passages.slice(0, FRONT);
  const front = head.findIndex((passage) => hasFrontLine(passage));
  const sponsors = head.findIndex(({ text }) =>
    /\b(?:amendments? to|draft decision|draft resolution)\b/iu.test(text),
  );
  if (front < 0 || sponsors < front) return [];
  const amends = kindIn(head[sponsors]?.text ?? '') === 'amendment';
  const text = head.findIndex(
    (passage, index) =>
      index > sponsors && (amends ? isInstructing(passage) : endingOf(passage.text) !== 'none'),
  );
  return text < 0 ? [] : [{ from: front, organ: null, body: text, cover: null, heading: null }];
}

/** An instruction, numbered or not. */
function isInstructing({ shape, text }: Passage): boolean {
  return (
    shape.type === 'instruction' ||
    (shape.type === 'numbered' && isInstruction(numberedHead(text)?.rest ?? ''))
  );
}
