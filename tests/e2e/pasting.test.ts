import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { findings } from './axe.js';
import { closeBrowsersAfterAll, describeInBrowser } from './browser.js';
import { type Desk, draftsOf, openDesk, placeOf } from './desk.js';
import { type RunningServer, startServer } from './server.js';

/** A report of invented words: two resolutions, the second with a number left out, and prose around them. */
const REPORT = [
  'Report of the Council of Small Harbours',
  'A. Action taken by the Council',
  '12. The keepers met on the quay, and the rain did not keep them.',
  'Resolution 7/1\n\nCare of harbour lanterns\n\n*The Council of Small Harbours*,',
  '*Recalling* the lanterns of the north quay,',
  '1. *Urges* every harbour to light its lanterns;\n\n2. *Requests* the Keeper to report.',
  'Resolution 7/2\n\nColour of boats\n\n*The Council of Small Harbours*,',
  '*Noting* the boats of the south quay,',
  '1. *Decides* to paint the boats blue;\n\n3. *Requests* the Painter to report.',
].join('\n\n');

/** A draft with a symbol of its own. */
const draftText = (symbol: string) =>
  [
    `United Nations\n${symbol}\nCouncil of Small Harbours\nDistr.: Limited\n14 May 2030\nOriginal: English`,
    'Kenya: draft resolution\n\nCare of harbour lanterns\n\n*The Council of Small Harbours*,',
    '*Recalling* the lanterns of the north quay,',
    '1. *Urges* every harbour to light its lanterns.',
  ].join('\n\n');

