import { describe, expect, it } from 'vitest';

import { findCycle } from './cycle.js';
import { type Source, sourceImported, sources } from './sources.js';

/** What each workspace may import of ours. `docs/architecture.md` draws the same arrows. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  resolution: ['kernel'],
  compare: ['kernel', 'resolution', 'sponsors'],
  sponsors: ['kernel', 'resolution'],
  amendments: ['kernel', 'resolution', 'compare', 'sponsors'],
  proceedings: ['kernel', 'resolution', 'sponsors'],
  protocol: ['kernel', 'resolution', 'compare', 'sponsors', 'proceedings'],
  editor: ['kernel', 'resolution', 'compare'],
  formats: ['kernel', 'resolution', 'compare', 'sponsors', 'proceedings', 'protocol'],
  'apps/server': [
    'kernel',
    'resolution',
    'compare',
    'amendments',
    'sponsors',
    'proceedings',
    'protocol',
    'formats',
    'editor/document',
  ],
  'apps/web': [
    'kernel',
    'resolution',
    'compare',
    'amendments',
    'sponsors',
    'proceedings',
    'protocol',
    'formats',
    'editor',
  ],
  'apps/cli': [
    'kernel',
    'resolution',
    'compare',
    'amendments',
    'sponsors',
    'proceedings',
    'protocol',
    'formats',
  ],
};

/** What the pure packages may import from outside: what their job is made of, and nothing else. */
const OUTSIDE: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  resolution: [],
  compare: ['diff'],
  amendments: [],
  sponsors: [],
  proceedings: [],
  protocol: ['zod'],
};

/** No clock, no chance, no machine and no page in an engine: they come in as arguments. */
const WORLD =
  /\b(Date\.now\(|new Date\(\)|Math\.random\(|performance\.now\(|process\.|globalThis\.|document\.(?:get|query|create|body)|window\.|crypto\.)/u;

const all = sources();
const ofPackage = (name: string) => all.filter((source) => source.owner === name);

function ours(source: Source): string[] {
  return source.imports
    .filter((request) => request.startsWith('@penholder/'))
    .map((request) => request.slice('@penholder/'.length));
}

describe('arrows point one way', () => {
  it.each(Object.entries(ARROWS))('%s imports only what it may', (owner, allowed) => {
    const wrong = ofPackage(owner).flatMap((source) =>
      ours(source)
        .filter((name) => name !== owner && !allowed.includes(name))
        .map((name) => `${source.path} → ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('every workspace is in the table', () => {
    expect([...new Set(all.map(({ owner }) => owner))].filter((owner) => !(owner in ARROWS))).toEqual([]);
  });

  it('no relative import leaves its workspace', () => {
    const wrong = all.flatMap((source) =>
      source.imports
        .map((request) => sourceImported(source, request))
        .filter((path) => path !== null && !path.startsWith(source.path.split('/').slice(0, 2).join('/')))
        .map((path) => `${source.path} → ${path}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the pure packages', () => {
  it.each(Object.entries(OUTSIDE))('%s imports nothing from outside but %j', (owner, allowed) => {
    const wrong = ofPackage(owner).flatMap((source) =>
      source.imports
        .filter((request) => !request.startsWith('.') && !request.startsWith('@penholder/'))
        .filter((request) => !allowed.includes(request))
        .map((request) => `${source.path} → ${request}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(Object.keys(OUTSIDE))('%s knows no clock, chance, machine or page', (owner) => {
    const wrong = ofPackage(owner)
      .filter((source) => WORLD.test(source.text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '')))
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });
});

describe('no cycle', () => {
  it('among source files', () => {
    const targets = new Map(
      all.map((source) => [
        source.path,
        source.imports.flatMap((request) => sourceImported(source, request) ?? []),
      ]),
    );
    expect(findCycle(targets)).toEqual([]);
  });

  it.each([
    ['a chain', { a: ['b'], b: ['c'], c: [] }, []],
    ['a diamond', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
    ['a loop', { a: ['b'], b: ['c'], c: ['b'] }, ['b', 'c', 'b']],
    ['a file that imports itself', { a: ['a'] }, ['a', 'a']],
  ])('is found where there is one: %s', (_, graph, cycle) => {
    expect(findCycle(new Map(Object.entries(graph)))).toEqual(cycle);
  });
});
