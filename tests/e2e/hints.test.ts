import { afterAll, beforeAll, expect, it } from 'vitest';

import { findings } from './axe.js';
import { closeBrowsersAfterAll, describeInBrowser } from './browser.js';
import { type Desk, draftCalled, openDesk, openText, putCaret, textOf, untilSaved, wordsOf } from './desk.js';
import { type RunningServer, startServer } from './server.js';

describeInBrowser('hints beside the live text', () => {
  let server: RunningServer;
  let desk: Desk;
  closeBrowsersAfterAll();

  beforeAll(async () => {
    server = await startServer();
    desk = await openDesk(server.address, 'Amina', 'Kenya');
    await openText(desk, await draftCalled(desk, 'L.7'));
  });
  afterAll(() => server.remove());

  const dotBefore = (label: string) =>
    desk.page.locator(`.hint-line:has(+ p[data-label="${label}"]) .hint-dot`);

  it('come in a pause after a comma is taken away, and go when it is back', async () => {
    const { page } = desk;
    const before = await wordsOf(page, 'PP2');
    expect(await dotBefore('PP2').count()).toBe(0);
    await putCaret(page, 'PP2');
    await page.keyboard.press('Backspace');
    await dotBefore('PP2').waitFor();
    expect(await page.locator('.hints li').first().innerText()).toMatch(/comma/u);
    expect(await wordsOf(page, 'PP2')).toBe(before.slice(0, -1));
    expect(await findings(page)).toEqual([]);
    await page.keyboard.type(',');
    await dotBefore('PP2').waitFor({ state: 'detached' });
    expect(await wordsOf(page, 'PP2')).toBe(before);
  });

  it('wait until the keys are at rest', async () => {
    const { page } = desk;
    await putCaret(page, 'PP2');
    await page.keyboard.press('Backspace');
    for (let presses = 0; presses < 8; presses += 1) {
      await page.keyboard.press('Shift');
      await page.waitForTimeout(250);
      expect(await dotBefore('PP2').count()).toBe(0);
    }
    await dotBefore('PP2').waitFor();
  });

  it('do not stand in the way of the caret, nor in the words', async () => {
    const { page } = desk;
    const before = await textOf(page);
    await putCaret(page, 'PP2', 0);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('Z');
    expect(await wordsOf(page, 'PP2')).toMatch(/^Z/u);
    await page.keyboard.press('Backspace');
    await untilSaved(page);
    expect(await textOf(page)).toEqual(before);
  });

  it('are switched off, stay off on the next visit, and come back', async () => {
    const { page } = desk;
    const shown = page.getByText('Show where the text departs');
    await shown.click();
    await dotBefore('PP2').waitFor({ state: 'detached' });
    await page.reload();
    await untilSaved(page);
    await page.waitForTimeout(1_500);
    expect(await page.locator('.hint-line').count()).toBe(0);
    await shown.click();
    await dotBefore('PP2').waitFor();
  });
});
