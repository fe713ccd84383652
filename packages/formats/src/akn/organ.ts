import { type Inline, textRun } from '@penholder/resolution';

import { tidyLine } from './line.js';

/** The line that names the body, without the comma or colon it ends in. */
export function organOf(content: readonly Inline[]): Inline[] {
  const last = content.at(-1);
  if (last?.type !== 'text') return [...content];
  const bare = last.text.replace(/\s*[,:，：،]$/u, '');
  return tidyLine([...content.slice(0, -1), textRun(bare, last.marks)]);
}
