// @vitest-environment happy-dom
import type { ComparedParagraph } from '@penholder/compare';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { CompareRow } from '../../src/compare/compare-row.js';

let root: Root;
let place: HTMLElement;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  place = document.body.appendChild(document.createElement('main'));
  root = createRoot(place);
});

afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.unstubAllGlobals();
});

const reworded: ComparedParagraph = {
  change: 'reworded',
  part: 'operative',
  from: ['OP3'],
  to: ['OP4'],
  ids: { from: [], to: [] },
  renumbered: true,
  opening: { from: 'Requests', to: 'Invites' },
  words: [
    { op: '-', text: 'Requests', of: 'words' },
    { op: '+', text: 'Invites', of: 'words' },
    { op: '=', text: ' States to write;' },
  ],
};

const show = (row: ComparedParagraph, isSplit: boolean) =>
  act(() =>
    root.render(
      <CompareRow row={row} change={0} isHere={false} openings={{ from: 8, to: 7 }} isSplit={isSplit} />,
    ),
  );

const said = (selector: string) => place.querySelector(selector)?.textContent.replace(/\s+/gu, ' ').trim();

describe('a reworded row', () => {
  it('says what was deleted and inserted, to those who see no colour and no line', () => {
    show(reworded, false);
    expect(said('del')).toBe('deleted: Requests end of change.');
    expect(said('ins')).toBe('inserted: Invites end of change.');
    expect(place.querySelector('section')?.getAttribute('aria-label')).toBe('OP4, reworded');
  });

  it('shows the old words on the one side and the new ones on the other', () => {
    show(reworded, true);
    expect(said('.old .row-label')).toBe('OP3');
    expect(said('.old .row-words')).toBe('deleted: Requests end of change. States to write;');
    expect(said('.new .row-words')).toBe('inserted: Invites end of change. States to write;');
    expect(said('.row-tags')).toBe('renumbered: OP3 → OP4 · opening: Requests → Invites');
  });

  it('says where a side has nothing', () => {
    show({ ...reworded, change: 'inserted', from: [], opening: null }, true);
    expect(said('.none')).toBe('Not in this version');
  });
});
