import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { htmlToText } from '../../src/html/html-to-text.js';
import { countWords, seenWords } from './page-words.js';

const DEPTH = 100_000;

function attributes(count: number): string {
  return Array.from({ length: count }, (_, at) => `a${at}=x`).join(' ');
}

describe('a page as text', () => {
  test.each<[string, string, string]>([
    ['marks', '<p><i>So</i> and <b>so</b>, <em><strong>both</strong></em>', '*So* and **so**, ***both***'],
    ['style as marks', '<p><span style="font-style:italic">So</span> it is', '*So* it is'],
    ['a frame that takes bold away', '<b style="font-weight:normal"><p>So it is</p></b>', 'So it is'],
    ['a heading that is bold', '<p><b>So it is</b></p>', 'So it is'],
    ['marks cut into pieces', '<p><i>Re</i><i>calling</i><i> </i><i>so</i>', '*Recalling so*'],
    ['marks inside a word', '<p>un<i>seen</i>', 'un[](#)*seen*'],
    [
      'links',
      '<p>See <a href="https://example.org/a(b)">here</a>',
      'See [here](https://example.org/a%28b%29)',
    ],
    ['links that cannot be followed', '<p><a href="javascript:x()">here</a>', 'here'],
    ['signs', '<p>a*b [c](d) \\* &lt;i&gt;', 'a\\*b [c]\\(d) \\\\\\* <[](#)i>'],
    ['an asterisk that calls', '<p>Chad:* draft', 'Chad:* draft'],
    ['entities', '<p>caf&eacute; &#8211; &quot;a&quot;&nbsp;b', 'café – "a" b'],
    [
      'calls',
      '<p>so<sup>1</sup><sup>2</sup>, so<sup>3, 4</sup> and so<sup>a</sup>',
      'so¹[](#)², so³,⁴ and soᵃ',
    ],
    ['raised letters that are no call', '<p>the 4<sup>th</sup> day', 'the 4th day'],
    ['line breaks', '<p>one<br>two<br><br>three', 'one\ntwo\nthree'],
    ['lines as they are', '<pre>one\n  two</pre>', 'one\ntwo'],
    [
      'what is hidden',
      '<p>a<span style="display: none">b</span><script>c</script><span hidden>d</span>',
      'a',
    ],
    ['a remark', '<p>a<!-- b --><!--[if gte mso 9]>c<![endif]-->', 'a'],
    ['definitions', '<dl><dt>a<dd>b</dl>', 'a\n\nb'],
    ['a clipboard', 'Version:0.9\r\nStartHTML:71\r\n<html><!--StartFragment-->a<!--EndFragment-->', 'a'],
  ])('%s', (_name, html, text) => {
    expect(htmlToText(html, 'accepted')).toBe(`${text}\n`);
  });

  test.each<[string, string, string[]]>([
    ['numbers', '<ol><li>a<li>b</ol>', ['1. a', '2. b']],
    ['a start', '<ol start=5><li>a<li>b</ol>', ['5. a', '6. b']],
    ['a value', '<ol><li>a<li value=7>b<li>c</ol>', ['1. a', '7. b', '8. c']],
    ['backwards', '<ol reversed><li>a<li>b</ol>', ['2. a', '1. b']],
    ['letters', '<ol type=a start=26><li>a<li>b</ol>', ['(z) a', '(aa) b']],
    ['capital letters', '<ol type=A><li>a</ol>', ['A. a']],
    ['roman numbers', '<ol type=i start=4><li>a</ol>', ['(iv) a']],
    ['capital roman numbers', '<ol style="list-style-type:upper-roman"><li>a</ol>', ['I. a']],
    ['bullets', '<ul><li>a<li>b</ul>', ['- a', '- b']],
    ['nothing', '<ul style="list-style:none"><li>a</ul>', ['a']],
    ['lists in lists', '<ol><li>a<ol type=a><li>b</ol><li>c</ol>', ['1. a', '  (a) b', '2. c']],
    [
      'lists in lists without an item',
      '<ol><li>a</li><ol type=a><li>b</ol><li>c</ol>',
      ['1. a', '  (a) b', '2. c'],
    ],
    ['a start that is none', '<ol start=x><li>a</ol>', ['1. a']],
  ])('lists with %s', (_name, html, lines) => {
    const text = htmlToText(html, 'accepted');
    expect(text.trimEnd().split(/\n+/u)).toEqual(lines);
  });

  test.each<[string, string, string]>([
    ['columns', '<tr><td>a<td>b<td>c<tr><td>d<td>e<td>f', 'a\tb\tc\nd\te\tf'],
    ['cells over columns', '<tr><td colspan=2>a<td>b<tr><td>c<td>d<td>e', 'a\t\tb\nc\td\te'],
    ['cells over rows', '<tr><td rowspan=2>a<td>b<td>c<tr><td>d<td>e', 'a\tb\tc\n\td\te'],
    ['two places, one empty', '<tr><td>a<td><tr><td>b<td>c', 'a\t[](#)\nb\tc'],
    ['one column, which is no table', '<tr><td>a<tr><td>b', 'a\n\nb'],
    ['paragraphs under a head', '<tr><th>x<th>y<tr><td><p>a<p>b<td>c', 'x\ty\na b\tc'],
    ['a list under a head', '<tr><th>x<th>y<tr><td><ol type=a><li>a<li>b</ol><td>c', 'x\ty\n(a) a (b) b\tc'],
    [
      'paragraphs between lines',
      '<tr><td style="border:1pt solid"><p>a<p>b<td style="border-left:solid black 1pt">c',
      'a b\tc',
    ],
    ['a page in a cell', `<tr><th>x<td>${'<p>a'.repeat(7)}`, `x${'\n\na'.repeat(7)}`],
    ['paragraphs, which is no table', '<tr><td><p>a<p>b<td>c', 'a\n\nb\n\nc'],
    ['a span out of reach', '<tr><td colspan=9999>a<td>b', `a${'\t'.repeat(100)}b`],
  ])('tables with %s', (_name, rows, text) => {
    expect(htmlToText(`<table>${rows}</table>`, 'accepted')).toBe(`${text}\n`);
  });

  test.each<[string, string, string, string]>([
    ['of the standard', '<p>a <ins>b</ins><del>c</del> d', 'a b d', 'a c d'],
    [
      'of Word',
      '<p>a <span class=msoIns><ins cite="mailto:A%20B">b</ins></span><span class=msoDel><del>c</del></span> d',
      'a b d',
      'a c d',
    ],
    ['one in the other', '<p>a <ins>b<del>c</del></ins> d', 'a b d', 'a d'],
    ['of whole paragraphs', '<p>a</p><del><p>b</p></del>', 'a', 'a\n\nb'],
  ])('tracked changes %s', (_name, html, accepted, rejected) => {
    expect(htmlToText(html, 'accepted')).toBe(`${accepted}\n`);
    expect(htmlToText(html, 'rejected')).toBe(`${rejected}\n`);
  });
});

