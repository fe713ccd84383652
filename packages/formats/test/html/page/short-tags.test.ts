import * as fc from 'fast-check';
import { type DefaultTreeAdapterMap, parse, serialize } from 'parse5';
import { expect, it } from 'vitest';

import { parseShortTags } from '../../../src/html/page/short-tags.js';

it('keeps the first attributes of a tag, no more than some, and all words', () => {
  const attributes = Array.from({ length: 3000 }, (_, at) => `a${at}="x y > z"`);
  const page = serialize(
    parseShortTags<DefaultTreeAdapterMap>(`<p ${attributes.join(' ')}>oil</p><p b="c">lamps`, {}),
  );
  const kept = page.match(/a\d+="x y > z"/gu) ?? [];
  expect(kept.slice(0, 100)).toEqual(attributes.slice(0, 100));
  expect(kept.length).toBeLessThan(200);
  expect(page).toContain('>oil</p><p b="c">lamps</p>');
});

it('parses every other page as the parser does, wherever its steps cut it', () => {
  const pieces = fc.constantFrom(
    '<p class="a > b">',
    '<!-- a <b c -->',
    '<script>if (a<b) c="</p>"</script>',
    '<textarea><b a b c></textarea>',
    '<table><tr>a<td>',
    '&amp;',
    '\u{1F56F}',
    '\r\n',
    '</p>',
    'lamps '.repeat(60),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const html = parts.join('');
      expect(serialize(parseShortTags<DefaultTreeAdapterMap>(html, {}))).toBe(serialize(parse(html)));
    }),
    { seed: 23, numRuns: 200 },
  );
});
