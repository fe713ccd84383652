// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, it } from 'vitest';

import { type PutAway, usePutAway } from '../../src/text/put-away.js';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
afterEach(() => window.localStorage.clear());

/** What the hook gives in a page opened anew. */
async function opened(keptAs: string): Promise<() => PutAway> {
  let given: PutAway | undefined;
  function Probe() {
    given = usePutAway(keptAs);
    return null;
  }
  await act(async () => createRoot(document.createElement('div')).render(<Probe />));
  return () => {
    if (given === undefined) throw new Error('Nothing was rendered');
    return given;
  };
}

describe('what was put away', () => {
  it('stays so on the next visit, under its own name only, until it is brought back', async () => {
    const first = await opened('v1');
    await act(async () => first().putAway('one'));
    await act(async () => first().putAway('two'));
    expect([...first().away]).toEqual(['one', 'two']);
    const again = await opened('v1');
    expect([...again().away]).toEqual(['one', 'two']);
    expect([...(await opened('v2'))().away]).toEqual([]);
    await act(async () => again().bringBack());
    expect([...(await opened('v1'))().away]).toEqual([]);
  });

  it.each(['{', '7', '{"a":1}', '[1]'])('is nothing where the browser kept %s', async (kept) => {
    window.localStorage.setItem('v1', kept);
    expect([...(await opened('v1'))().away]).toEqual([]);
  });
});
