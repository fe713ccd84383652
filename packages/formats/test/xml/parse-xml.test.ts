import { describe, expect, it, test } from 'vitest';

import { elementsIn, textOf } from '../../src/xml/element.js';
import { MAX_XML_DEPTH, parseXml } from '../../src/xml/parse-xml.js';

function nested(levels: number): string {
  return '<a>'.repeat(levels) + '</a>'.repeat(levels);
}

describe('XML', () => {
  it('gives elements by their local names, text with its entities resolved, and lines', () => {
    const root = parseXml(
      '<x:a xmlns:x="u" x:k="v"><!-- c -->\n<b>one &amp; &#233;</b><![CDATA[<two>]]></x:a>',
      'f.xml',
    );
    if (!root.ok) throw new Error(root.error.message);
    const [b] = elementsIn(root.value);
    expect([root.value.name, root.value.attributes.get('k'), b?.name, b?.line]).toEqual(['a', 'v', 'b', 2]);
    expect(textOf(root.value.children)).toBe('\none & é<two>');
  });

  it('is taken to its greatest depth and no deeper', () => {
    expect(parseXml(nested(MAX_XML_DEPTH + 1), 'f.xml').ok).toBe(true);
    const refused = parseXml(nested(MAX_XML_DEPTH + 2), 'f.xml');
    expect(refused.ok ? '' : refused.error.type).toBe('NotAllowed');
  });

  it('does not fall over nesting without end', () => {
    const refused = parseXml(nested(1_000_000), 'f.xml');
    expect(refused.ok ? '' : refused.error.type).toBe('NotAllowed');
  });

  test.each<[string, string, string, string]>([
    [
      'an element left open',
      '<a>\n<b>hi</b>\n',
      'CutOff',
      'f.xml, line 2: the file ends here, and the closing tag </a>',
    ],
    [
      'a tag cut in two',
      '<a>\n<b hr',
      'CutOff',
      'f.xml, line 2: the file ends here, and the closing tag </a>',
    ],
    [
      'an attribute cut in two',
      '<a>\n<b c="d',
      'CutOff',
      'f.xml, line 2: the file ends here, and the closing tag </a>',
    ],
    ['tags that cross', '<a>\n<b>hi</a></b>', 'WrongFormat', 'f.xml, line 2: found a tag out of place'],
    [
      'an entity nobody knows',
      '<a>\n\n&nbsp;</a>',
      'WrongFormat',
      'f.xml, line 3: found the unknown entity &nbsp;',
    ],
    ['a document type', '<!DOCTYPE a>\n<a/>', 'NotAllowed', 'f.xml, line 1: a document type'],
    ['entities of its own', '<a/>\n<!ENTITY x "y">', 'NotAllowed', 'f.xml, line 2: a document type'],
    ['words', 'The Assembly,', 'WrongFormat', 'f.xml: found no element'],
    ['two roots', '<a>x</a><b/>', 'WrongFormat', 'f.xml, line 1: found a tag out of place'],
  ])('with %s is refused', (_name, text, type, message) => {
    const refused = parseXml(text, 'f.xml');
    expect(refused.ok ? '' : refused.error.type).toBe(type);
    expect(refused.ok ? '' : refused.error.message).toContain(message);
  });
});
