import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';

import { penholder } from './penholder.js';
import { OLD, type Samples, writeSamples } from './samples.js';

let samples: Samples;
beforeAll(() => {
  samples = writeSamples();
});
afterAll(() => samples.remove());

/** Words of a command line in which `@name` is a sample's path. */
function words(line: string): string[] {
  return line.split(' ').map((word) => (word.startsWith('@') ? samples.path(word.slice(1)) : word));
}

describe('what is done', () => {
  test.each<[string, number, RegExp]>([
    [
      'read @old.json',
      0,
      /^resolution 91\/7 · A\/RES\/91\/7 · Harbour lights\n {2}0 preambular paragraphs, 2 operative paragraphs\n/u,
    ],
    ['read --json @old.json', 0, /^\{\n {2}"documents": \[/u],
    ['read @both.json#91/8', 0, /^resolution 91\/8/u],
    ['read @both.json#A/RES/91/7', 0, /^resolution 91\/7/u],
    ['read @gap.txt', 1, /\nresolution 7\/2, OP3, line 11: Paragraph 3 follows paragraph 1\.\n$/u],
    ['read --json @gap.txt', 1, /"document": "resolution 7\/2",\n +"label": "OP3"/u],
    ['compare @old.json @same.json', 0, /A\/RES\/91\/7 → A\/RES\/91\/7\n/u],
    ['compare @old.json @same.json --exit-code', 0, /kept/u],
    ['compare @old.json @new.json', 0, /Requests → Invites/u],
    ['compare @old.json @new.json --text --exit-code', 1, /Requests → Invites/u],
    ['compare @both.json#91/7 @both.json#91/8 --json --exit-code', 1, /"change": "reworded"/u],
    ['convert @old.json -', 0, /Harbour lights/u],
    ['--help', 0, /compare FROM TO/u],
    ['', 0, /compare FROM TO/u],
    ['--version', 0, /^\d+\.\d+\.\d+\n$/u],
  ])('%s', async (line, code, out) => {
    const ended = await penholder(words(line).filter((word) => word !== ''));
    expect(ended).toMatchObject({ code, err: '' });
    expect(ended.out).toMatch(out);
  });

  it('reads standard input', async () => {
    const ended = await penholder(['read', '-', '--json'], JSON.stringify(OLD));
    expect(JSON.parse(ended.out)).toMatchObject({
      documents: [{ number: '91/7', operative: [{ label: 'OP1' }, { label: 'OP2' }] }],
    });
  });

  it('reads one document out of standard input', async () => {
    const ended = await penholder(['read', '-#91/7'], JSON.stringify([OLD, OLD]));
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err).toContain('standard input: more than one "91/7"');
  });

  it('converts to a file and back without a change', async () => {
    const [text, tree] = [samples.path('converted.txt'), samples.path('converted.json')];
    expect(await penholder(['convert', samples.path('old.json'), text])).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    expect(await penholder(['convert', text, tree])).toEqual({ code: 0, out: '', err: '' });
    expect(await penholder(['compare', samples.path('old.json'), tree, '--exit-code'])).toMatchObject({
      code: 0,
    });
  });

  it('writes a comparison as a page', async () => {
    const page = samples.path('page.html');
    expect(await penholder([...words('compare @old.json @new.json --html'), page])).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>/iu);
  });
});

describe('what is refused', () => {
  test.each<[string, RegExp]>([
    ['read @empty.txt', /^\S*empty\.txt is empty: .* was expected\.\n$/u],
    ['compare @old.json', /^penholder compare: TO is missing; .* expected\.\n$/u],
    ['sponsors @old.json --json', /^penholder: the command "sponsors" is not built yet; .*\.\n$/u],
  ])('%s', async (line, err) => {
    const ended = await penholder(words(line));
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err).toMatch(err);
  });

  it('leaves a file that cannot be replaced as it was, and nothing beside it', async () => {
    const before = readdirSync(dirname(samples.path('old.json'))).toSorted();
    const ended = await penholder(words('convert @cut.json @same.json'));
    expect(ended.code).toBe(2);
    expect(readFileSync(samples.path('same.json'), 'utf8')).toBe(
      readFileSync(samples.path('old.json'), 'utf8'),
    );
    expect(readdirSync(dirname(samples.path('old.json'))).toSorted()).toEqual(before);
  });

  it('keeps what steers a terminal out of its one line', async () => {
    const ended = await penholder(['read', samples.path('a\u001b[2J\nb.txt')]);
    expect(ended.err).not.toContain('\u001b');
    expect(ended.err.trimEnd().split('\n')).toHaveLength(1);
  });
});

it('takes a file whose name holds a # for itself', async () => {
  const odd = samples.path('old#91.json');
  writeFileSync(odd, JSON.stringify(OLD));
  expect(existsSync(odd)).toBe(true);
  expect(await penholder(['read', odd])).toMatchObject({ code: 0 });
  expect(await penholder(['read', `${odd}#91/7`])).toMatchObject({ code: 0 });
});