describe('a page that no program writes', () => {
  test.each<[string, string]>([
    ['boxes in boxes', `${'<div>'.repeat(DEPTH)}deep${'</div>'.repeat(DEPTH)}`],
    ['boxes never closed', '<div>'.repeat(DEPTH) + 'deep'],
    ['lists in lists', '<ul><li>'.repeat(DEPTH) + 'deep'],
    ['tables in tables', '<table><tr><td>'.repeat(DEPTH) + 'deep'],
    ['terms and items in turn', '<li><dd>'.repeat(DEPTH) + 'deep'],
    [
      'settings never closed',
      Array.from({ length: DEPTH }, (_, at) => `<p><font size=${at}>`).join('') + 'deep',
    ],
    ['paragraphs never closed', '<p>a'.repeat(DEPTH) + 'deep'],
    ['tags closed and never opened', '</p></div></b>'.repeat(DEPTH) + 'deep'],
    ['lines in a table, not in its cells', '<table>' + '<br>a'.repeat(DEPTH) + 'deep'],
    ['half tags', '<'.repeat(DEPTH) + ' deep'],
    ['half tags below deep ones', '<div>'.repeat(500) + 'deep' + '<a'.repeat(DEPTH)],
    ['a tag of many attributes', `<p ${attributes(DEPTH)}>deep`],
    ['tags of many attributes', `<p ${attributes(100)}>a`.repeat(DEPTH / 200) + 'deep'],
    ['a tag that closes, of many attributes', `a</p ${attributes(DEPTH)}>deep`],
    ['half remarks', '<!--a-->'.repeat(DEPTH) + 'deep'],
    ['asterisks', '<p>' + '*a '.repeat(DEPTH) + 'deep'],
    ['backslashes', '<p>' + '\\'.repeat(DEPTH) + 'deep'],
    ['cells over cells', '<table>' + '<tr><td rowspan=100 colspan=100>a'.repeat(1000) + 'deep'],
  ])('%s are read in time, to the last word', (_name, html) => {
    const start = performance.now();
    expect(htmlToText(html, 'accepted')).toContain('deep');
    expect(performance.now() - start).toBeLessThan(8000);
  });

  it('loses no word, whatever its tags', () => {
    const tags =
      '<p> </p> <i> </i> <b> <table> <tr> <td> </table> <ol> <ul> <li> </ol> <div> </div> <sup> </sup> </a> <br> <h2> <pre> </pre> <select> <option> <svg> <center> <caption> <!--x-->';
    const words = [' oak ', ' elm ', ' ash ', ' fir* ', ' [yew] ', ' &amp; ', ' box\\* ', ' (a) '];
    const piece = fc.constantFrom('<a href="#_ftn1">', ...tags.split(' '), ...words);
    const page = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(page, (html) => {
        const read = countWords(htmlToText(html, 'accepted'));
        const seen = [...countWords(seenWords(html))];
        expect(seen.filter(([word, count]) => (read.get(word) ?? 0) < count)).toEqual([]);
      }),
      { seed: 20320, numRuns: 500 },
    );
  });
});

test('a table with a border keeps its grid whatever stands in its cells', () => {
  const page = '<table border=1><tr><td><div><p>a</p><p>b</p></div><td>c<tr><td>d<td>e</table>';
  expect(htmlToText(page, 'accepted')).toBe('a b\tc\nd\te\n');
});
