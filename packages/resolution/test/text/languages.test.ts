import { describe, expect, it, test } from 'vitest';

import { annexHeading } from '../../src/text/annex-heading.js';
import { markedHead } from '../../src/text/list-marker.js';
import { levelsAfter } from '../../src/text/list-sequence.js';
import { organNamed } from '../../src/text/organ-line.js';
import { endingOf } from '../../src/text/sentence-end.js';
import { onlyDocument, outline } from './outline.js';

test.each([
  ['La Asamblea General,', 'La Asamblea General'],
  ['L’Assemblée générale,', 'L’Assemblée générale'],
  ['Le Conseil économique et social,', 'Le Conseil économique et social'],
  ['Генеральная Ассамблея,', 'Генеральная Ассамблея'],
  ['Совет Безопасности,', 'Совет Безопасности'],
  ['大会，', '大会'],
  ['إن الجمعية العامة،', 'إن الجمعية العامة'],
  ['La Asamblea General', null],
  ['La lampe,', null],
])('the body in %s', (line, name) => expect(organNamed(line)).toBe(name));

test.each([
  ['灯；', ';'],
  ['灯。', '.'],
  ['灯，¹', ','],
  ['مصباح،', ','],
  ['مصباح؛', ';'],
])('the end of %s', (line, ending) => expect(endingOf(line)).toBe(ending));

test.each([
  ['а) Лампа', 'а)'],
  ['(أ) مصباح', '(أ)'],
  ['(هـ) مصباح', '(هـ)'],
  ['a) La lampe', 'a)'],
  ['(一) 灯', '(一)'],
])('the marker of %s', (line, marker) => expect(markedHead(line)?.marker).toBe(marker));

test.each([
  ['а)', 'б)'],
  ['(د)', '(هـ)'],
  ['(子)', '(丑)'],
])('%s is followed by %s', (before, next) => expect(levelsAfter([before], next)).toEqual([next]));

test.each(['Annexe', 'Anexo II', 'Приложение', '附件', 'المرفق'])('%s heads an annex', (line) =>
  expect(annexHeading(line)).toBe(line),
);

describe('a Russian text', () => {
  it('opens its paragraphs in lower case', () => {
    const text =
      'Генеральная Ассамблея,\n\nссылаясь на лампы,\n\nотмечая гавани,\n\n1. просит суда:\n\nа) ждать;\n\nб) светить.\n';
    expect(outline(onlyDocument(text))).toEqual([
      'PP ссылаясь на лампы,',
      'PP отмечая гавани,',
      'OP1 просит суда:',
      '- а) ждать;',
      '- б) светить.',
    ]);
  });
});

describe('an Arabic text', () => {
  it('opens under the body without capitals, its numbers with a dash, in italics or plain', () => {
    const plain =
      'إن الجمعية العامة،\n\nإذ تلاحظ المصابيح،\n\n1 - تحث الحراس على الانتظار؛\n\n2 - تقرر العودة.\n';
    const italic = plain.replace(/إذ تلاحظ|تحث|تقرر/gu, '*$&*');
    const lines = ['PP إذ تلاحظ المصابيح،', 'OP1 تحث الحراس على الانتظار؛', 'OP2 تقرر العودة.'];
    expect(outline(onlyDocument(plain))).toEqual(lines);
    expect(outline(onlyDocument(italic))).toEqual(lines);
  });
});
