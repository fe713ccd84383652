// @vitest-environment happy-dom
import { TextSelection } from '@tiptap/pm/state';
import { afterEach, describe, expect, test } from 'vitest';

import { linesOf, select, textFrom } from '../notation.js';
import { openEditor, seededDocument } from '../open-editor.js';

const CLIENT = 2;

afterEach(() => document.body.replaceChildren());

function paste(before: string, how: 'text' | 'HTML', clipboard: string): string[] {
  const editor = openEditor(seededDocument(textFrom(before), CLIENT));
  select(editor, before);
  if (how === 'text') editor.view.pasteText(clipboard);
  else editor.view.pasteHTML(clipboard);
  const after = linesOf(editor);
  editor.destroy();
  return after;
}

type Row = readonly [what: string, before: string, clipboard: string, after: readonly string[]];

const TEXT: readonly Row[] = [
  ['words go in at the caret', 'o1 Urges| all', ' States and', ['o1 Urges States and| all']],
  [
    'a line is a paragraph',
    'o1 Urges|',
    'all\nInvites\n\nCalls',
    ['o1 Urgesall', 'c2-1 Invites', 'c2-2 Calls|'],
  ],
  ['what was behind the caret stands behind', 'o1 Urges| now', ' a\nb', ['o1 Urges a', 'c2-1 b| now']],
  ['numbers are taken off and counted', 'o1 |', '4. Urges\n5. Invites', ['o1 Urges', 'c2-1 Invites|']],
  [
    'letters and numerals become levels',
    'o1 |',
    '4. Urges:\n(a) To act:\n(i) Now;\n(ii) Then;\n(b) To wait',
    ['o1 Urges:', 'c2-1 . To act:', 'c2-2 .. Now;', 'c2-3 .. Then;', 'c2-4 . To wait|'],
  ],
  [
    'the letter (i) behind (h) is a letter',
    'o1 |',
    'Urges:\n(g) A\n(h) B\n(i) C',
    ['o1 Urges:', 'c2-1 . A', 'c2-2 . B', 'c2-3 . C|'],
  ],
  [
    'levels count from the paragraph in hand',
    'o1 U:\no1a . |',
    '(a) A\n(b) B',
    ['o1 U:', 'o1a . A', 'c2-1 . B|'],
  ],
  [
    'typed markers behind words open paragraphs below them',
    'o1 Urges:|',
    '(a) A\n(b) B',
    ['o1 Urges:', 'c2-1 . A', 'c2-2 . B|'],
  ],
  ['and beside a finished subparagraph', 'o1 U:\no1a . A;|', '(b) B', ['o1 U:', 'o1a . A;', 'c2-1 . B|']],
  ['a year is no number', 'o1 |', '2030 is near', ['o1 2030 is near|']],
  ['a decimal is no number', 'o1 |', '2.5 per cent', ['o1 2.5 per cent|']],
  ['in a note it is one line', 'o1 U[n1]\nnote n1 See|', ' a\nb', ['o1 U[n1]', 'note n1 See a b|']],
  [
    'takes the role of the paragraph in hand',
    'p1 Recalling|\n---\no1 U',
    ' a\nNoting',
    ['p1 Recalling a', 'c2-1 Noting|', '---', 'o1 U'],
  ],
];

const HTML: readonly Row[] = [
  ['paragraphs', 'o1 |', '<p>Urges</p><p>Invites</p>', ['o1 Urges', 'c2-1 Invites|']],
  [
    'unknown blocks are paragraphs',
    'o1 |',
    '<div>A<blockquote>B</blockquote>C</div>',
    ['o1 A', 'c2-1 B', 'c2-2 C|'],
  ],
  ['line breaks', 'o1 |', '<p>A<br>B</p>', ['o1 A', 'c2-1 B|']],
  ['blanks as shown', 'o1 |', '<p>  A\n   b&nbsp;<span> c</span> </p>', ['o1 A b c|']],
  [
    'nothing is run, styled or loaded',
    'o1 |',
    '<style>p{}</style><p onclick="x()">A<script>alert(1)</script></p>',
    ['o1 A|'],
  ],
  ['a picture by its words', 'o1 |', '<p>A <img src="x" onerror="y()" alt="a map"> b</p>', ['o1 A a map b|']],
  ['a script is no address', 'o1 |', '<a href="javascript:x()">A</a>', ['o1 A|']],
  [
    'lists',
    'o1 Urges:|',
    '<p>all:</p><ul><li>A<ul><li>B</li></ul></li><li><p>C</p></li></ul>',
    ['o1 Urges:all:', 'c2-1 . A', 'c2-2 .. B', 'c2-3 . C|'],
  ],
  [
    'numbered lists are paragraphs',
    'o1 |',
    '<ol><li>A</li><li>B<ol><li>C</li></ol></li></ol>',
    ['o1 A', 'c2-1 B', 'c2-2 . C|'],
  ],
  ['headings', 'o1 |', '<p>A</p><h2>Means</h2><p>B</p>', ['o1 A', '#c2-1 Means', 'c2-2 B|']],
  [
    'markers that Word wrote',
    'o1 |',
    `<p class=MsoNormal>Urges:</p>
     <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>(a)<span style='font:7pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>To act</p>`,
    ['o1 Urges:', 'c2-1 . To act|'],
  ],
];

