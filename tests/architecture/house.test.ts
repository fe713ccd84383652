import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

import { functionLengths } from './function-lengths.js';
import { filesBelow, root, sources } from './sources.js';

/** The house's numbers; `docs/architecture.md` says where they come from. */
const LONGEST_FILE = 300;
const HALF_BELOW = 10;
const NINE_IN_TEN_BELOW = 31;

const all = sources();
const decisions = filesBelow(join(root, 'docs/decisions'))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

describe('the house', () => {
  it('keeps files short, or says why in a decision record', () => {
    const sheets = filesBelow(join(root, 'apps/web/src'))
      .filter((path) => path.endsWith('.css'))
      .map((path) => ({ path: relative(root, path), text: readFileSync(path, 'utf8') }));
    const long = [...all, ...sheets]
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ path, lines }) => lines > LONGEST_FILE && !decisions.includes(path));
    expect(long).toEqual([]);
  });

  it('keeps functions short', () => {
    const lengths = all.flatMap(functionLengths).sort((left, right) => left - right);
    const at = (share: number) => lengths[Math.floor(lengths.length * share)] ?? 0;
    console.log(
      `${lengths.length} functions: half up to ${at(0.5)} lines, nine in ten up to ${at(0.9)}, longest ${at(0.9999)}`,
    );
    expect(at(0.5)).toBeLessThan(HALF_BELOW);
    expect(at(0.9)).toBeLessThan(NINE_IN_TEN_BELOW);
  });

  it('silences neither types nor lint', () => {
    const silenced =
      /(:\s*any\b|<any>|\bas any\b|@ts-ignore|@ts-nocheck|@ts-expect-error|(ox|es)lint-disable)/u;
    expect(all.filter(({ text }) => silenced.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('has no name that says nothing', () => {
    const vague = /\/(utils?|helpers?|misc|common|manager|stuff|data)(\.tsx?$|\/)/iu;
    expect(all.filter(({ path }) => vague.test(path)).map(({ path }) => path)).toEqual([]);
  });

  it('leaves nothing for later in code', () => {
    const later = /\b(TODO|FIXME|XXX|HACK|not implemented|for now)\b/u;
    expect(all.filter(({ text }) => later.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
