import { readFileSync } from 'node:fs';
import type { Draft } from '@penholder/protocol';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { findings } from './axe.js';
import { closeBrowsersAfterAll, describeInBrowser } from './browser.js';
import { type Desk, draftCalled, openDesk, openText, placeOf, putCaret, untilSaved } from './desk.js';
import { type RunningServer, startServer } from './server.js';

const position = (page: Page) => page.locator('.steps-position').first().innerText();
const here = (page: Page) => page.locator('[data-here]').getAttribute('data-anchor');
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** What goes from one browser to the other takes its time on a small machine. */
const PATIENT = { timeout: 10_000 };

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

describeInBrowser('two versions are compared', () => {
  let server: RunningServer;
  let desk: Desk;
  let draft: Draft;
  let pair: string;
  closeBrowsersAfterAll();

  beforeAll(async () => {
    server = await startServer();
    desk = await openDesk(server.address, 'Amina', 'Kenya');
    await desk.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    draft = await draftCalled(desk, 'L.2');
    const { versions } = await placeOf(desk, draft.id);
    pair = `from=${versions[0]?.id}&to=${versions[1]?.id}`;
  });
  afterAll(() => server.remove());

  const open = async (asked = '') => {
    await desk.page.goto('about:blank');
    await desk.page.goto(`${server.address}/drafts/${draft.id}/compare?${pair}${asked}`);
    await desk.page.locator('.rows').waitFor();
  };

  describe('views', () => {
    it.each([
      ['1', 'side by side', true],
      ['2', 'inline', true],
      ['3', 'changes only', false],
    ] as const)(
      'by key %s: %s says what is compared with what, and is in the address',
      async (key, view, isWhole) => {
        await open(`&view=${view === 'inline' ? 'changes+only' : 'inline'}`);
        const { page } = desk;
        await press(page, key);
        await page.locator(`.rows.${view.replaceAll(' ', '-')}`).waitFor();
        expect(new URL(page.url()).searchParams.get('view')).toBe(view);
        const names = await page.locator('.sides-head .side-name').allInnerTexts();
        expect(names.join(' ')).toMatch(/L\.2 tabled, 12 April 2030.*L\.2\/Rev\.1 revised, 15 May 2030/su);
        expect(await page.locator('.compare-row.kept').count()).toBe(isWhole ? 30 : 0);
        expect(await page.locator('.compare-row:not(.kept)').count()).toBe(22);
      },
    );

    it('rows stand level, and the head stays over them', async () => {
      await open('&view=side+by+side');
      const { page } = desk;
      const tops = await page
        .locator('.compare-row.reworded')
        .evaluateAll((rows) =>
          rows.map((row) => [...row.children].map((half) => half.getBoundingClientRect().top)),
        );
      expect(tops.length).toBeGreaterThan(5);
      for (const [left, right] of tops) expect(left).toBe(right);
      await press(page, 'End');
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(1000);
      expect(await page.locator('.sides-head').boundingBox()).toMatchObject({ y: 52 });
    });

    it('all versions stand in one table, with the version that brought each wording', async () => {
      await open('&view=inline');
      const { page } = desk;
      await press(page, '4');
      await page.locator('.chain-table').waitFor();
      expect(await page.locator('.chain-table thead b').allInnerTexts()).toEqual([
        'E/CN.99/2030/L.2',
        'E/CN.99/2030/L.2/Rev.1',
        'Resolution 13/1',
        'Since when',
      ]);
      const row = page.locator('tr:has(> th:text-is("PP3"))');
      expect(await row.locator('ins').innerText()).toContain('Taking note with appreciation');
      expect(await row.locator('.chain-label').nth(1).innerText()).toMatch(
        /PP3 · reworded · weaker: Welcoming → Taking note with appreciation/u,
      );
      expect(await row.locator('mark sup').innerText()).toMatch(/2$/u);
      await page.getByRole('button', { name: 'Download', exact: true }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: 'Text (.txt)' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('L.2-Rev.1-through-all-versions.txt');
      await page.getByRole('button', { name: /^Compare .*L\.2\/Rev\.1 with Resolution/u }).click();
      await page.locator('.rows').waitFor();
      expect(await page.locator('.sides-head .old b').innerText()).toBe('E/CN.99/2030/L.2/Rev.1');
    });
  });

  describe('from change to change', () => {
    beforeEach(() => open('&view=side+by+side'));

    it('by key, round at both ends; the row has the keyboard and is in the address', async () => {
      const { page } = desk;
      expect(await position(page)).toBe('22 changes');
      await press(page, 'j', 'n');
      expect(await position(page)).toBe('change 2 of 22');
      expect(await here(page)).toBe('PP3');
      expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#PP3');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
        'PP3, reworded',
      );
      await press(page, 'k', 'p');
      expect(await position(page)).toBe('change 22 of 22');
    });

    it('goes on from the change that was clicked', async () => {
      const { page } = desk;
      await page.locator('[data-anchor="OP4"] .new .row-words').click();
      expect(await here(page)).toBe('OP4');
      await press(page, 'j');
      expect(await here(page)).toBe('OP5');
    });

    it('stops at changed verbs only, or at words of limitation', async () => {
      const { page } = desk;
      await page.getByRole('button', { name: '4 changed verbs' }).click();
      const anchors: (string | null)[] = [];
      for (let step = 0; step < 4; step += 1) {
        await press(page, 'j');
        anchors.push(await here(page));
      }
      expect(anchors).toEqual(['PP3', 'PP8', 'OP5', 'OP10']);
      await page.getByRole('button', { name: '4 with words of limitation' }).click();
      await expect.poll(() => new URL(page.url()).searchParams.get('steps')).toBe('limits');
      await page.getByText('stop at words of limitation only').waitFor();
      await page.getByRole('button', { name: 'Show everything' }).click();
      await expect.poll(() => position(page)).toMatch(/of 22$/u);
    });

    it('a strip along the scroll bar leads to each', async () => {
      const { page } = desk;
      const marks = page.locator('.change-strip button');
      await expect.poll(() => marks.count()).toBe(22);
      await marks.last().click();
      await expect.poll(() => position(page)).toBe('change 22 of 22');
    });

    it('a moved paragraph leads to where it stood, and back', async () => {
      const { page } = desk;
      await page.locator('[data-anchor="OP4"] .tag-link').click();
      const away = page.locator('.away-row', { hasText: 'OP10' });
      await expect
        .poll(() => away.locator('button').evaluate((button) => button === document.activeElement))
        .toBe(true);
      await press(page, 'Enter');
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-anchor')))
        .toBe('OP4');
    });

    it('says what a change means, and the whole in words', async () => {
      const { page } = desk;
      const tags = page.locator('[data-anchor="OP5"] .row-tag');
      expect(await tags.allInnerTexts()).toEqual([
        'renumbered: OP4 → OP5',
        'weaker: Requests → Invites',
        '“as far as possible” came',
      ]);
      expect(await page.locator('[data-anchor="sponsors"] .row-tag').innerText()).toMatch(
        /1 sponsor joined: Colombia/u,
      );
      const text = page.locator('.summary-text p');
      expect(await text.innerText()).toMatch(/Requests.*Invites/su);
      await page.locator('.summary-text summary').click();
      await page.reload();
      await page.locator('.rows').waitFor();
      expect(await text.isVisible()).toBe(false);
      await page.locator('.summary-text summary').click();
    });
  });

  describe('filters, in the address', () => {
    it('one part, by the menu and the keyboard alone', async () => {
      await open('&view=side+by+side');
      const { page } = desk;
      await page.getByRole('button', { name: 'Show', exact: true }).focus();
      await press(page, 'Enter');
      await page.getByRole('menuitemradio', { name: 'Preamble' }).waitFor();
      await page.keyboard.type('Preamble');
      await press(page, 'Enter', 'Escape');
      await expect.poll(() => new URL(page.url()).searchParams.get('part')).toBe('preamble');
      const labels = await page
        .locator('.compare-row')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-anchor') ?? ''));
      expect(labels.length).toBeGreaterThan(5);
      expect(labels.filter((label) => !/^(was )?PP/u.test(label))).toEqual([]);
      expect(await page.getByText('Only this part is shown: Preamble.').count()).toBe(1);
    });

    it('moves are hidden and come back by key', async () => {
      await open('&view=changes+only');
      const { page } = desk;
      expect(await page.locator('.away-row').count()).toBe(2);
      await press(page, 'm');
      await expect.poll(() => position(page)).toBe('20 changes');
      expect(await page.locator('.away-row').count()).toBe(0);
      await press(page, 'm');
      await expect.poll(() => position(page)).toBe('22 changes');
    });

    it('an address opens at a paragraph that is gone', async () => {
      await open('&view=side+by+side#was OP9');
      expect(await position(desk.page)).toMatch(/^change \d+ of 22$/u);
      expect(await desk.page.locator('[data-here]').getAttribute('aria-label')).toBe('OP9, deleted');
    });

    it('an address opens everything it names', async () => {
      await open('&view=inline&part=operative&moves=hidden&typography=shown&steps=verbs#OP5');
      const { page } = desk;
      expect(await here(page)).toBe('OP5');
      expect(await position(page)).toBe('change 1 of 2');
      const box = await page.locator('[data-anchor="OP5"]').boundingBox();
      expect(box?.y).toBeGreaterThan(50);
      expect(box?.y).toBeLessThan(800);
      await press(page, '1');
      await page.locator('.rows.side-by-side').waitFor();
      expect(await here(page)).toBe('OP5');
      expect(new URL(page.url()).hash).toBe('#OP5');
    });
  });

  describe('taken along', () => {
    it('a change as text, by key, and a link to it that opens there', async () => {
      await open('&view=inline#OP5');
      const { page } = desk;
      await press(page, 'c');
      await page.getByText('The change of OP5 was copied.').waitFor();
      const [head, remarks, words] = (await clipboard(page)).split('\n');
      expect(head).toBe('OP4 → OP5: reworded, renumbered (E/CN.99/2030/L.2 → E/CN.99/2030/L.2/Rev.1)');
      expect(remarks).toContain('weaker: Requests → Invites');
      expect(words).toMatch(/^\[-Requests-\]\{\+Invites\+\} the keepers/u);
      await press(page, 'l');
      await page.getByText('A link to the change of OP5 was copied.').waitFor();
      const link = await clipboard(page);
      expect(link).toMatch(/from=.+&to=.+#OP5$/u);
      await page.goto('about:blank');
      await page.goto(link);
      await expect.poll(() => here(page)).toBe('OP5');
    });

    it('a change by its button, also where a page has no clipboard of its own', async () => {
      await open('&view=side+by+side');
      const { page } = desk;
      await page.evaluate(() => Object.defineProperty(window, 'isSecureContext', { value: false }));
      await page.locator('[data-anchor="OP10"]').hover();
      await page.getByRole('button', { name: 'Copy the change of OP10 as text' }).click();
      await page.getByText('The change of OP10 was copied.').waitFor();
      expect(await clipboard(page)).toMatch(/^OP11 → OP10: reworded, renumbered/u);
    });

    it.each([
      ['Web page (.html)', '.html', /<!doctype html>/u],
      ['Text (.txt)', '.txt', /\[-Requests-\]\s?\{\+Invites\+\}/u],
    ])('the whole as a file: %s', async (name, ending, content) => {
      await open();
      const { page } = desk;
      await page.getByRole('button', { name: 'Download', exact: true }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(
        `E-CN.99-2030-L.2-compared-with-E-CN.99-2030-L.2-Rev.1${ending}`,
      );
      expect(readFileSync(await download.path(), 'utf8')).toMatch(content);
    });
  });

  it.each(['side+by+side', 'inline', 'changes+only&part=preamble&typography=shown', 'all+versions'])(
    'axe finds nothing, light and dark, wide and narrow: %s',
    async (view) => {
      await desk.page.goto(`${server.address}/drafts/${draft.id}/compare?${pair}&view=${view}`);
      const { page } = desk;
      await page.locator('.rows, .chain-table').first().waitFor();
      const wrong: string[] = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const width of [1400, 390]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 900 });
          wrong.push(...(await findings(page)).map((each) => `${colorScheme}, ${width}: ${each}`));
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          if (overflow > 0) wrong.push(`${colorScheme}, ${width}: ${overflow} px too wide`);
        }
      }
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 1440, height: 900 });
      expect(wrong).toEqual([]);
    },
  );
});

