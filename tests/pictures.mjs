// Takes the pictures of docs/images: each place in light and dark, from a server on an empty data folder.
// Run it after a build: node tests/pictures.mjs
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const images = join(root, 'docs/images');
const scratch = mkdtempSync(join(tmpdir(), 'penholder-pictures-'));
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];

const opened = [];
mkdirSync(images, { recursive: true });
const { address, stop } = await serve();
try {
  const others = await person('light', 'Haruka', 'Japan');
  for (const scheme of ['light', 'dark']) await pictures(scheme, others);
  await narrow();
} finally {
  for (const context of opened) await context.close();
  await stop();
  rmSync(scratch, { recursive: true, force: true });
}

async function pictures(scheme, others) {
  const page = await person(scheme, 'Amina', 'Kenya');
  const drafts = await draftsOf(page);
  const [open, adopted] = [drafts.find(({ room }) => room !== null), drafts[0]];
  await others.goto(`${address}/drafts/${open.id}/text`);
  await saved(others);
  await others.locator('p[data-label="OP1"]').click();
  await take(page, '/sessions/sample', `home-${scheme}`);
  await page.goto(`${address}/drafts/${open.id}/text`);
  await saved(page);
  await page.locator('p[data-label="PP2"]').click();
  await take(page, null, `text-${scheme}`);
  await take(page, `/drafts/${adopted.id}/compare`, `compare-${scheme}`);
  await take(page, `/drafts/${adopted.id}/versions`, `versions-${scheme}`);
}

async function narrow() {
  const page = await person('light', 'Amina', 'Kenya', 420);
  const open = (await draftsOf(page)).find(({ room }) => room !== null);
  await take(page, '/sessions/sample', 'home-narrow');
  await page.goto(`${address}/drafts/${open.id}/text`);
  await saved(page);
  await take(page, null, 'text-narrow');
}

async function take(page, path, name) {
  if (path !== null) await page.goto(address + path);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(images, `${name}.png`) });
  console.log(`docs/images/${name}.png`);
}

function saved(page) {
  return page.getByText('Saved', { exact: true }).waitFor();
}

async function draftsOf(page) {
  return (await (await page.request.get(`${address}/api/sessions/sample`)).json()).drafts;
}

async function person(colorScheme, name, delegation, width = 1440) {
  const context = await chromium.launchPersistentContext(mkdtempSync(join(scratch, 'browser-')), {
    executablePath: process.env.PENHOLDER_BROWSER ?? '/usr/bin/chromium',
    args: flags,
    viewport: { width, height: 900 },
    colorScheme,
  });
  opened.push(context);
  const [page] = context.pages();
  await page.request.put(`${address}/api/me`, { data: { name, delegation }, headers: { origin: address } });
  return page;
}

async function serve() {
  const port = 4300 + (process.pid % 1000);
  const child = spawn(process.execPath, [join(root, 'apps/server/dist/main.js')], {
    env: { ...process.env, PORT: String(port), PENHOLDER_DATA: join(scratch, 'data') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return {
    address: `http://127.0.0.1:${port}`,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}
