import { afterAll, beforeAll, expect, it } from 'vitest';

import { findings } from './axe.js';
import { closeBrowsersAfterAll, describeInBrowser } from './browser.js';
import { type Desk, draftCalled, openDesk, openText, putCaret, untilSaved, wordsOf } from './desk.js';
import { type RunningServer, startServer } from './server.js';

/** The panel beside the page, and a proposal in it by its number. */
const panel = ({ page }: Desk) => page.getByRole('complementary', { name: 'Paragraph in hand' });
const proposal = (desk: Desk, ordinal: number) =>
  panel(desk).getByRole('article', { name: new RegExp(`^Amendment ${ordinal}:`, 'u') });

describeInBrowser('a delegate proposes beside the text', () => {
  let server: RunningServer;
  let kenya: Desk;
  let japan: Desk;
  closeBrowsersAfterAll();

  beforeAll(async () => {
    server = await startServer();
    kenya = await openDesk(server.address, 'Amina', 'Kenya');
    japan = await openDesk(server.address, 'Haruka', 'Japan');
    const made = await japan.page.request.put(`${server.address}/api/me`, {
      data: { name: 'Haruka', delegation: 'Japan', role: 'delegate' },
      headers: { origin: server.address },
    });
    expect(made.status()).toBe(200);
    const draft = await draftCalled(kenya, 'L.7');
    await openText(kenya, draft);
    await openText(japan, draft);
  });

  afterAll(() => server.remove());

  it('by editing a copy, which changes no word of the text and stands for a second person too', async () => {
    await putCaret(kenya.page, 'OP1');
    const before = await wordsOf(kenya.page, 'OP1');
    await japan.page.locator('p[data-label="OP1"]').click();
    await japan.page.keyboard.press('F9');
    const copy = panel(japan).getByLabel('Words of the paragraph');
    await copy.waitFor();
    const words = await copy.inputValue();
    await copy.fill(words.replace(/[;.:,]?$/u, (end) => ` upon request${end}`));
    await panel(japan).getByRole('region', { name: 'What it changes' }).locator('ins').waitFor();
    expect(await findings(japan.page)).toEqual([]);
    await copy.press('Control+Enter');
    await proposal(japan, 1).locator('ins').getByText('upon request').waitFor();
    await proposal(kenya, 1).locator('ins').getByText('upon request').waitFor();
    expect(await wordsOf(kenya.page, 'OP1')).toBe(before);
    expect(await findings(kenya.page)).toEqual([]);
  });

  it('takes a position on it with a note that its own delegation alone reads', async () => {
    await proposal(japan, 1).getByRole('button', { name: 'Position on amendment 1' }).click();
    await proposal(japan, 1).getByLabel('A note with it').fill('the capital insists');
    await proposal(japan, 1).getByRole('button', { name: 'Save the position' }).click();
    await proposal(japan, 1).getByText('Supported by Japan').waitFor();
    await proposal(japan, 1).getByText('the capital insists').waitFor();
    await proposal(kenya, 1).getByText('Supported by Japan').waitFor();
    expect(await proposal(kenya, 1).getByText('the capital insists').count()).toBe(0);
  });

  it('shows the text with it, and the ladder as far as a paragraph is agreed', async () => {
    await kenya.page.getByRole('button', { name: /^Show proposals/u }).click();
    await kenya.page.locator('.shown-proposals ins').getByText('upon request').waitFor();
    await kenya.page.getByRole('button', { name: /^Show proposals/u }).click();
    await putCaret(kenya.page, 'OP2');
    await panel(kenya).getByRole('button', { name: 'Agree…' }).click();
    await kenya.page.getByRole('menuitem', { name: 'Agreed in informals' }).click();
    await japan.page.locator('.outline').getByText('agreed in informals').first().waitFor();
  });

  it('is taken in by a drafter while another goes on typing, and no letter of either is lost', async () => {
    const typist = await openDesk(server.address, 'Jomo', 'Kenya');
    await openText(typist, await draftCalled(kenya, 'L.7'));
    await putCaret(typist.page, 'OP2');
    const typing = typist.page.keyboard.type(' while somebody types here', { delay: 20 });
    await putCaret(kenya.page, 'OP1');
    await proposal(kenya, 1).getByRole('button', { name: 'Take in' }).click();
    await typing;
    await untilSaved(typist.page);
    await expect.poll(() => wordsOf(typist.page, 'OP1')).toContain(' upon request');
    await expect.poll(() => wordsOf(kenya.page, 'OP2')).toContain(' while somebody types here');
    await expect.poll(() => proposal(kenya, 1).count()).toBe(0);
  });
});
