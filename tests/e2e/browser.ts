import { existsSync } from 'node:fs';

import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, describe } from 'vitest';

/** Where Debian and its kin put Chromium; `PENHOLDER_BROWSER` names another. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const browserPath = [process.env['PENHOLDER_BROWSER'], ...PLACES].find(
  (path) => path !== undefined && existsSync(path),
);

/**
 * A group of tests that need a real browser. Without one they are skipped by name, with the line that says how to get one;
 * where `CI=true` a missing browser is a failure.
 */
export function describeInBrowser(name: string, tests: () => void): void {
  if (browserPath === undefined && process.env['CI'] !== 'true') {
    console.log(
      `Skipped without a browser: ${name}. To run it: apt-get install chromium, or set PENHOLDER_BROWSER.`,
    );
  }
  describe.skipIf(browserPath === undefined && process.env['CI'] !== 'true')(name, tests);
}

let browser: Promise<Browser> | undefined;

/** The program is started once a file: most of what a small machine does in these tests was starting it again. */
function program(): Promise<Browser> {
  if (browserPath === undefined)
    throw new Error('No browser: apt-get install chromium, or set PENHOLDER_BROWSER.');
  browser ??= chromium.launch({ executablePath: browserPath, headless: true, args: FLAGS });
  return browser;
}

/** A browser of its own, as a second person at a second machine would have: nothing shared, not even storage. */
export async function openBrowser(
  options: { colorScheme?: 'light' | 'dark'; width?: number } = {},
): Promise<BrowserContext> {
  return (await program()).newContext({
    viewport: { width: options.width ?? 1440, height: 900 },
    colorScheme: options.colorScheme ?? 'light',
  });
}

/** Closes every browser that was opened in this file, and forgets what it stored. */
export function closeBrowsersAfterAll(): void {
  afterAll(async () => {
    await (await browser)?.close();
    browser = undefined;
  });
}

/** The page of a fresh browser. */
export async function openPage(context: BrowserContext): Promise<Page> {
  return context.pages()[0] ?? (await context.newPage());
}
