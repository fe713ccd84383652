import { readFileSync, writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { documentPath, hasDocuments } from '../documents-folder.js';
import { closeBrowsersAfterAll, describeInBrowser } from './browser.js';
import { type Desk, draftsOf, openDesk, placeOf } from './desk.js';
import { type RunningServer, startServer } from './server.js';

/** Operative paragraphs of the report's resolutions, by number. Facts of the report. */
const OPERATIVE = {
  '27/1': 2,
  '27/2': 13,
  '27/3': 7,
  '27/4': 13,
  '27/5': 23,
  '27/6': 17,
  'draft resolution I': 6,
  'draft resolution II': 23,
  'draft resolution III': 22,
};

/** Drops files on the page, as from a folder. */
async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  const files = paths.map((path) => ({
    name: basename(path),
    base64: readFileSync(path).toString('base64'),
  }));
  await page.evaluate((given) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    for (const type of ['dragenter', 'dragover', 'drop']) {
      document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }),
      );
    }
  }, files);
}

describeInBrowser('documents come in by dropping them on the page', () => {
  let server: RunningServer;
  let desk: Desk;
  closeBrowsersAfterAll();

  beforeAll(async () => {
    server = await startServer();
    desk = await openDesk(server.address, 'Amina', 'Kenya');
  });
  afterAll(() => server.remove());

  describe.skipIf(!hasDocuments)('real ones', () => {
    it('the report opens with its nine resolutions and their paragraphs', async () => {
      await desk.page.goto(`${server.address}/sessions/sample`);
      await desk.page.getByRole('button', { name: 'Import documents' }).waitFor();
      await dropFiles(desk.page, [documentPath('report', 'ccpcj-27-report.txt')]);
      await desk.page.getByText('12 documents found').waitFor();
      const found = new Map((await draftsOf(desk)).map((draft) => [draft.outcome, draft.id]));
      for (const [number, operative] of Object.entries(OPERATIVE)) {
        const place = await placeOf(desk, found.get(number) ?? '');
        expect([number, place.versions.at(-1)?.paragraphs.operative]).toEqual([number, operative]);
      }
    });

    it.each(Object.entries(OPERATIVE))(
      '%s shows %i operative paragraphs on its page',
      async (number, operative) => {
        const draft = (await draftsOf(desk)).find(({ outcome }) => outcome === number);
        await desk.page.goto(`${server.address}/drafts/${draft?.id ?? ''}/text`);
        await desk.page.locator('p[data-label="OP1"]').waitFor();
        const labels = await desk.page
          .locator('[data-role="operative"][data-level="0"]')
          .evaluateAll((found) => found.map((each) => each.getAttribute('data-label')));
        expect(labels).toEqual(Array.from({ length: operative }, (_, index) => `OP${index + 1}`));
        const notes = await desk.page.locator('[data-part="note"]').count();
        const called = await desk.page.locator('sup[data-marker]').count();
        expect(called).toBeGreaterThanOrEqual(notes);
      },
    );

    it('a draft is compared with the text adopted, and the keys lead from change to change', async () => {
      await desk.page.goto(`${server.address}/sessions/sample`);
      await desk.page.getByRole('button', { name: 'Import documents' }).waitFor();
      const pair = ['draft-text/A_80_L.10.txt', 'adopted-akn/A_RES_80_8-2518947E.xml'];
      await dropFiles(
        desk.page,
        pair.map((path) => documentPath('ga80-pairs', path)),
      );
      await desk.page.getByText('2 files read').waitFor();
      const draft = (await draftsOf(desk)).find(({ outcome }) => outcome === '80/8');
      const { versions } = await placeOf(desk, draft?.id ?? '');
      expect(versions.map(({ stage }) => stage)).toEqual(['tabled', 'adopted']);
      await desk.page.goto(`${server.address}/drafts/${draft?.id ?? ''}/compare`);
      await desk.page.getByText('paragraphs kept').waitFor();
      const shown = await desk.page.locator('.compare-row').count();
      expect(shown).toBeGreaterThan(20);
      await desk.page.keyboard.press('j');
      await desk.page.getByText(/change 1 of \d+/u).waitFor();
      expect(await desk.page.locator('.compare-row[data-here]').count()).toBe(1);
    });
  });

  it.each([
    ['nothing.txt', new Uint8Array(), /empty/u],
    ['list.txt', Buffer.from('Milk, bread and butter\n'), /list\.txt/u],
    ['picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), /picture\.txt/u],
    ['wrong.txt', Buffer.from([0x52, 0xff, 0xfe, 0xe9, 0x41]), /wrong\.txt/u],
  ])('%s is refused in one sentence, and nothing is stored', async (name, bytes, sentence) => {
    const before = (await draftsOf(desk)).length;
    const path = join(mkdtempSync(join(tmpdir(), 'penholder-file-')), name);
    writeFileSync(path, bytes);
    await desk.page.goto(`${server.address}/sessions/sample`);
    await desk.page.getByRole('button', { name: 'Import documents' }).waitFor();
    await dropFiles(desk.page, [path]);
    const refusal = desk.page.locator('.import-failed p');
    await refusal.waitFor();
    expect(await refusal.innerText()).toMatch(sentence);
    expect(await draftsOf(desk)).toHaveLength(before);
  });
});
