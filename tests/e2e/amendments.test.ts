import { addresses, amendmentsPlaceSchema, type Draft, type Role } from '@penholder/protocol';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { findings } from './axe.js';
import { closeBrowsersAfterAll, describeInBrowser } from './browser.js';
import { type Desk, draftCalled, openDesk, openText, placeOf, putCaret, untilSaved } from './desk.js';
import { type RunningServer, startServer } from './server.js';

/** What goes from one browser to the other takes its time on a small machine. */
const PATIENT = { timeout: 15_000 };

const composer = (page: Page) => page.getByRole('textbox', { name: /as it would be read out/u });
const entry = (page: Page, number: number): Locator =>
  page.locator('.ledger-entry').filter({ has: page.getByRole('heading', { name: `Amendment ${number}:` }) });

/** A whole negotiation in four browsers on a small machine, in milliseconds. */
const LONG = 240_000;

/** Presses a button of an amendment as the keyboard does. */
async function press(within: Locator, name: RegExp): Promise<void> {
  await within.getByRole('button', { name }).press('Enter');
}

/** Takes a role at a desk, as the dialog under one's name does. */
async function takeRole({ page, address }: Desk, role: Role): Promise<void> {
  const { name, delegation } = await (await page.request.get(`${address}/api/me`)).json();
  const answer = await page.request.put(`${address}/api/me`, {
    data: { name, delegation, role },
    headers: { origin: address },
  });
  expect(answer.status()).toBe(200);
}

async function openAs(address: string, name: string, delegation: string, role: Role): Promise<Desk> {
  const desk = await openDesk(address, name, delegation);
  await takeRole(desk, role);
  return desk;
}

async function openLedger({ page, address }: Desk, draft: Draft, view = ''): Promise<void> {
  await page.goto(`${address}/drafts/${draft.id}/amendments${view}`);
  await page.locator('.ledger-bar').waitFor();
}

/** Types an amendment and enters it; its number stands in what is told. */
async function enter(page: Page, words: string): Promise<void> {
  await composer(page).fill(words);
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => composer(page).inputValue(), PATIENT).toBe('');
}

