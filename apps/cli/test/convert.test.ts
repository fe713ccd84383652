import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { readFile, writeFile } from '@penholder/formats';
import { writeText } from '@penholder/resolution';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { penholder } from './penholder.js';
import { NEW, OLD, resolutionWith, type Samples, writeSamples } from './samples.js';

let samples: Samples;
beforeAll(() => {
  samples = writeSamples();
});
afterAll(() => samples.remove());

async function documentsIn(path: string) {
  const reading = await readFile(readFileSync(path), path);
  return reading.ok ? reading.value.documents : reading.error.message;
}

describe('a file of several documents', () => {
  it.each(['json', 'xml', 'html'])('becomes one of .%s with the same documents', async (ending) => {
    const out = samples.path(`whole.${ending}`);
    expect(await penholder(['convert', samples.path('both.json'), out])).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    expect(await documentsIn(out)).toEqual([OLD, NEW]);
  });

  it('becomes one text in which both are read again', async () => {
    const [out, again] = [samples.path('whole.txt'), samples.path('again.json')];
    expect(await penholder(['convert', samples.path('both.json'), out])).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    expect(await penholder(['convert', out, again])).toMatchObject({ code: 0 });
    const documents = await documentsIn(again);
    expect(typeof documents === 'string' ? documents : documents.map(writeText)).toEqual(
      [OLD, NEW].map(writeText),
    );
  });

  it('gives the one that is named', async () => {
    const out = samples.path('one.xml');
    expect(await penholder(['convert', `${samples.path('both.json')}#91/8`, out])).toMatchObject({ code: 0 });
    expect(await documentsIn(out)).toEqual([NEW]);
  });

  it('is refused as text where its documents would run together', async () => {
    const bare = {
      ...resolutionWith('91/9', 'Requests an answer.'),
      number: null,
      symbol: null,
      title: [],
      organ: [],
    };
    const [many, out] = [samples.path('many.json'), samples.path('many.txt')];
    writeFileSync(many, JSON.stringify([OLD, bare]));
    const ended = await penholder(['convert', many, out]);
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err).toMatch(
      /2 documents would not stay apart in one text; name one after a #: "resolution 91\/7"/u,
    );
    expect(existsSync(out)).toBe(false);
  });
});

describe('words that stand in no document', () => {
  it('are told, and the documents are written', async () => {
    const [report, out] = [samples.path('report.txt'), samples.path('report.json')];
    const text = new TextDecoder().decode(writeFile(OLD, 'text'));
    writeFileSync(report, `1. The keepers met in the morning of the second day.\n\n${text}`);
    const ended = await penholder(['convert', report, out]);
    expect(ended).toMatchObject({ code: 1, out: '' });
    expect(ended.err).toMatch(/report\.txt: 1 paragraph stands in none of its documents/u);
    expect(await documentsIn(out)).toHaveLength(1);
  });

  it('are told beside what is printed, and not in it', async () => {
    const ended = await penholder(['convert', samples.path('report.txt'), '-']);
    expect(ended).toMatchObject({ code: 1 });
    expect(ended.out).not.toContain('stands in none');
    expect(ended.err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('are no matter where one document is named', async () => {
    const ended = await penholder(['convert', `${samples.path('report.txt')}#91/7`, '-']);
    expect(ended).toMatchObject({ code: 0, err: '' });
  });
});
