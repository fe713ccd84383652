import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Page } from 'playwright-core';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds on a page once nothing on it fades or moves any more, a line each; `[]` where nothing is wrong. */
export async function findings(page: Page): Promise<string[]> {
  // Read and run as text: the page's own policy forbids scripts from elsewhere, as it should.
  await page.evaluate(readFileSync(axe, 'utf8'));
  return page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    // An animation that is taken away rejects, and is over as well.
    await Promise.allSettled(ending.map(({ finished }) => finished));
    const { axe: tool } = window as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await tool.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}
