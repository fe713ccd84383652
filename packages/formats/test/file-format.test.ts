import { describe, expect, test } from 'vitest';

import { formatOfBytes, formatOfText } from '../src/file-format.js';

describe('what the bytes give away', () => {
  test.each<[string, number[], string, object]>([
    ['a PDF, whatever its name', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], 'draft.txt', { type: 'pdf' }],
    ['a Word file', [0x50, 0x4b, 0x03, 0x04], 'Draft.DOCX', { type: 'docx' }],
    ['another archive', [0x50, 0x4b, 0x03, 0x04], 'drafts.zip', { type: 'binary', found: 'a ZIP archive' }],
    ['a picture', [0x89, 0x50, 0x4e, 0x47], 'draft.txt', { type: 'binary', found: 'a PNG picture' }],
    ['bytes of nothing', [0x61, 0x00, 0x62], 'draft.txt', { type: 'binary', found: 'a binary file' }],
    ['UTF-16, which has zeros too', [0xff, 0xfe, 0x61, 0x00], 'draft.txt', { type: 'text' }],
    ['letters', [0x61, 0x62], 'draft.pdf', { type: 'text' }],
  ])('%s', (_name, bytes, file, format) => {
    expect(formatOfBytes(Uint8Array.from(bytes), file)).toEqual(format);
  });
});

describe('what a text is written in', () => {
  test.each<[string, string, string]>([
    ['<?xml version="1.0"?><a/>', 'draft.txt', 'xml'],
    ['\n  <akomaNtoso/>', '-', 'xml'],
    ['<!DOCTYPE html><p>', 'draft.txt', 'html'],
    ['<HTML><body>', 'draft.xml', 'html'],
    ['<?xml version="1.0"?>\n<!DOCTYPE html><html xmlns="x">', 'draft.txt', 'html'],
    ['<!-- saved from url=(0014) -->\n<html><body>', 'draft.txt', 'html'],
    ['<p class=MsoNormal>', 'pasted', 'html'],
    ['<!--StartFragment--><p>', 'pasted', 'html'],
    ["<meta charset='utf-8'><b style=", 'pasted', 'html'],
    ['<table border=1>', 'pasted', 'html'],
    ['<b >', 'pasted', 'html'],
    ['Version:0.9\r\nStartHTML:00105\r\n<html>', 'pasted', 'html'],
    ['Version: 0.9 of the draft', 'pasted', 'text'],
    ['<p>', 'draft.xml', 'xml'],
    ['<bill/>', 'draft.txt', 'xml'],
    ['<part>', 'draft.txt', 'xml'],
    ['<!-- about it --><akomaNtoso>', 'draft.txt', 'xml'],
    ['{ "kind": "resolution"', 'draft.txt', 'json'],
    ['[{"kind":', 'draft.txt', 'json'],
    ['[Agenda item 5 of the meeting]', 'draft.txt', 'text'],
    ['< 5 per cent of the fund', 'draft.txt', 'text'],
    ['The Assembly,', 'draft.txt', 'text'],
    ['The Assembly,', 'draft', 'text'],
    ['The Assembly,', 'draft.xml', 'xml'],
    ['The Assembly,', 'draft.json', 'json'],
    ['The Assembly,', 'draft.htm', 'html'],
  ])('%j in %s is %s', (text, file, format) => {
    expect(formatOfText(text, file)).toBe(format);
  });
});