describe('plain text', () => {
  test.each(TEXT)('%s', (_what, before, clipboard, after) => {
    expect(paste(before, 'text', clipboard)).toEqual(after);
  });
});

describe('HTML from elsewhere', () => {
  test.each(HTML)('%s', (_what, before, clipboard, after) => {
    expect(paste(before, 'HTML', clipboard)).toEqual(after);
  });

  test('tables keep rows, headers and spans, cells as one line each', () => {
    const editor = openEditor(seededDocument(textFrom('o1 Urges\no2'), CLIENT));
    select(editor, 'o1 Urges\no2 |');
    editor.view.pasteHTML(
      '<p>A</p><table><tr><th>Year</th><th>Sum</th></tr><tr><td colspan=2><p>a</p><p>b</p></td></tr></table>',
    );
    const tables = editor.view.dom.querySelectorAll('table');
    expect([...tables].map(({ textContent }) => textContent)).toEqual(['YearSuma b']);
    expect(tables[0]?.querySelector('tr')?.hasAttribute('data-header')).toBe(true);
    expect(tables[0]?.querySelector('[colspan="2"]')?.textContent).toBe('a b');
    editor.destroy();
  });

  test('italics, bold and addresses stay, by element or by style', () => {
    const editor = openEditor(seededDocument(textFrom('o1'), CLIENT));
    select(editor, 'o1 |');
    editor.view.pasteHTML(
      '<b style="font-weight:normal"><span style="font-style:italic">A</span><strong>B</strong><a href="https://x.example/a">C</a></b>',
    );
    expect(editor.getHTML()).toContain('<em>A</em><strong>B</strong><a href="https://x.example/a"');
    editor.destroy();
  });
});

/** What was copied out of `before`, selected there, pasted into `into`, after it was cut if so. */
function carry(before: string, into: string, cut: boolean): string[] {
  const source = openEditor(seededDocument(textFrom(before), CLIENT));
  select(source, before);
  const { dom } = source.view.serializeForClipboard(source.state.selection.content());
  const target = cut ? source : openEditor(seededDocument(textFrom(into), CLIENT));
  if (cut) source.view.dispatch(source.state.tr.deleteSelection());
  select(target, into);
  target.view.pasteHTML(dom.innerHTML);
  const after = linesOf(target);
  source.destroy();
  return after;
}

describe('what was copied from a resolution', () => {
  test('comes back with its levels, under new ids where the old are borne', () => {
    const before = 'o1 U<rges:\no1a . to act;\no2 In>vites';
    expect(carry(before, 'o1 A|\no2 B', false)).toEqual(['o1 Arges:', 'o1a . to act;', 'c2-1 In|', 'o2 B']);
  });

  test('is moved, with ids and frozen numbers, where it was cut', () => {
    const before = 'o1 U<rges\no2=7 Invites\no3 Ca>lls\no4 Takes';
    expect(carry(before, 'o1 Ulls\no4 Takes|', true)).toEqual([
      'o1 Ulls',
      'o4 Takesrges',
      'o2=7 Invites',
      'o3 Ca|',
    ]);
  });

  test('brings its notes along: the same note once, another of the same id under a new one', () => {
    const before = 'o1 <Urges[n1] all>\nnote n1 See A.';
    expect(carry(before, 'o1 |[n1]\nnote n1 See A.', false)).toEqual([
      'o1 Urges[n1] all|[n1]',
      'note n1 See A.',
    ]);
    expect(carry(before, 'o1 |[n1]\nnote n1 See B.', false)).toEqual([
      'o1 Urges[c2-1] all|[n1]',
      'note n1 See B.',
      'note c2-1 See A.',
    ]);
  });

  test('as plain text has its numbers', () => {
    const editor = openEditor(seededDocument(textFrom('o1 Urges:\no1a . to act\no2 Invites'), CLIENT));
    const { doc, tr } = editor.state;
    editor.view.dispatch(
      tr.setSelection(TextSelection.between(doc.resolve(0), doc.resolve(doc.content.size))),
    );
    const { text } = editor.view.serializeForClipboard(editor.state.selection.content());
    expect(text.split('\n').slice(-3)).toEqual(['1. Urges:', '(a) to act', '2. Invites']);
    editor.destroy();
  });
});
