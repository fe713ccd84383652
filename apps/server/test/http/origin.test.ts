import { once } from 'node:events';
import { request } from 'node:http';

import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';

import { isForUs, isFromOurPages } from '../../src/http/origin.js';
import { TestServer } from '../serving.js';

it.each([
  ['localhost:4321', true],
  ['127.0.0.1:4321', true],
  ['127.9.9.9', true],
  ['[::1]:4321', true],
  ['evil.example', false],
  ['127.0.0.1.evil.example', false],
  ['localhost.evil.example:4321', false],
  [undefined, false],
])('on this machine alone, host %s → %s', (host, expected) => {
  expect(isForUs(host === undefined ? {} : { host }, { type: 'loopback' })).toBe(expected);
});

it.each([
  [{ host: 'a:1', origin: 'http://a:1' }, true],
  [{ host: 'a:1', origin: 'https://a:1' }, true],
  [{ host: 'a:1', origin: 'http://a:2' }, false],
  [{ host: 'a:1', origin: 'http://b:1' }, false],
  [{ host: 'a:1', origin: 'null' }, false],
  [{ host: 'a:1', origin: '' }, false],
  [{ host: 'a:1' }, true],
  [{ host: 'a:1', 'sec-fetch-site': 'cross-site' }, false],
  [{ host: 'a:1', 'sec-fetch-site': 'same-site' }, false],
  [{ host: 'a:1', 'sec-fetch-site': 'same-origin' }, true],
])('a request with %j is from our pages: %s', (headers, expected) => {
  expect(isFromOurPages(headers)).toBe(expected);
});

let server: TestServer;

beforeAll(async () => {
  server = await TestServer.start();
});

afterAll(() => server.remove());

it.each([
  ['GET', '/api/sessions', { Origin: 'http://evil.example' }, 200],
  ['PUT', '/api/me', { Origin: 'http://evil.example' }, 403],
  ['PUT', '/api/me', { 'Sec-Fetch-Site': 'cross-site' }, 403],
  ['POST', '/api/sessions/sample/documents', { Origin: 'null' }, 403],
  ['GET', '/api/sessions', { Host: 'evil.example' }, 421],
  ['PUT', '/api/me', { Host: 'evil.example', Origin: 'http://evil.example' }, 421],
])('%s %s with %j → %i', async (method, path, headers, status) => {
  const asked = request(`${server.address}${path}`, { method, headers }).end();
  const [answered] = await once(asked, 'response');
  answered.resume();
  expect(answered.statusCode).toBe(status);
});

it.each([
  ['/rooms/any.1', { Origin: 'http://evil.example' }, 403],
  ['/changes/sample', { Origin: 'http://evil.example' }, 403],
  ['/rooms/any.1', { Host: 'evil.example' }, 403],
  ['/elsewhere/any', {}, 404],
  ['/rooms/', {}, 404],
  ['/rooms/a/b', {}, 404],
])('a socket to %s with %j → %i', async (path, headers, status) => {
  const socket = new WebSocket(`${server.socketAddress}${path}`, { headers });
  const [, answered] = await once(socket, 'unexpected-response');
  expect(answered.statusCode).toBe(status);
  answered.resume();
});

it('tells a browser what our pages may do', async () => {
  const { headers } = await fetch(`${server.address}/api/sessions`);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe-eval');
  expect([headers.get('x-content-type-options'), headers.get('x-powered-by')]).toEqual(['nosniff', null]);
});
