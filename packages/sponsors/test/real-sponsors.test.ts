import { existsSync, readFileSync } from 'node:fs';
import { countedIds, readText } from '@penholder/resolution';
import { expect, test } from 'vitest';

import { describeOnDocuments, documentPath } from '../../../tests/documents-folder.js';
import { readSponsors, type SponsorNote, type SponsorReading, sponsorsOf } from '../src/index.js';

interface Pair {
  readonly draft: string;
  readonly final_draft: string;
  readonly draftText: string;
  readonly sponsors_final_draft: string;
}

function read(...parts: readonly string[]): string {
  return readFileSync(documentPath(...parts), 'utf8');
}

function rows({ sponsors }: SponsorReading): string[] {
  return sponsors.map(({ state, onBehalfOf }) =>
    onBehalfOf === null ? state : `${state} for ${onBehalfOf}`,
  );
}

/** Records with more than names of sponsors: a chair's capacity, and a State named twice. */
const REMARKED = ['A/C.4/80/L.8', 'A/C.6/80/L.10'];
/** Its note spells the group's name with other hyphens than the record does. */
const SPELT_OTHERWISE = ['A/C.1/80/L.50'];

/** Its record names the State that introduced it first, and again in its place. */
const ORDERED_OTHERWISE = ['A/C.6/80/L.10'];

/** The front page's sponsor line, from the first sponsor's name on, as crudely as can be; `null` where there is none. */
function frontLine(text: string, first: string): string | null {
  const head = text.slice(0, 3000);
  const end = /:[\s*,]*(?:revised )?draft (?:resolution|decision)/u.exec(head);
  if (end === null) return null;
  const from = head.slice(0, end.index).lastIndexOf(`\n${first}`);
  return from < 0 ? null : head.slice(from, end.index + end[0].length).trim();
}

/** The asterisk notes at the foot of the first page: a line that begins with asterisks, and what follows it up to a stop. */
function starNotes(text: string): SponsorNote[] {
  return [...text.matchAll(/^(\*{1,3}) ([^*]*?\.)$/gmu)].map(([, marker = '', note = '']) => ({
    marker,
    text: note,
  }));
}

describeOnDocuments('sponsors of real documents', () => {
  test('the sponsor sentences of the report', () => {
    const report = read('report', 'ccpcj-27-report.txt');
    const sentences = report.match(/sponsored by [^\n]*?\. \(For the text/gu) ?? [];
    const readings = sentences.map((sentence) => readSponsors(sentence));
    expect(readings.flatMap(({ unresolved }) => unresolved)).toEqual([]);
    expect(readings.map(({ sponsors }) => sponsors.length)).toEqual([21, 10, 18, 7, 21, 20, 30, 13]);
    const groups = readings.map((reading) => rows(reading).filter((row) => row.includes(' for ')));
    const union = 'Bulgaria for European Union';
    expect(groups).toEqual([
      [],
      [union],
      [union],
      [],
      [],
      [union],
      [union, 'Colombia for Group of Latin American and Caribbean States'],
      [],
    ]);
  });

  test('the sponsors named with each adopted draft', () => {
    const pairs: Pair[] = JSON.parse(read('ga80-pairs', 'pairs.json'));
    const readings = pairs.map(({ final_draft: draft, sponsors_final_draft: printed }) => ({
      draft,
      submitted: /^\s*(?:submitted by|the representative of)/u.test(printed),
      ...readSponsors(printed),
    }));
    const wrong = readings.filter(({ submitted, sponsors }) => submitted !== (sponsors.length === 0));
    expect(wrong.map(({ draft }) => draft)).toEqual([]);
    const remarked = readings.filter(({ submitted, unresolved }) => !submitted && unresolved.length > 0);
    expect(remarked.map(({ draft }) => draft)).toEqual(REMARKED);
  });

  test('the sponsor lines of the drafts that were not revised', () => {
    const pairs: Pair[] = JSON.parse(read('ga80-pairs', 'pairs.json'));
    const lines = pairs.flatMap(({ final_draft: draft, draftText, sponsors_final_draft: printed }) => {
      const text = existsSync(documentPath('ga80-pairs', draftText)) ? read('ga80-pairs', draftText) : '';
      const line = frontLine(text, printed.split(/[ ,]/u)[0] ?? '');
      return line === null || draft.includes('/Rev.')
        ? []
        : [{ draft, line, printed, notes: starNotes(text) }];
    });
    const wrong = lines.filter(({ line, notes, printed }) => {
      const [ours, theirs] = [rows(readSponsors(line, notes)), rows(readSponsors(printed))];
      return ours.join('\n') !== theirs.join('\n');
    });
    console.log(
      `Sponsor lines of drafts: ${lines.length - wrong.length} of ${lines.length} agree with the record.`,
    );
    expect(lines.length).toBe(60);

    expect(wrong.map(({ draft }) => draft)).toEqual(SPELT_OTHERWISE);
  });

  test('the front pages of the drafts, as the reader gives them', () => {
    const pairs: Pair[] = JSON.parse(read('ga80-pairs', 'pairs.json'));
    const fronts = pairs.flatMap(({ draft, final_draft: final, draftText, sponsors_final_draft: printed }) =>
      readText(read('ga80-pairs', draftText), countedIds()).documents.map((document) => ({
        draft,
        revised: draft !== final,
        record: readSponsors(printed),
        sponsors: sponsorsOf(document),
      })),
    );
    const unsure = fronts.filter(({ sponsors }) => sponsors !== null && sponsors.unresolved.length > 0);
    expect(unsure.map(({ draft }) => draft)).toEqual(['A/C.4/80/L.8']);
    const same = fronts.filter(({ sponsors, record, revised }) => {
      const theirs = rows(record);
      // States join a revision; none that is on the first draft's front page is missing from the record.
      const ours = sponsors === null ? [] : rows(sponsors);
      return revised ? ours.length <= theirs.length : ours.join('\n') === theirs.join('\n');
    });
    console.log(
      `Front pages of drafts: sponsors of ${same.length} of ${fronts.length} agree with the record.`,
    );
    const others = fronts.filter((front) => !same.includes(front)).map(({ draft }) => draft);
    expect(others).toEqual([...SPELT_OTHERWISE, ...ORDERED_OTHERWISE]);
  });
});
