import { afterAll, beforeAll, expect, it } from 'vitest';

import { findings } from './axe.js';
import { closeBrowsersAfterAll, describeInBrowser } from './browser.js';
import {
  bringIn,
  type Desk,
  draftCalled,
  draftsOf,
  openDesk,
  openText,
  putCaret,
  textOf,
  untilSaved,
  wordsOf,
} from './desk.js';
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

  it('are gone to by key, round and round, with the sentence at the dot', async () => {
    const { page } = desk;
    await dotBefore('PP2').waitFor();
    await putCaret(page, 'OP1', 3);
    await page.keyboard.press('F8');
    await page.locator('.hint-dot.shown').waitFor();
    expect(await dotBefore('PP2').getAttribute('class')).toContain('shown');
    expect(await page.locator('p.in-hand').getAttribute('data-label')).toBe('PP2');
    expect(await page.locator('output', { hasText: 'PP2:' }).innerText()).toMatch(/comma/u);
    expect(await findings(page)).toEqual([]);
    await putCaret(page, 'PP1', 0);
    expect(await page.locator('.hint-dot.shown').count()).toBe(0);
    await page.keyboard.press('Shift+F8');
    await page.locator('.hint-dot.shown').waitFor();
    await page.keyboard.type('Q');
    expect(await wordsOf(page, 'PP2')).toMatch(/^Q/u);
    await page.keyboard.press('Backspace');
    await untilSaved(page);
  });

  it('have their keys in the list of keys', async () => {
    const { page } = desk;
    await page.locator('.tools button').first().focus();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByText('Go to the next hint').count()).toBe(1);
    expect(await dialog.getByText('Go to the hint before').count()).toBe(1);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
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

/** Two versions of an invented draft: the second has one paragraph more, and its reference has stayed behind. */
const version = (symbol: string, ...operative: readonly string[]) =>
  [
    `United Nations\n${symbol}\nCouncil of Small Harbours\nDistr.: Limited\n14 May 2030\nOriginal: English`,
    'Kenya: draft resolution\n\nCare of harbour lanterns\n\n*The Council of Small Harbours*,',
    '*Recalling* the lanterns of the north quay,',
    ...operative.map((words, index) => `${index + 1}. ${words}`),
  ].join('\n\n');
const LANTERNS = '*Urges* every harbour to light its lanterns at dusk;';
const BOATS = '*Decides* to paint the boats of the south quay blue;';
const CITING = '*Requests* the Painter to report on what paragraph 2 above asks for.';

describeInBrowser('hints after renumbering', () => {
  let server: RunningServer;
  let desk: Desk;
  closeBrowsersAfterAll();

  beforeAll(async () => {
    server = await startServer();
    desk = await openDesk(server.address, 'Amina', 'Kenya');
    await bringIn(desk, 'one.txt', version('X/2030/L.90', LANTERNS, BOATS, CITING));
    const bell = '*Welcomes* the new bell of the east mole;';
    await bringIn(desk, 'two.txt', version('X/2030/L.90/Rev.1', bell, LANTERNS, BOATS, CITING));
  });
  afterAll(() => server.remove());

  it('say where a reference leads now', async () => {
    const draft = (await draftsOf(desk)).find(({ root }) => root === 'X/2030/L.90');
    if (draft === undefined) throw new Error('The draft was not brought in');
    await openText(desk, draft);
    const { page } = desk;
    await page.locator('.hint-line:has(+ p[data-label="OP4"]) .hint-dot').waitFor();
    await page.keyboard.press('F8');
    expect(await page.locator('output', { hasText: 'OP4:' }).innerText()).toContain(
      '"paragraph 3 above" would be expected',
    );
    await putCaret(page, 'OP4');
    for (let letters = ' above asks for.'.length; letters > 0; letters -= 1)
      await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('3');
    await page.locator('.hint-line').first().waitFor({ state: 'detached' });
    expect(await wordsOf(page, 'OP4')).toContain('paragraph 3 above');
  });
});
