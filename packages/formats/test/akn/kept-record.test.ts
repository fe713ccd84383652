import { describe, expect, it } from 'vitest';

import { readFile } from '../../src/read-file.js';
import { writeFile } from '../../src/write-file.js';
import { read, readOne } from './outlined.js';
import { operative, writtenAkn } from './written-akn.js';

const IDENTIFICATION = `<identification source="#press"><FRBRWork><FRBRthis value="/x/!main"/><FRBRuri value="/x"/>
  <FRBRdate date="2036-11-19" name="adoption"/><FRBRdate date="2036-11-20" name="signature"/><FRBRauthor href="ga" as="author"/>
  <FRBRcountry value="un"/></FRBRWork><FRBRExpression><FRBRthis value="/x/e/!main"/><FRBRuri value="/x/e"/>
  <FRBRdate date="0001-01-01" name="publication"/><FRBRauthor href="ga"/><FRBRlanguage language="fra"/></FRBRExpression>
  <FRBRManifestation><FRBRthis value="/x/e/m.xml"/><FRBRuri value="/x/e.xml"/><FRBRdate date="2037-01-02" name="markup"/>
  <FRBRauthor href="press"/></FRBRManifestation></identification>`;

/** Parts of a record, each with what it must say when it is written again. */
const PARTS: readonly (readonly [name: string, part: string, ...kept: string[]])[] = [
  [
    'addresses, authors and days',
    IDENTIFICATION,
    'value="/x/!main"',
    'name="signature"',
    'date="2037-01-02"',
    'href="press"',
  ],
  [
    'ids of voters and a quorum',
    `<analysis source="#un"><parliamentary><voting outcome="adoptedRecordedVote"><quorum value="7"/><count value="2" refersTo="inFavour">
     <akn4un:voters><organization refersTo="memberState" GUID="g-1">Chad</organization><organization refersTo="observer">Peru</organization>
     </akn4un:voters></count></voting></parliamentary></analysis>`,
    '<quorum value="7"/>',
    'GUID="g-1"',
    'refersTo="observer"',
    '<count value="2" refersTo="inFavour"',
  ],
  [
    'references',
    '<references source="#press"><TLCPerson eId="para_1" href="/o/p" showAs="The &quot;Chair&quot;"/></references>',
    'showAs="The &quot;Chair&quot;"',
    'eId="para_1"',
  ],
  [
    'keywords in their lists',
    '<classification source="one"><keyword value="a" showAs="A" dictionary="D" note="x"/></classification><classification source="two"><keyword value="b" showAs="B" dictionary="D"/></classification>',
    'source="one"',
    'source="two"',
    'note="x"',
  ],
  [
    'steps with what they say oddly',
    '<workflow source="#un"><step date="soon" outcome="adopted" as="" by="" actor="#chair"/></workflow>',
    'date="soon"',
    'as=""',
    'actor="#chair"',
  ],
  [
    'words and elements of other makers',
    '<proprietary source="#press"><x:slip xmlns:x="http://x.example" x:no="4" y="5">kept <x:b>as</x:b> is &amp; was</x:slip></proprietary>',
    ':slip',
    ':no="4"',
    'kept <',
    ' is &amp; was',
  ],
  [
    'pictures and the place of the job number',
    '<presentation source="#un"><akn4un:foot><docketNumber refersTo="#job">36-12345 (E)</docketNumber><img src="bar.png"/></akn4un:foot></presentation>',
    'src="bar.png"',
    '<docketNumber refersTo="#job">36-12345 (E)</docketNumber>',
  ],
  [
    'notes of the record',
    '<notes source="#press"><note eId="n1"><p>Set by hand.</p></note></notes>',
    'Set by hand.',
  ],
];

function fileWith(meta: string): string {
  const preface = '<p><docNumber>91/7.</docNumber><docTitle>Letters</docTitle></p>';
  return writtenAkn({ meta, preface, body: operative('1.', 'Urges', 'all;') }).replace(
    '<akomaNtoso ',
    '<akomaNtoso xmlns:akn4un="http://un.org/akn4un" ',
  );
}

async function writtenAgain(file: string) {
  const document = readOne(file);
  const bytes = writeFile(document, 'akn');
  const again = await readFile(bytes, 'again.xml');
  return { document, text: new TextDecoder().decode(bytes), again: again.ok ? again.value.documents : [] };
}

describe('what a record holds beside our fields is written as it was', () => {
  it.each(PARTS)('%s', async (_, part, ...kept) => {
    const { document, text, again } = await writtenAgain(fileWith(part));
    for (const said of kept) expect(text).toContain(said);
    expect(again).toEqual([document]);
  });

  it('all together, each once', async () => {
    const { document, text, again } = await writtenAgain(fileWith(PARTS.map(([, part]) => part).join('')));
    expect(again).toEqual([document]);
    expect(text.match(/<(keyword|step|count|quorum|organization|docketNumber)\b/gu)).toHaveLength(8);
  });

  it('in every format that Penholder writes', async () => {
    const document = readOne(fileWith(PARTS.map(([, part]) => part).join('')));
    for (const format of ['json', 'html', 'akn'] as const) {
      const again = await readFile(writeFile(document, format), `again.${format === 'akn' ? 'xml' : format}`);
      expect(again.ok ? again.value.documents : again.error.message, format).toEqual([document]);
    }
  });

  it('and is nothing in a text that came from no file', async () => {
    const document = { ...readOne(fileWith('')), record: null };
    const again = await readFile(writeFile(document, 'akn'), 'again.xml');
    expect(again.ok ? again.value.documents : []).toEqual([document]);
  });

  it('with annexes that have a record of their own', async () => {
    const annex = `<attachments><attachment><doc name="annex"><meta><identification source="#press"><FRBRWork><FRBRthis value="/x/annex"/></FRBRWork></identification></meta><mainBody><p>Annex</p><p>Words of it.</p></mainBody></doc></attachment></attachments>`;
    const { document, text, again } = await writtenAgain(
      fileWith(IDENTIFICATION).replace('</statement>', `${annex}</statement>`),
    );
    expect(text).toContain('value="/x/annex"');
    expect(again).toEqual([document]);
  });
});

describe('what a text marks and the tree has no place for is told', () => {
  it.each([
    [
      '<p>To <del>write</del> and <ins>read</ins> and <del>answer</del></p>',
      'markup',
      '<del> (2 times), <ins> (once)',
    ],
    ['<p status="removed">To write</p>', 'markup', 'status on <p> (once)'],
    ['<p>At 10<sup>6</sup> letters</p>', 'raised words', '"6" (once)'],
    ['<p>To write <img src="a.png"/></p>', 'pictures', '"a.png" (once)'],
  ])('%s', (body, kind, named) => {
    const { notices } = read(writtenAkn({ body }));
    expect(notices.map((notice) => notice.kind)).toEqual([kind]);
    expect(notices[0]?.message).toContain(named);
  });

  it('and nothing is told of what it has a place for', () => {
    const body = operative(
      '1.',
      'Urges',
      '<a href="https://a.example">all</a><authorialNote marker="1"><p>So.</p></authorialNote>',
    );
    expect(read(writtenAkn({ body })).notices).toEqual([]);
  });
});
