import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { writeFile } from '@penholder/formats';
import { EMPTY_RESOLUTION, blockId, type Paragraph, type Resolution, textRun } from '@penholder/resolution';

function operative(number: number, text: string): Paragraph {
  return {
    type: 'paragraph',
    id: blockId(`op${number}`),
    role: 'operative',
    number: String(number),
    content: [textRun(text)],
    children: [],
    tail: [],
  };
}

/** A resolution with these operative paragraphs. */
export function resolutionWith(number: string, ...texts: readonly string[]): Resolution {
  return {
    ...EMPTY_RESOLUTION,
    kind: 'resolution',
    symbol: `A/RES/${number}`,
    number,
    title: [textRun('Harbour lights')],
    organ: [textRun('The General Assembly')],
    operative: texts.map((text, index) => operative(index + 1, text)),
  };
}

export const OLD = resolutionWith('91/7', 'Requests the keepers to report;', 'Decides to return to it.');
export const NEW = resolutionWith('91/8', 'Invites the keepers to report;', 'Decides to return to it.');

/** A resolution that leaves a number out. */
const GAP = [
  'Resolution 7/2',
  'Colour of boats',
  '*The Council of Small Harbours*,',
  '*Noting* the boats of the south quay,',
  '1. *Decides* to paint the boats blue;\n\n3. *Requests* the Painter to report.',
].join('\n\n');

/** A folder of sample files that is gone after the tests. */
export interface Samples {
  readonly path: (file: string) => string;
  readonly remove: () => void;
}

/** Writes the samples: `old.json`, `new.json`, `same.json`, `both.json`, `gap.txt`, and files that cannot be read. */
export function writeSamples(): Samples {
  const folder = mkdtempSync(join(tmpdir(), 'penholder-cli-'));
  const path = (file: string) => join(folder, file);
  writeFileSync(path('old.json'), writeFile(OLD, 'json'));
  writeFileSync(path('same.json'), writeFile(OLD, 'json'));
  writeFileSync(path('new.json'), writeFile(NEW, 'json'));
  writeFileSync(path('both.json'), JSON.stringify([OLD, NEW]));
  writeFileSync(path('gap.txt'), GAP);
  writeFileSync(path('empty.txt'), '');
  writeFileSync(path('list.txt'), 'milk\neggs\n');
  writeFileSync(path('cut.json'), writeFile(OLD, 'json').slice(0, 200));
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
