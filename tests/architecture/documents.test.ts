import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

import { filesBelow, root } from './sources.js';

const pages = [join(root, 'README.md'), ...filesBelow(join(root, 'docs'))].filter((path) =>
  path.endsWith('.md'),
);

/** Folders of ours: a path in backticks that begins with one of them is a promise that it exists. */
const OUR_PATH = /^(packages|apps|docs|tests|\.ci)\/[\w./{},@-]+$/u;

describe('documents name only what exists', () => {
  it.each(pages.map((path) => relative(root, path)))('%s', (page) => {
    const text = readFileSync(join(root, page), 'utf8');
    expect([...missingLinks(page, text), ...missingPaths(text)]).toEqual([]);
  });
});

function missingLinks(page: string, text: string): string[] {
  return [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/gu)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/u.test(target))
    .filter((target) => !existsSync(join(root, dirname(page), target)));
}

function missingPaths(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/gu)]
    .map(([, path = '']) => path)
    .filter((path) => OUR_PATH.test(path) && !/[{}]|\.\.\./u.test(path) && !/\/dist\//u.test(path))
    .filter((path) => !existsSync(join(root, path)));
}
