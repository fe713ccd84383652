import { afterAll, beforeAll, expect, it } from 'vitest';

import { findings } from './axe.js';
import { closeBrowsersAfterAll, describeInBrowser, openBrowser, openPage } from './browser.js';
import { type Desk, draftCalled, makeKnown, openDesk, untilSaved } from './desk.js';
import { type RunningServer, startServer } from './server.js';

describeInBrowser('every place', () => {
  let server: RunningServer;
  let places: Readonly<Record<string, string>>;
  closeBrowsersAfterAll();

  beforeAll(async () => {
    server = await startServer();
    const desk = await openDesk(server.address, 'Amina', 'Kenya');
    const [open, adopted] = [await draftCalled(desk, 'L.7'), await draftCalled(desk, 'L.2')];
    places = {
      home: '/sessions/sample',
      text: `/drafts/${open.id}/text`,
      'adopted text': `/drafts/${adopted.id}/text`,
      compare: `/drafts/${adopted.id}/compare`,
      versions: `/drafts/${adopted.id}/versions`,
      nowhere: '/nowhere',
    };
  });
  afterAll(() => server.remove());

  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 420],
    ['dark', 420],
  ] as const)('has no finding of axe and no sideways scrolling: %s, %i wide', async (colorScheme, width) => {
    const context = await openBrowser({ colorScheme, width });
    const desk: Desk = { context, page: await openPage(context), address: server.address };
    await makeKnown(desk, 'Amina', 'Kenya');
    const wrong: string[] = [];
    for (const [name, path] of Object.entries(places)) {
      await desk.page.goto(server.address + path);
      await desk.page.locator('main h1, main h2, .ProseMirror').first().waitFor();
      if (name === 'text') await untilSaved(desk.page);
      wrong.push(...(await findings(desk.page)).map((each) => `${name}: ${each}`));
      const overflow = await desk.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) wrong.push(`${name}: ${overflow} px too wide`);
    }
    expect(wrong).toEqual([]);
  });

  it('is reached by a newcomer with the keyboard alone, from the first visit to the first letter', async () => {
    const context = await openBrowser();
    const page = await openPage(context);
    await page.goto(server.address);
    await page.getByLabel('Your name').waitFor();
    await page.keyboard.type('Amina');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Kenya');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /thirteenth session/u }).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('place of public letters');
    await page.keyboard.press('Enter');
    await page.locator('.ProseMirror').waitFor();
    await untilSaved(page);
    await page.locator('.ProseMirror').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('by keyboard');
    await page.getByText('by keyboard').first().waitFor();
    await untilSaved(page);
  });

  it('issues the next version, frozen, and writing goes on in a new text', async () => {
    const desk = await openDesk(server.address, 'Amina', 'Kenya');
    const draft = await draftCalled(desk, 'L.10');
    const other = await openDesk(server.address, 'Haruka', 'Japan');
    await other.page.goto(`${server.address}/drafts/${draft.id}/text`);
    await untilSaved(other.page);
    await desk.page.goto(`${server.address}/drafts/${draft.id}/versions`);
    await desk.page.getByRole('button', { name: /Issue the next version/u }).click();
    await desk.page
      .getByRole('dialog')
      .getByRole('button', { name: /^Issue/u })
      .click();
    await desk.page.getByText('L.10/Rev.1').first().waitFor();
    await other.page.getByText('A new version was issued', { exact: false }).first().waitFor();
    await untilSaved(other.page);
  });
});
