import { type Inline, type Note, plainText, type Resolution } from '@penholder/resolution';

import { elementsIn, type XmlElement, type XmlNode } from '../../xml/element.js';
import { readClosing } from '../conclusions.js';
import { frontLine, readCoverPage, readJobNumber, symbolOfRecord, symbolOnFront } from '../cover-page.js';
import { type Findings, noteIdOf } from '../findings.js';
import { kindOf } from '../kind.js';
import { line } from '../line.js';
import { organOf } from '../organ.js';
import { readRecord } from '../record.js';
import { OWN_SOURCE } from '../kept/identification.js';
import { numberWithin } from '../shared-number.js';
import { readOwnAnnexes } from './own-annexes.js';
import { readOwnBody } from './own-body.js';
import { readOwnPreamble } from './own-preamble.js';

/** Whether Penholder wrote this statement, so that its elements say all of its structure. */
export function isOwn(statement: XmlElement): boolean {
  return elementsIn(statement, 'meta')
    .flatMap((meta) => elementsIn(meta, 'identification'))
    .some(({ attributes }) => attributes.get('source') === OWN_SOURCE);
}

/**
 * A statement that Penholder wrote, as the tree it was written from.
 *
 * Promise: for a file as it was written, the same tree, ids and marks included. A file that another hand has changed
 * may hold more than is looked for here: `holdsAllWords` tells, and the reader for any file takes over.
 * The number is that shared in the collection, `sharedNumber`, with the one printed.
 * Plan: each element is taken for what it is called; no line is judged by its words.
 */
export function readOwnStatement(
  statement: XmlElement,
  sharedNumber: string | null,
  findings: Findings,
): Resolution {
  const front = elementsIn(statement, 'coverPage').flatMap((cover) => readCoverPage(cover, findings));
  const job = readJobNumber(statement);
  const preface = readOwnPreface(statement, findings);
  const [formula] = within(statement, 'preamble').flatMap((preamble) => elementsIn(preamble, 'formula'));
  const organ = formula === undefined ? [] : organOf(line(formula.children, findings));
  const preamble = within(statement, 'preamble').flatMap((part) => readOwnPreamble(part, findings));
  const operative = within(statement, 'mainBody').flatMap((part) => readOwnBody(part, 'operative', findings));
  const closing = readClosing(statement, findings);
  const annexes = readOwnAnnexes(statement, findings);
  const symbol = symbolOfRecord(statement) ?? symbolOnFront(front);
  const number = numberWithin(sharedNumber, preface.number);
  const lines = [...front, ...job, ...preface.lines];
  const notes = [...findings.notes, ...uncalledNotes(statement, findings)];
  return {
    kind: kindOf(statement),
    symbol,
    number,
    title: preface.title,
    organ,
    front: lines,
    preamble,
    operative,
    closing,
    annexes: annexes.map(({ annex }) => annex),
    notes,
    record: readRecord(
      statement,
      statement,
      { symbol, number, front: lines },
      annexes.flatMap(({ kept }) => kept),
    ),
  };
}

function within(statement: XmlElement, name: string): XmlElement[] {
  return elementsIn(statement, name);
}

interface OwnPreface {
  readonly number: string | null;
  readonly title: readonly Inline[];
  readonly lines: Resolution['front'];
}

function readOwnPreface(statement: XmlElement, findings: Findings): OwnPreface {
  const parts = elementsIn(statement, 'preface').flatMap((preface) => elementsIn(preface));
  const lines = parts.filter((part) => !isNaming(part)).flatMap((part) => frontLine(part, findings));
  const naming = parts.filter(isNaming).flatMap((part) => elementsIn(part));
  const numbers = naming.filter(({ name }) => name === 'docNumber');
  const title = naming.find(({ name }) => name === 'docTitle');
  return {
    number:
      numbers.length === 0 ? null : numbers.map(({ children }) => bareNumber(children, findings)).join(' '),
    title: title === undefined ? [] : line(title.children, findings),
    lines,
  };
}

function bareNumber(nodes: readonly XmlNode[], findings: Findings): string {
  return plainText(line(nodes, findings)).replace(/\.$/u, '');
}

/** Whether a paragraph of the preface has the number or the title, and is no line of the front page. */
function isNaming(part: XmlElement): boolean {
  return elementsIn(part).some(({ name, attributes }) => {
    const reference = attributes.get('refersTo');
    return (
      (name === 'docNumber' && reference === undefined) ||
      (name === 'docTitle' && reference === '#resolutionTitle')
    );
  });
}

/** Where the record holds notes of the tree: other files may have notes of their own there, which are none of it. */
export function ownNotesIn(meta: XmlElement): XmlElement[] {
  return elementsIn(meta, 'notes').filter(({ attributes }) => attributes.get('source') === OWN_SOURCE);
}

/** Notes that no line calls stand in the record. */
function uncalledNotes(statement: XmlElement, findings: Findings): Note[] {
  return elementsIn(statement, 'meta')
    .flatMap(ownNotesIn)
    .flatMap((notes) => elementsIn(notes, 'note'))
    .map((note) => ({
      id: noteIdOf(note, findings),
      marker: note.attributes.get('marker') ?? null,
      content: line(note.children, findings),
    }));
}