describeInBrowser('a version is compared with the text being written', () => {
  let server: RunningServer;
  let reader: Desk;
  let writer: Desk;
  closeBrowsersAfterAll();

  beforeAll(async () => {
    server = await startServer();
    reader = await openDesk(server.address, 'Haruka', 'Japan');
    writer = await openDesk(server.address, 'Amina', 'Kenya');
    const draft = await draftCalled(reader, 'L.7');
    await openText(writer, draft);
    await reader.page.goto(`${server.address}/drafts/${draft.id}/compare?view=side+by+side`);
    await reader.page.getByText('The two texts are the same, word for word.').waitFor();
  });
  afterAll(() => server.remove());

  const inserted = (label: string) => reader.page.locator(`[data-anchor="${label}"] ins`).allInnerTexts();

  it('follows while the other types, without waiting for the end', async () => {
    await putCaret(writer.page, 'OP5');
    const typing = writer.page.keyboard.type(' with a seal that nobody has broken so far', { delay: 80 });
    await expect.poll(async () => (await inserted('OP5')).join(' '), PATIENT).toMatch(/seal/u);
    expect((await inserted('OP5')).join(' ')).not.toMatch(/so far/u);
    await typing;
    await expect.poll(async () => (await inserted('OP5')).join(' '), PATIENT).toMatch(/so far/u);
    expect(await position(reader.page)).toBe('1 change');
  });

  it('keeps the change at hand, the keyboard and the place on the screen while more comes above', async () => {
    const { page } = reader;
    await press(page, 'j');
    expect(await here(page)).toBe('OP5');
    const placeOfRow = async () => (await page.locator('[data-here]').boundingBox())?.y ?? 0;
    const before = await placeOfRow();
    await putCaret(writer.page, 'PP1');
    await writer.page.keyboard.type(
      ' and of the many hands through which a letter goes before it is read, each of which may lose it,'.repeat(
        3,
      ),
      { delay: 5 },
    );
    await expect.poll(() => position(page), PATIENT).toBe('change 2 of 2');
    expect(await here(page)).toBe('OP5');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-anchor'))).toBe('OP5');
    expect(Math.abs((await placeOfRow()) - before)).toBeLessThan(3);
  });

  it('tells who listens how many there are once the text has rested', async () => {
    const told = reader.page.locator('.steps output');
    await expect.poll(() => told.innerText(), PATIENT).toBe('change 2 of 2');
    await putCaret(writer.page, 'OP6');
    await writer.page.keyboard.type(' in ink');
    await expect.poll(() => position(reader.page), PATIENT).toBe('change 2 of 3');
    expect(await told.innerText()).toBe('change 2 of 2');
    await expect.poll(() => told.innerText(), PATIENT).toBe('change 2 of 3');
  });

  it('a change that is taken back is none, and the way goes on from where it was', async () => {
    await putCaret(writer.page, 'OP5');
    const words = ' with a seal that nobody has broken so far';
    for (let left = words.length; left > 0; left -= 1) await writer.page.keyboard.press('Backspace');
    await untilSaved(writer.page);
    await expect.poll(() => position(reader.page), PATIENT).toBe('2 changes');
    await press(reader.page, 'j');
    expect(await here(reader.page)).toBe('OP6');
  });
});