/** Pastes this on the page, outside of every field, as Ctrl+V would. */
async function paste(
  page: Page,
  words: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
): Promise<void> {
  await page.evaluate(
    ([byKind, byName]) => {
      const clipboardData = new DataTransfer();
      for (const [kind, given] of Object.entries(byKind)) clipboardData.setData(kind, given);
      for (const [name, given] of Object.entries(byName)) clipboardData.items.add(new File([given], name));
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [words, files] as const,
  );
}

describeInBrowser('documents come in by pasting', () => {
  let server: RunningServer;
  let desk: Desk;
  closeBrowsersAfterAll();

  beforeAll(async () => {
    server = await startServer();
    desk = await openDesk(server.address, 'Amina', 'Kenya');
  });
  afterAll(() => server.remove());

  async function openHome(): Promise<Page> {
    await desk.page.goto(`${server.address}/sessions/sample`);
    await desk.page.getByRole('button', { name: 'Paste text' }).waitFor();
    return desk.page;
  }

  const held = async (root: string) => (await draftsOf(desk)).find((draft) => draft.root === root);

  it('pasted files come in at once, several of them', async () => {
    const page = await openHome();
    await paste(page, {}, { 'one.txt': draftText('X/2030/L.71'), 'two.txt': draftText('X/2030/L.70') });
    await page.getByText('2 files read').waitFor();
    expect(await held('X/2030/L.70')).toBeDefined();
    expect(await held('X/2030/L.71')).toBeDefined();
  });

  it('pasted words are shown first, and nothing is stored when they are put away', async () => {
    const page = await openHome();
    const before = (await draftsOf(desk)).length;
    await paste(page, { 'text/plain': draftText('X/2030/L.72') });
    const field = page.getByRole('textbox', { name: 'Text to import' });
    await field.waitFor();
    expect(await field.inputValue()).toContain('X/2030/L.72');
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
    expect(await draftsOf(desk)).toHaveLength(before);
  });

  it('the keyboard alone opens the field, fills it and imports it', async () => {
    const page = await openHome();
    await page.keyboard.press('p');
    const field = page.getByRole('textbox', { name: 'Text to import' });
    await field.waitFor();
    await page.keyboard.insertText(draftText('X/2030/L.73'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('1 document found').waitFor();
    const draft = await held('X/2030/L.73');
    expect((await placeOf(desk, draft?.id ?? '')).versions[0]?.file).toBe('pasted.txt');
  });

  it('pasted words come with their formatting unless it is left out', async () => {
    const page = await openHome();
    const plain = draftText('X/2030/L.74');
    const html = plain
      .split('\n\n')
      .map((words) => `<p>${words.replaceAll('\n', '<br>')}</p>`)
      .join('');
    await paste(page, { 'text/plain': plain, 'text/html': html });
    const box = page.getByRole('checkbox', { name: /formatting/u });
    await box.waitFor();
    expect(await box.isChecked()).toBe(true);
    await page.getByText('With its formatting').click();
    expect(await box.isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Import this text' }).click();
    await page.getByText('1 document found').waitFor();
    expect(await held('X/2030/L.74')).toBeDefined();
  });

  it('pasted words bring their italics with them', async () => {
    const page = await openHome();
    const words = draftText('X/2030/L.76').split('\n\n');
    const html = words
      .map((each) => `<p>${each.replaceAll('\n', '<br>').replace(/\*([^*]+)\*/gu, '<i>$1</i>')}</p>`)
      .join('');
    await paste(page, { 'text/plain': words.join('\n\n'), 'text/html': html });
    await page.getByRole('button', { name: 'Import this text' }).click();
    await page.getByText('1 document found').waitFor();
    const draft = await held('X/2030/L.76');
    const [version] = (await placeOf(desk, draft?.id ?? '')).versions;
    expect(version).toMatchObject({ file: 'pasted.html', paragraphs: { preambular: 1, operative: 1 } });
  });

  it('what is pasted into a field stays there', async () => {
    const page = await openHome();
    await page.getByPlaceholder(/Symbol, title/u).focus();
    await paste(page, { 'text/plain': 'lanterns' });
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('an import is cancelled while it is sent, and can be taken up again', async () => {
    const page = await openHome();
    await page.route('**/documents?name=*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      await route.continue().catch(() => undefined);
    });
    await paste(page, {}, { 'slow.txt': draftText('X/2030/L.75') });
    await page.getByRole('button', { name: 'Cancel the import of slow.txt' }).click();
    await page.getByText('The import was cancelled').waitFor();
    await page.unroute('**/documents?name=*');
    expect(await held('X/2030/L.75')).toBeUndefined();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('1 document found').waitFor();
    expect(await held('X/2030/L.75')).toBeDefined();
  });
});

/** Whether OP3 stands in the window. */
async function isThirdSeen(page: Page): Promise<boolean> {
  return page.locator('[data-label="OP3"]').evaluate((block) => {
    const { top, bottom } = block.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });
}

describeInBrowser('what an import left to be looked at', () => {
  let server: RunningServer;
  let desk: Desk;
  closeBrowsersAfterAll();

  beforeAll(async () => {
    server = await startServer();
    desk = await openDesk(server.address, 'Amina', 'Kenya');
    await desk.page.goto(`${server.address}/sessions/sample`);
    await desk.page.getByRole('button', { name: 'Paste text' }).waitFor();
    await paste(desk.page, {}, { 'report.txt': REPORT });
    await desk.page.getByText('2 documents found').waitFor();
    await desk.page.getByText(/^\d+ things? to look at$/u).click();
    expect(await desk.page.getByRole('link', { name: 'resolution 7/2, OP3' }).count()).toBe(1);
    const draft = (await draftsOf(desk)).find(({ outcome }) => outcome === '7/2');
    await desk.page.goto(`${server.address}/drafts/${draft?.id ?? ''}/text`);
  });
  afterAll(() => server.remove());

  it('stands beside the text, is put away for good, and comes back when asked', async () => {
    const { page } = desk;
    const notes = page.getByRole('region', { name: /From the import/u });
    await page.getByRole('heading', { name: /From the import: \d+ things? to look at/u }).waitFor();
    expect(await notes.innerText()).toContain('report.txt, which held 2 documents');
    expect(await findings(page)).toEqual([]);
    const count = await notes.getByRole('listitem').count();
    expect(count).toBeGreaterThan(0);
    expect(await notes.getByRole('listitem').first().innerText()).toMatch(/^OP3/u);
    await notes.getByRole('button', { name: 'Put away' }).first().click();
    expect(await notes.getByRole('listitem').count()).toBe(count - 1);
    await page.reload();
    await notes.getByRole('button', { name: 'Show 1 put away' }).waitFor();
    expect(await notes.getByRole('listitem').count()).toBe(count - 1);
    await notes.getByRole('button', { name: 'Show 1 put away' }).click();
    expect(await notes.getByRole('listitem').count()).toBe(count);
  });

  it('leads to the paragraph that it is about', async () => {
    const { page } = desk;
    const notes = page.getByRole('region', { name: /From the import/u });
    await page.setViewportSize({ width: 1440, height: 260 });
    await page.evaluate(() => window.scrollTo(0, 0));
    expect(await isThirdSeen(page)).toBe(false);
    await notes.getByRole('button', { name: 'Go to OP3' }).click();
    await expect.poll(() => isThirdSeen(page)).toBe(true);
    expect(new URL(page.url()).hash).toBe('#OP3');
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('leads to it from the panel of the import as well, again and again', async () => {
    const { page } = desk;
    await page.goto(`${server.address}/sessions/sample`);
    await page.getByRole('button', { name: 'Paste text' }).waitFor();
    await paste(page, {}, { 'again.txt': REPORT });
    await page.getByText(/^\d+ things? to look at$/u).click();
    await page.setViewportSize({ width: 1440, height: 260 });
    for (let times = 0; times < 2; times += 1) {
      await page.getByRole('link', { name: 'resolution 7/2, OP3' }).click();
      await page.locator('article [data-label="OP3"]').waitFor();
      await expect.poll(() => isThirdSeen(page)).toBe(true);
      await page.evaluate(() => window.scrollTo(0, 0));
      await expect.poll(() => isThirdSeen(page)).toBe(false);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('keeps what is about the other document beside that one', async () => {
    const { page } = desk;
    const draft = (await draftsOf(desk)).find(({ outcome }) => outcome === '7/1');
    await page.goto(`${server.address}/drafts/${draft?.id ?? ''}/text`);
    await page.getByRole('heading', { name: 'From the import', exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Go to OP3' }).count()).toBe(0);
    await page.goBack();
    await page.getByRole('button', { name: 'Go to OP3' }).waitFor();
  });

  it('shows every word of the file that stands in no text', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: /passages? set aside/u }).click();
    const dialog = page.getByRole('dialog', { name: 'Set aside by the import' });
    await dialog.getByText('The keepers met on the quay').waitFor();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('a version is downloaded as a file in each format that is offered', async () => {
    const { page } = desk;
    const draft = (await draftsOf(desk)).find(({ outcome }) => outcome === '7/2');
    await page.goto(`${server.address}/drafts/${draft?.id ?? ''}/versions`);
    await page.getByRole('button', { name: /^Download/u }).click();
    expect(await findings(page)).toEqual([]);
    const formats = await page.getByRole('menuitem').allInnerTexts();
    console.log(`formats offered: ${formats.join(', ')}`);
    expect(formats).toEqual(expect.arrayContaining(['Text (.txt)', 'Penholder JSON (.json)']));
    await page.keyboard.press('Escape');
    for (const format of formats) {
      await page.getByRole('button', { name: /^Download/u }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: format }).click(),
      ]);
      const ending = /\((\.\w+)\)/u.exec(format)?.[1] ?? '?';
      expect(download.suggestedFilename()).toMatch(/^[\w.-]+$/u);
      expect(download.suggestedFilename().endsWith(ending)).toBe(true);
    }
  });
});
