import { afterAll, beforeAll, expect, it } from 'vitest';

import { closeBrowsersAfterAll, describeInBrowser } from './browser.js';
import { type Desk, draftCalled, openDesk, openText, putCaret, textOf, untilSaved, wordsOf } from './desk.js';
import { type Line, layLine } from './line.js';
import { type RunningServer, startServer } from './server.js';

const FIRST = ' Kenya writes this sentence letter by letter without a pause.';
const SECOND = ' Japan writes another one beside it, and stops at the end.';

describeInBrowser('two delegations write in one draft', () => {
  let server: RunningServer;
  let line: Line;
  let kenya: Desk;
  let japan: Desk;
  closeBrowsersAfterAll();

  beforeAll(async () => {
    server = await startServer();
    line = await layLine(server.address);
    kenya = await openDesk(server.address, 'Amina', 'Kenya');
    japan = await openDesk(line.address, 'Haruka', 'Japan');
    const draft = await draftCalled(kenya, 'L.7');
    await openText(kenya, draft);
    await openText(japan, draft);
  });

  afterAll(async () => {
    await line.remove();
    await server.remove();
  });

  const settled = async (label: string) => {
    await untilSaved(kenya.page);
    await untilSaved(japan.page);
    await expect.poll(async () => wordsOf(japan.page, label)).toBe(await wordsOf(kenya.page, label));
    return wordsOf(kenya.page, label);
  };

  it.each([0, 30, 100])('in one paragraph, a letter every %i ms, both sentences in order', async (delay) => {
    const label = `PP${{ 0: 2, 30: 3, 100: 4 }[delay] ?? 5}`;
    const before = await wordsOf(kenya.page, label);
    await putCaret(kenya.page, label, 12);
    await putCaret(japan.page, label);
    await Promise.all([
      kenya.page.keyboard.type(FIRST, { delay }),
      japan.page.keyboard.type(SECOND, { delay }),
    ]);
    expect(await settled(label)).toBe(before.slice(0, 12) + FIRST + before.slice(12) + SECOND);
  });

  it.each([0, 30, 100])('in two paragraphs, a letter every %i ms', async (delay) => {
    const [mine, theirs] = [await wordsOf(kenya.page, 'OP5'), await wordsOf(kenya.page, 'OP6')];
    await putCaret(kenya.page, 'OP5', 8);
    await putCaret(japan.page, 'OP6');
    await Promise.all([
      kenya.page.keyboard.type(FIRST, { delay }),
      japan.page.keyboard.type(SECOND, { delay }),
    ]);
    expect(await settled('OP5')).toBe(mine.slice(0, 8) + FIRST + mine.slice(8));
    expect(await settled('OP6')).toBe(theirs + SECOND);
  });

  it('at one place, and neither sentence is torn', async () => {
    const before = await wordsOf(kenya.page, 'PP6');
    await putCaret(kenya.page, 'PP6');
    await putCaret(japan.page, 'PP6');
    await Promise.all([
      kenya.page.keyboard.type(FIRST, { delay: 30 }),
      japan.page.keyboard.type(SECOND, { delay: 30 }),
    ]);
    const together = await settled('PP6');
    expect([before + FIRST + SECOND, before + SECOND + FIRST]).toContain(together);
  });

  it('one without a line: both write, the line comes back, both show the same', async () => {
    line.cut();
    await japan.page.getByText('Offline', { exact: true }).waitFor();
    const [mine, theirs] = [await wordsOf(kenya.page, 'OP1'), await wordsOf(japan.page, 'OP3')];
    await putCaret(kenya.page, 'OP1');
    await putCaret(japan.page, 'OP3');
    await kenya.page.keyboard.type(FIRST);
    await japan.page.keyboard.type(SECOND);
    await japan.page.getByText('Not saved yet', { exact: true }).waitFor();
    expect(await wordsOf(kenya.page, 'OP3')).toBe(theirs);
    line.mend();
    expect(await settled('OP1')).toBe(mine + FIRST);
    expect(await settled('OP3')).toBe(theirs + SECOND);
    expect(await textOf(japan.page)).toEqual(await textOf(kenya.page));
  });

  it('the name of the other delegation stands at its caret', async () => {
    await putCaret(japan.page, 'OP1');
    await japan.page.keyboard.press('End');
    await expect.poll(() => kenya.page.locator('[class="caret-name"]').allInnerTexts()).toContain('Japan');
  });

  it('after a reload everything shown as saved is there', async () => {
    await untilSaved(kenya.page);
    const before = await textOf(kenya.page);
    await kenya.page.reload();
    await kenya.page.locator('p[data-label="PP1"]').waitFor();
    expect(await textOf(kenya.page)).toEqual(before);
  });

  it('after kill -9 and a restart everything shown as saved is there', async () => {
    await putCaret(kenya.page, 'PP1');
    await kenya.page.keyboard.type(FIRST, { delay: 5 });
    await untilSaved(kenya.page);
    const before = await textOf(kenya.page);
    await server.kill();
    await kenya.page.getByText('Offline', { exact: true }).waitFor();
    await server.restart();
    await untilSaved(kenya.page);
    await kenya.page.reload();
    await kenya.page.locator('p[data-label="PP1"]').waitFor();
    expect(await textOf(kenya.page)).toEqual(before);
  });
});
