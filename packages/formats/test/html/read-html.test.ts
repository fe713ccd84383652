import { readdirSync, readFileSync } from 'node:fs';

import { countedIds, paragraphsIn, plainText, type Resolution, writeText } from '@penholder/resolution';
import { describe, expect, it, test } from 'vitest';

import type { FileReading } from '../../src/file-reading.js';
import { readHtml } from '../../src/html/read-html.js';
import { countWords, readingWords, seenWords } from './page-words.js';

const PAGES = new URL('pages/', import.meta.url);

function pageText(name: string): string {
  return readFileSync(new URL(name, PAGES), 'utf8');
}

function readPage(html: string): FileReading {
  const reading = readHtml(html, 'page.html', countedIds());
  return reading.ok ? reading.value : expect.fail(reading.error.message);
}

function onlyDocument(html: string): Resolution {
  const { documents } = readPage(html);
  expect(documents).toHaveLength(1);
  return documents[0] ?? expect.fail('no document');
}

test.each(readdirSync(PAGES))('%s keeps every word that is seen', (name) => {
  const html = pageText(name);
  const seen = countWords(seenWords(html));
  const read = countWords(readingWords(readPage(html)));
  const lost = [...seen].filter(([word, count]) => (read.get(word) ?? 0) < count);
  expect(seen.size).toBeGreaterThan(10);
  expect(lost).toEqual([]);
});

describe('a page as each program writes it', () => {
  it.each<[string, number, (string | null)[], number]>([
    ['word-web-page.htm', 2, ['1', '2'], 2],
    ['google-docs.html', 1, ['1', '2'], 1],
    ['outlook.html', 1, ['1', '2'], 0],
    ['libreoffice.html', 1, ['1', '2'], 1],
  ])('%s has its paragraphs, numbers and notes', (name, preambular, numbers, notes) => {
    const document = onlyDocument(pageText(name));
    expect(paragraphsIn(document.preamble)).toHaveLength(preambular);
    expect(paragraphsIn(document.operative).map(({ number }) => number)).toEqual(numbers);
    expect(document.notes).toHaveLength(notes);
  });

  it('has the markers of nested lists', () => {
    const markers = paragraphsIn(onlyDocument(pageText('outlook.html')).operative).map(({ children }) =>
      children.map(({ marker }) => marker),
    );
    expect(markers).toEqual([
      ['(i)', '(ii)'],
      [null, null],
    ]);
  });

  it('has front page, title and table of a Word page', () => {
    const document = onlyDocument(pageText('word-web-page.htm'));
    expect(document.symbol).toBe('A/C.3/80/L.91');
    expect(plainText(document.title)).toBe('Letters that nobody answers');
    expect(document.operative.at(-1)?.type).toBe('table');
    expect(document.notes.map(({ marker }) => marker)).toEqual(['*', '2']);
  });

  it('reads tracked changes as accepted, sets struck words aside and says so once', () => {
    const reading = readPage(pageText('word-web-page.htm'));
    expect(reading.documents.map(writeText).join('')).toContain('with great care');
    expect(reading.furniture.map(({ text }) => text)).toEqual(['little', 'for']);
    expect(reading.notices.map(({ message }) => message)).toEqual([
      '1 insertion and 2 deletions by Ana Lund, Bo Reed were tracked in the page and are read as accepted; deleted words are set aside.',
    ]);
  });
});

describe('what a page says of its encoding', () => {
  it.each<[string, string, string, number]>([
    ['another, with letters beyond ASCII', 'windows-1252', 'é', 1],
    ['another, without any', 'windows-1252', 'e', 0],
    ['the right one', 'utf-8', 'é', 0],
  ])('%s', (_name, charset, letter, notices) => {
    const page = `<meta charset="${charset}"><p>Draft resolution I</p><p>Caf${letter}s</p><p><i>The General Assembly</i>,</p><p>1. <i>Decides</i> to rest.</p>`;
    expect(readPage(page).notices.filter(({ kind }) => kind === 'encoding')).toHaveLength(notices);
  });
});
