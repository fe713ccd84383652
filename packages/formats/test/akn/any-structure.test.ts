import { resolutionSchema } from '@penholder/protocol';
import {
  type AnyParagraph,
  blocksOf,
  linesOf,
  paragraphsIn,
  plainText,
  type Resolution,
} from '@penholder/resolution';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { read } from './outlined.js';

/** Elements the reader knows, and some it does not, in any nesting: whatever a file holds, its words must come through. */
const NAMES = [
  'p',
  'span',
  'a',
  'num',
  'heading',
  'subheading',
  'crossHeading',
  'content',
  'paragraph',
  'section',
  'container',
  'list',
  'sublist',
  'blockList',
  'intro',
  'point',
  'item',
  'wrapUp',
  'table',
  'tr',
  'td',
  'th',
  'caption',
  'tbody',
  'authorialNote',
  'formula',
  'eol',
  'sup',
  'novelty',
  'quotedStructure',
  'docNumber',
  'docTitle',
];

const ATTRIBUTES = [
  '',
  ' class="italic"',
  ' class="bold"',
  ' class="H23"',
  ' class="FootnoteText"',
  ' refersTo="#preamble"',
  ' refersTo="sponsors"',
  ' marker="1"',
  ' eId="e1"',
  ' href="x"',
  ' colspan="3"',
];

const MARKERS = ['1.', '2.\t', '(a)', '(i)\t', '(b) ', 'A.', 'IV', '“(a) '];

interface Drawn {
  readonly element: string;
}

const { element } = fc.letrec<Drawn>((tie) => ({
  element: fc
    .tuple(
      fc.constantFrom(...NAMES),
      fc.constantFrom(...ATTRIBUTES),
      fc.array(fc.oneof({ maxDepth: 5, depthSize: 'small' }, words(), tie('element')), { maxLength: 5 }),
    )
    .map(([name, attributes, children]) => `<${name}${attributes}>${children.join('')}</${name}>`),
}));

/** Words no two of which are alike, so that each can be missed; now and then a marker before them or a stop after them. */
function words(): fc.Arbitrary<string> {
  const word = fc.stringMatching(/^[a-z]{4,9}$/u);
  return fc
    .tuple(
      fc.oneof(fc.constant(''), fc.constantFrom(...MARKERS)),
      fc.array(word, { maxLength: 4 }),
      fc.constantFrom('', ';', '.', ',', ':'),
    )
    .map(([marker, some, stop]) => ` ${marker}${some.join(' ')}${stop} `);
}

const PARTS = ['coverPage', 'preface', 'preamble', 'mainBody', 'conclusions', 'attachments'] as const;

const statement = fc
  .array(fc.tuple(fc.constantFrom(...PARTS), fc.array(element, { maxLength: 5 })), { maxLength: 6 })
  .map((parts) => parts.map(([name, children]) => wrapped(name, children.join(''))).join(''))
  .map((parts) => `<akomaNtoso><statement name="resolution">${parts}</statement></akomaNtoso>`);

function wrapped(name: (typeof PARTS)[number], content: string): string {
  const inner =
    name === 'attachments' ? `<attachment><doc><mainBody>${content}</mainBody></doc></attachment>` : content;
  return `<${name}>${inner}</${name}>`;
}

function wordsRead(resolution: Resolution): string[] {
  const markers = (paragraph: AnyParagraph): string[] => [
    (paragraph.type === 'paragraph' ? paragraph.number : paragraph.marker) ?? '',
    ...paragraph.children.flatMap(markers),
  ];
  const labels = resolution.annexes.map(({ label }) => label ?? '');
  const numbers = paragraphsIn(blocksOf(resolution)).flatMap(markers);
  return [...linesOf(resolution).map(plainText), ...labels, ...numbers, resolution.number ?? ''];
}

function letters(texts: readonly string[]): string[] {
  return [...texts.join('')].filter((sign) => /[\p{L}\p{N}]/u.test(sign)).toSorted();
}

test('whatever stands in whatever, every letter comes through once, and the tree is sound', () => {
  fc.assert(
    fc.property(statement, (file) => {
      const { documents, furniture } = read(file);
      const here = [...documents.flatMap(wordsRead), ...furniture.map(({ text }) => text)];
      expect(letters(here)).toEqual(letters([file.replace(/<[^>]*>/gu, ' ')]));
      for (const document of documents) expect(resolutionSchema.safeParse(document).success).toBe(true);
    }),
    { seed: 20191, numRuns: 1500 },
  );
});