describeInBrowser('a draft is amended', () => {
  let server: RunningServer;
  let drafter: Desk;
  let japan: Desk;
  let norway: Desk;
  let chair: Desk;
  let draft: Draft;
  closeBrowsersAfterAll();

  beforeAll(async () => {
    server = await startServer();
    drafter = await openAs(server.address, 'Malee', 'Thailand', 'drafter');
    japan = await openAs(server.address, 'Haruka', 'Japan', 'delegate');
    norway = await openAs(server.address, 'Ingrid', 'Norway', 'delegate');
    chair = await openAs(server.address, 'Amina', 'Kenya', 'chair');
    draft = await draftCalled(drafter, 'L.7');
  });
  afterAll(() => server.remove());

  it(
    'from what delegations propose to a version as orally revised, compared with the draft',
    async () => {
      await openText(drafter, draft);
      await putCaret(drafter.page, 'OP4', 'Requests Member States'.length);
      await drafter.page.keyboard.type(' and schools');
      await untilSaved(drafter.page);

      await openLedger(japan, draft);
      await enter(japan.page, 'OP1: after Member States insert , as appropriate,');
      await openLedger(norway, draft);
      await enter(norway.page, 'OP1: replace civic life with civil society');
      await entry(norway.page, 1).getByText('as appropriate').first().waitFor();

      await openLedger(chair, draft);
      await chair.page.getByRole('combobox', { name: /Delegation/u }).fill('Colombia');
      await chair.page.keyboard.press('Tab');
      await enter(chair.page, 'OP1: after Member States insert and observers');
      await expect
        .poll(() => entry(japan.page, 1).locator('.chip').allInnerTexts(), PATIENT)
        .toContain('conflicts with Colombia');

      const room = await openAs(server.address, 'Projector', 'Kenya', 'observer');
      await lead(chair, draft, 'OP1');
      await room.page.goto(`${server.address}/drafts/${draft.id}/room`);
      await room.page.getByText('to give public letters').first().waitFor();

      await press(entry(chair.page, 3), /^Read out/u);
      await press(entry(chair.page, 3), /^Accept as oral revision/u);
      await chair.page
        .getByText(/Amendment 3 is in the text, as orally revised\. .*1 to look at again/u)
        .waitFor();
      await entry(japan.page, 1).getByText('look again').waitFor();
      expect(await entry(japan.page, 2).getByText('look again').count()).toBe(0);
      await expect
        .poll(() => room.page.locator('main').innerText(), PATIENT)
        .toMatch(/Member States and observers/u);
      await drafter.page.getByText('Member States and observers').waitFor();

      await issue(chair, draft);
      const { versions } = await placeOf(chair, draft.id);
      expect(versions.map(({ stage }) => stage)).toEqual(['tabled', 'orally revised']);
      await chair.page.goto(
        `${server.address}/drafts/${draft.id}/compare?from=${versions[0]?.id}&to=${versions[1]?.id}&view=inline`,
      );
      await expect
        .poll(() => chair.page.locator('.compare-row ins').allInnerTexts(), PATIENT)
        .toEqual([expect.stringContaining('and observers'), expect.stringContaining('and schools')]);
    },
    LONG,
  );

  it('records a decision with its vote, by keyboard, and says what became of the others', async () => {
    const { page } = chair;
    await openLedger(chair, draft);
    await press(entry(page, 2), /^Read out/u);
    await press(entry(page, 2), /^Put to the body/u);
    await press(entry(page, 2), /^Record decision/u);
    await page.getByLabel('There was a vote').press('Space');
    await page.getByLabel('In favour', { exact: true }).fill('12');
    await page.getByLabel('Against', { exact: true }).fill('3');
    await page.keyboard.press('Tab');
    await page.getByText('The vote accepts it.').waitFor();
    expect(await findings(page)).toEqual([]);
    await press(entry(page, 2), /^Accepted$/u);
    await entry(page, 2).getByText('12 in favour, 3 against, 0 abstaining').first().waitFor();
    await page.locator('body').press('r');
    await page.getByText(/replace “civic life” with “civil society”/u).waitFor();
  });

  describe('the composer', () => {
    beforeEach(() => openLedger(japan, draft));

    it('says which part is not understood, and enters nothing of it', async () => {
      const { page } = japan;
      await composer(page).fill('OP3: delete\nOP4: make it nicer');
      expect(await page.locator('.typed-said mark').innerText()).toBe('make it nicer');
      expect(await page.getByRole('button', { name: /^Enter/u }).isDisabled()).toBe(true);
      await page.keyboard.press('Control+Enter');
      await page.getByRole('alert').waitFor();
      expect(await composer(page).inputValue()).toBe('OP3: delete\nOP4: make it nicer');
      expect((await ledgerOf(japan, draft)).map(({ ordinal }) => ordinal)).toEqual([1, 2, 3]);
    });

    it('keeps what is typed through leaving, coming back and Escape', async () => {
      const { page } = japan;
      await composer(page).fill('OP3: delete');
      await composer(page).press('Escape');
      await page.goto(`${server.address}/sessions/sample`);
      await openLedger(japan, draft);
      expect(await composer(page).inputValue()).toBe('OP3: delete');
      await composer(page).fill('');
    });

    it('types an amendment to an amendment from the amendment', async () => {
      const { page } = japan;
      await press(entry(page, 1), /^Amend this/u);
      await page.getByText('Amends amendment 1 of Japan').waitFor();
      await enter(page, 'OP1: replace appropriate with they see fit');
      await entry(page, 4).getByText('to amendment 1').waitFor();
    });
  });

  it('takes a written amendment in as a file, and says why where it cannot', async () => {
    const { page } = chair;
    await openLedger(chair, draft);
    const handIn = (...instructions: readonly string[]) =>
      page.locator('input[type=file]').setInputFiles({
        name: 'L.20.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(writtenAmendment(draft, instructions)),
      });
    await handIn('Make operative paragraph 5 nicer.');
    await page.getByRole('alert').waitFor();
    await handIn('Delete operative paragraph 6.');
    await entry(page, 5).getByText('written').first().waitFor();
    expect((await ledgerOf(chair, draft)).at(-1)).toMatchObject({ delegation: 'Japan', origin: 'written' });
  });

  it.each(['', '?view=rolling+text', '?view=statement', '?view=still+open'])(
    'axe finds nothing, in either theme: %s',
    async (view) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await chair.page.emulateMedia({ colorScheme });
        await openLedger(chair, draft, view);
        expect(await findings(chair.page)).toEqual([]);
      }
    },
  );

  it('fits a narrow screen without scrolling sideways', async () => {
    await norway.page.setViewportSize({ width: 390, height: 800 });
    for (const view of ['', '?view=rolling+text', '?view=statement', '?view=still+open']) {
      await openLedger(norway, draft, view);
      expect(await norway.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    }
  });
});

function writtenAmendment({ symbol, title }: Draft, instructions: readonly string[]): string {
  const root = symbol.includes('/') ? symbol : `E/CN.99/2030/${symbol}`;
  return [
    'United Nations',
    'E/CN.99/2030/L.20',
    'Economic and Social Council',
    'Distr.: Limited',
    '16 May 2030',
    'Original: English',
    'Commission on Public Letters',
    'Thirteenth session',
    'Vienna, 13–17 May 2030',
    'Agenda item 7',
    title,
    '',
    `Japan: amendment to draft resolution ${root}`,
    '',
    title,
    '',
    ...instructions.flatMap((instruction) => [instruction, '']),
  ].join('\n');
}

async function ledgerOf({ page, address }: Desk, { id }: Draft) {
  const answer = await page.request.get(`${address}${addresses.amendments(id)}`);
  return amendmentsPlaceSchema.parse(await answer.json()).amendments;
}

/** Puts a paragraph on the floor, as the chair does in the room. */
async function lead({ page, address }: Desk, draft: Draft, label: string): Promise<void> {
  await page
    .context()
    .newPage()
    .then(async (beside) => {
      await beside.goto(`${address}/drafts/${draft.id}/text`);
      const paragraph = await beside.locator(`p[data-label="${label}"]`).getAttribute('data-id');
      const answer = await beside.request.put(`${address}${addresses.floor(draft.id)}`, {
        data: { paragraph, amendment: null },
        headers: { origin: address },
      });
      expect(answer.status()).toBe(204);
      await beside.close();
    });
}

async function issue({ page, address }: Desk, draft: Draft): Promise<void> {
  await page.goto(`${address}/drafts/${draft.id}/versions`);
  await page.getByRole('button', { name: /Issue the next version/u }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /Stage/u }).click();
  await page.getByRole('option', { name: 'orally revised' }).click();
  await dialog.getByRole('button', { name: /^Issue/u }).click();
  await page.getByText(/was issued/u).waitFor();
}
