import { addresses, draftPlaceSchema, sessionHomeSchema, type Draft } from '@penholder/protocol';
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';

import { openBrowser, openPage } from './browser.js';

/** A person at a machine of their own, signed in as a delegation. */
export interface Desk {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly address: string;
}

/** Opens a browser for a person and makes them known to the server. */
export async function openDesk(address: string, name: string, delegation: string): Promise<Desk> {
  const context = await openBrowser();
  const page = await openPage(context);
  await makeKnown({ context, page, address }, name, delegation);
  return { context, page, address };
}

/** Says who is at the desk, as the page's own dialog would. */
export async function makeKnown({ page, address }: Desk, name: string, delegation: string): Promise<void> {
  const answer = await page.request.put(`${address}/api/me`, {
    data: { name, delegation },
    headers: { origin: address },
  });
  expect(answer.status()).toBe(200);
}

/** The drafts of a session. */
export async function draftsOf({ page, address }: Desk, session = 'sample'): Promise<readonly Draft[]> {
  const answer = await page.request.get(`${address}/api/sessions/${session}`);
  return sessionHomeSchema.parse(await answer.json()).drafts;
}

/** The draft of the sample session with this root's ending: "L.7". */
export async function draftCalled(desk: Desk, ending: string): Promise<Draft> {
  const draft = (await draftsOf(desk)).find(({ root }) => root.endsWith(`/${ending}`));
  if (draft === undefined) throw new Error(`The sample has no ${ending}`);
  return draft;
}

/** Brings a text into the sample session as a file of this name, as the import does. */
export async function bringIn({ page, address }: Desk, name: string, words: string): Promise<void> {
  const answer = await page.request.post(`${address}${addresses.documents('sample', name)}`, {
    data: Buffer.from(words),
    headers: { origin: address, 'content-type': 'application/octet-stream' },
  });
  expect(answer.status()).toBeLessThan(300);
}

/** The chain of a draft's versions. */
export async function placeOf({ page, address }: Desk, draft: string) {
  const answer = await page.request.get(`${address}/api/drafts/${draft}`);
  return draftPlaceSchema.parse(await answer.json());
}

/** Opens a draft's live text; the text stands on the page and is saved when this resolves. */
export async function openText({ page, address }: Desk, draft: Draft): Promise<void> {
  await page.goto(`${address}/drafts/${draft.id}/text`);
  await page.locator('p[data-label="PP1"]').waitFor();
  await untilSaved(page);
}

/** Waits until the page says that all is on disk. */
export async function untilSaved(page: Page): Promise<void> {
  await page.getByText('Saved', { exact: true }).waitFor();
}

/** Puts the caret into a paragraph, this many characters from its start; at its end where none is given. */
export async function putCaret(page: Page, label: string, offset?: number): Promise<void> {
  await page.locator(`p[data-label="${label}"]`).click();
  await page.evaluate(
    ([wanted, at]) => {
      const paragraph = document.querySelector(`p[data-label="${wanted}"]`);
      if (paragraph === null) throw new Error(`No ${wanted}`);
      const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      let left = at ?? Infinity;
      let node = texts.nextNode();
      for (let next = node; next !== null; next = texts.nextNode()) {
        node = next;
        if (left <= (next.textContent?.length ?? 0)) break;
        left -= next.textContent?.length ?? 0;
      }
      if (node !== null) getSelection()?.collapse(node, Math.min(left, node.textContent?.length ?? 0));
      // Told at once: a letter from afar may otherwise come first, and the editor put the caret back.
      document.dispatchEvent(new Event('selectionchange'));
    },
    [label, offset ?? null] as const,
  );
}

/** The words of a paragraph as the page shows them, without the carets and labels that are drawn over it. */
export async function wordsOf(page: Page, label: string): Promise<string> {
  return page.locator(`p[data-label="${label}"]`).evaluate((paragraph) => {
    const copy = paragraph.cloneNode(true);
    if (!(copy instanceof HTMLElement)) return '';
    copy
      .querySelectorAll('[class*="caret"], .ProseMirror-separator, [data-note]')
      .forEach((drawn) => drawn.remove());
    return (copy.textContent ?? '').replaceAll('\u2060', '');
  });
}

/** Every paragraph of the page with its label, in order. */
export async function textOf(page: Page): Promise<string[]> {
  const labels = await page
    .locator('p[data-label]')
    .evaluateAll((found) => found.map((each) => each.getAttribute('data-label') ?? ''));
  return Promise.all(labels.map(async (label) => `${label} ${await wordsOf(page, label)}`));
}
