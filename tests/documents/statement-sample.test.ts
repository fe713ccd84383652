import { readFileSync } from 'node:fs';

import { applyAmendment, readInstructions, statementOf, statementToText } from '@penholder/amendments';
import { countedIds, readText, type Resolution } from '@penholder/resolution';
import { describe, expect, test } from 'vitest';

import { differencesHeard } from '../../packages/amendments/test/statement/differences-heard.js';
import { differencesOf } from '../../packages/amendments/test/statement/same-text.js';

const SAMPLE = new URL('../../apps/server/sample/', import.meta.url);

interface Chain {
  readonly root: string;
  readonly versions: readonly { readonly file: string }[];
}

const { drafts }: { readonly drafts: readonly Chain[] } = JSON.parse(
  readFileSync(new URL('session.json', SAMPLE), 'utf8'),
);

/** Every two versions of a draft, both ways. */
const PAIRS = drafts.flatMap(({ versions }) =>
  versions.flatMap(({ file: from }) =>
    versions.flatMap(({ file: to }): [string, string][] => (from === to ? [] : [[from, to]])),
  ),
);

function version(file: string): Resolution {
  const [document] = readText(readFileSync(new URL(file, SAMPLE), 'utf8'), countedIds(`${file} `)).documents;
  if (document === undefined) throw new Error(`${file}: no document was read`);
  return document;
}

function statementText(from: string, to: string): string {
  return statementToText(statementOf(version(from), version(to)));
}

describe('statements between versions of the sample session', () => {
  test('are of 24 pairs', () => {
    expect(PAIRS).toHaveLength(24);
  });

  test.each(PAIRS)('%s becomes %s', (from, to) => {
    expect(differencesHeard(version(from), version(to))).toEqual([]);
  });

  const chains = drafts.filter(({ versions }) => versions.length > 2);

  test.each(chains.map((chain) => [chain.root, chain] as const))(
    'lead %s through all its versions and back, each read to the text that the one before it left',
    (_, { versions }) => {
      const files = versions.map(({ file }) => file);
      const [first = '', ...others] = [...files, ...files.toReversed().slice(1)];
      let current = version(first);
      for (const [index, file] of others.entries()) {
        const said = statementText(index === 0 ? first : (others[index - 1] ?? ''), file);
        const applied = applyAmendment(current, readInstructions(said), countedIds(`${index} `));
        expect(applied.outcomes.filter(({ outcome }) => outcome !== 'applied')).toEqual([]);
        expect(differencesOf(applied.document, version(file))).toEqual([]);
        current = applied.document;
      }
    },
  );

  test('say what changes in a table, in the annex and in footnotes', () => {
    const said = statementText('L.2.txt', 'resolution-13-1.txt').split('\n\n');
    expect(said).toEqual(
      expect.arrayContaining([
        'In the table after operative paragraph 4, in the fifth row, third column, replace “12” with “6”.',
        'In the annex, in paragraph 3 (b), delete “or in the presence of a member of staff”.',
        'In the annex, after paragraph 4, insert a new paragraph reading:',
      ]),
    );
  });
});
