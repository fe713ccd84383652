import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import express from 'express';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { page } from '../../src/http/page.js';

let folder: string;
const server = createServer();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'penholder-page-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Penholder</title>');
  await writeFile(join(folder, 'assets', 'main-abc123.js'), 'export {};');
  await writeFile(join(folder, 'mark.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  server.on('request', express().use(page(folder)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

it.each([
  ['/', 200, 'text/html; charset=utf-8', 'no-cache'],
  ['/drafts/any/text', 200, 'text/html; charset=utf-8', 'no-cache'],
  ['/assets/main-abc123.js', 200, 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['/mark.svg', 200, 'image/svg+xml', 'public, max-age=3600'],
  ['/assets/gone.js', 404, 'application/json; charset=utf-8', 'no-store'],
  ['/assets/..%2f..%2fpackage.json', 404, 'application/json; charset=utf-8', 'no-store'],
])('%s → %i, %s, %s', async (path, status, type, caching) => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  const { headers, status: answered } = await fetch(`http://127.0.0.1:${address.port}${path}`);
  expect([answered, headers.get('content-type'), headers.get('cache-control')]).toEqual([
    status,
    type,
    caching,
  ]);
});
