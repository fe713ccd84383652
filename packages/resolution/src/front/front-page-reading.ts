import { plainText } from '../inline.js';
import { parseSymbol } from '../symbols/symbol-reading.js';
import type { DocumentSymbol } from '../symbols/symbol.js';
import type { Resolution } from '../tree.js';
import { isItemLine, readAgendaNumbers } from './agenda-numbers.js';
import { readBody } from './front-body.js';
import { readFrontKind } from './front-kind-reading.js';
import { notesOn, sponsorLineOf, wordsOf } from './front-lines.js';
import type { AgendaItems, FrontPage } from './front-page.js';
import { readSession } from './front-session.js';
import { findPrintedDay } from './printed-day.js';

/**
 * The front page of a document by field.
 *
 * Promise: nothing is guessed and nothing is stored: every field is read from the words of the front lines with the
 * role that belongs to it, and is `null` or empty where these do not say it. The lines themselves stay as they are.
 *
 * Plan: sort the lines by role, and read each role by itself. Only the kind needs several: the sponsor line, the
 * symbol and the lines without a role of their own, which tell of an adoption.
 */
export function frontPageOf(resolution: Resolution): FrontPage {
  const symbol = frontSymbol(resolution);
  const sponsors = sponsorLineOf(resolution);
  return {
    symbol,
    symbolNotes: notesOn(resolution, 'symbol'),
    ...readBody(wordsOf(resolution, 'body')),
    session: readSession(wordsOf(resolution, 'session')),
    agendaItems: readAgendaItems(wordsOf(resolution, 'agenda item')),
    date: frontDay(resolution),
    distribution: labelled(wordsOf(resolution, 'distribution'), DISTRIBUTION),
    language: originalLanguage(wordsOf(resolution, 'language')),
    jobNumber: labelled(wordsOf(resolution, 'job number'), JOB_NUMBER),
    sponsors,
    kind: readFrontKind({
      kind: resolution.kind,
      symbol,
      line: sponsors?.line ?? null,
      others: wordsOf(resolution, 'other'),
    }),
    title: plainText(resolution.title).replace(OPEN_NUMBER, ''),
  };
}

/** The symbol of the tree, which has the asterisks of a reissue; else the line that shows it. */
function frontSymbol(resolution: Resolution): DocumentSymbol | null {
  const printed = resolution.symbol ?? wordsOf(resolution, 'symbol')[0] ?? '';
  const read = parseSymbol(printed);
  return read.ok ? read.value : null;
}

function readAgendaItems(lines: readonly string[]): AgendaItems {
  return {
    numbers: lines.flatMap(readAgendaNumbers),
    names: lines.filter((line) => !isItemLine(line)),
  };
}

/** Some pages print the day behind the distribution, on one line. */
function frontDay(resolution: Resolution): string | null {
  const lines = [...wordsOf(resolution, 'date'), ...wordsOf(resolution, 'distribution')];
  return lines.map(findPrintedDay).find((day) => day !== null)?.iso ?? null;
}

/** Some bodies leave room in the title for the number that the text is to have: "54/… Title". */
const OPEN_NUMBER = /^\d{1,3}\/(?:…|\.{3}|_+)\.? */u;
const DISTRIBUTION = /^(?:Distr\. ?[:：]? ?)?(?<value>\S+)/iu;
const JOB_NUMBER = /^(?<value>(?:[A-Z]{1,3}\.)?\d{2}-\d{4,6}\*{0,3}(?: ?\([A-Z]\))?)/u;
const ORIGINAL = /(?:original|оригинал|原文|الأصل)(?: language)? ?[:：] ?(?<value>.+)$/iu;

function labelled([line = '']: readonly string[], pattern: RegExp): string | null {
  return pattern.exec(line)?.groups?.['value']?.replaceAll('*', '') ?? null;
}

/** "Original: English"; where only a language is named, the page is in its original. */
function originalLanguage(lines: readonly string[]): string | null {
  const said = lines.map((line) => ORIGINAL.exec(line)?.groups?.['value']);
  return said.find((language) => language !== undefined) ?? lines[0] ?? null;
}
