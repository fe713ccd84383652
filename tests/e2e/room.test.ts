import { addresses, type Person } from '@penholder/protocol';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { findings } from './axe.js';
import { closeBrowsersAfterAll, describeInBrowser, openBrowser, openPage } from './browser.js';
import { type Desk, draftCalled } from './desk.js';
import { type RunningServer, startServer } from './server.js';

/** Somebody in a role, at a machine of their own. */
async function deskOf(
  server: RunningServer,
  role: Person['role'],
  delegation: string,
  width = 1440,
): Promise<Desk> {
  const context = await openBrowser({ width });
  const desk: Desk = { context, page: await openPage(context), address: server.address };
  const answer = await desk.page.request.put(server.address + addresses.me, {
    data: { name: `A ${role}`, delegation, role },
    headers: { origin: server.address },
  });
  expect(answer.status()).toBe(200);
  return desk;
}

/** Opens the room of a draft; its title page or what is in hand stands on it when this resolves. */
async function enterRoom({ page, address }: Desk, draft: string): Promise<void> {
  await page.goto(`${address}/drafts/${draft}/room`);
  await page.locator('.room-box').waitFor();
}

/** Waits until the room has this paragraph in hand. */
async function untilInHand(page: Page, label: string): Promise<void> {
  await page.locator('.room-in-hand b', { hasText: new RegExp(`^${label}$`, 'u') }).waitFor();
}

/** Waits until the text in the room has these words, spoken ones left aside. */
async function untilRead(page: Page, words: string): Promise<void> {
  await page.locator('.room-box', { hasText: words }).waitFor();
}

describeInBrowser('the room', () => {
  let server: RunningServer;
  let chair: Desk;
  let delegate: Desk;
  let draft: string;
  closeBrowsersAfterAll();

  beforeAll(async () => {
    server = await startServer();
    chair = await deskOf(server, 'chair', 'Kenya');
    delegate = await deskOf(server, 'delegate', 'Japan', 1024);
    draft = (await draftCalled(chair, 'L.7')).id;
    await enterRoom(chair, draft);
    await enterRoom(delegate, draft);
  });
  afterAll(() => server.remove());

  it('follows the chair from the title page to a paragraph and on', async () => {
    await chair.page.keyboard.press('ArrowRight');
    await untilInHand(delegate.page, 'PP1');
    await chair.page.keyboard.press('ArrowRight');
    await untilInHand(delegate.page, 'PP2');
    await untilInHand(chair.page, 'PP2');
  });

  it('lets a delegate look elsewhere without moving the room, and come back', async () => {
    await delegate.page.keyboard.press('ArrowRight');
    await untilInHand(delegate.page, 'PP3');
    await chair.page.keyboard.press('ArrowRight');
    await chair.page.keyboard.press('ArrowRight');
    await untilInHand(chair.page, 'PP4');
    await delegate.page.getByText('the chair has PP4 in hand').waitFor();
    await untilInHand(delegate.page, 'PP3');
    await delegate.page.getByRole('button', { name: 'Follow the chair' }).click();
    await untilInHand(delegate.page, 'PP4');
  });

  it('shows an amendment that the chair takes down, and the new text when it is accepted', async () => {
    await chair.page.getByRole('button', { name: / Paragraph$/u }).click();
    await chair.page.getByRole('option', { name: /^OP5/u }).click();
    await untilInHand(delegate.page, 'OP5');
    await chair.page.keyboard.press('a');
    await chair.page.keyboard.type('after “every child”, insert “, where appropriate,”.');
    await chair.page.keyboard.press('Enter');
    await untilRead(delegate.page, ', where appropriate,');
    expect(await delegate.page.locator('.room-box ins').allTextContents()).toEqual([', where appropriate,']);
    await chair.page.getByRole('button', { name: 'Accept', exact: true }).click();
    await chair.page.getByRole('button', { name: 'Accepted', exact: true }).click();
    await delegate.page.getByText('accepted by the body').waitFor();
    await delegate.page.locator('.room-box ins').waitFor({ state: 'detached' });
    await untilRead(delegate.page, 'every child, where appropriate, learns');
  });

  it('keeps what is typed through Escape, and has no finding of axe while it is typed', async () => {
    await chair.page.keyboard.press('a');
    await chair.page.keyboard.type('delete “by ha');
    await chair.page.keyboard.press('Escape');
    await chair.page.getByLabel('An amendment as it is said').waitFor({ state: 'detached' });
    await chair.page.keyboard.press('a');
    const typed = chair.page.getByRole('textbox', { name: 'An amendment as it is said' });
    expect(await typed.inputValue()).toBe('In operative paragraph 5, delete “by ha');
    expect(await findings(chair.page)).toEqual([]);
    await chair.page.keyboard.press('Escape');
  });

  it('has no finding of axe in either light, and shows all of a paragraph from a phone to a projector', async () => {
    const wrong: string[] = [];
    for (const [width, height] of [
      [390, 844],
      [1024, 768],
      [1920, 1080],
    ] as const) {
      await delegate.page.setViewportSize({ width, height });
      for (const light of ['one', 'other']) {
        await delegate.page.keyboard.press('t');
        wrong.push(...(await findings(delegate.page)).map((each) => `${width}, ${light}: ${each}`));
      }
      const hidden = await delegate.page
        .locator('.room-box')
        .evaluate((box) => box.scrollHeight - box.clientHeight);
      if (hidden > 0) wrong.push(`${width}: ${hidden} px of the text are hidden`);
      const overflow = await delegate.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) wrong.push(`${width}: ${overflow} px too wide`);
    }
    expect(wrong).toEqual([]);
  });
});
