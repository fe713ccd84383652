// @vitest-environment happy-dom
import { type ComparedParagraph, meaningOf } from '@penholder/compare';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { CompareRow } from '../../src/compare/rows/compare-row.js';
import type { RowEntry } from '../../src/compare/rows/entries.js';
import type { RowOpenings } from '../../src/compare/rows/row-openings.js';
import type { RowSetting } from '../../src/compare/rows/row-setting.js';
import { sampleRow, wordsOf } from './sample-row.js';

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
  vi.clearAllMocks();
});

const reworded = sampleRow('reworded', {
  from: ['OP3'],
  to: ['OP4'],
  renumbered: true,
  opening: { from: 'Requests', to: 'Invites' },
  words: wordsOf('-Requests|+Invites|= States to write;'),
});

const openings: RowOpenings = () => ({ from: 8, to: 7 });

function entryOf(row: ComparedParagraph, oldPlace: string | null = null): RowEntry {
  return { type: 'row', key: 'a', row, change: 0, meaning: meaningOf(row), oldPlace };
}

const [onGo, onCopy, onCopyLink] = [vi.fn(), vi.fn(), vi.fn()];

const show = (entry: RowEntry, isSplit: boolean) => {
  const setting: RowSetting = { isSplit, typography: 'hidden', sponsors: null, onGo, onCopy, onCopyLink };
  return act(() =>
    root.render(<CompareRow entry={entry} isHere={false} openings={openings} setting={setting} />),
  );
};

const said = (selector: string) => place.querySelector(selector)?.textContent.replace(/\s+/gu, ' ').trim();

describe('a reworded row', () => {
  it('says what was deleted and inserted, to those who see no colour and no line', () => {
    show(entryOf(reworded), false);
    expect(said('del')).toBe('deleted: Requests end of change.');
    expect(said('ins')).toBe('inserted: Invites end of change.');
    expect(place.querySelector('[role=group]')?.getAttribute('aria-label')).toBe('OP4, reworded');
  });

  it('shows the old words on the one side and the new ones on the other', () => {
    show(entryOf(reworded), true);
    expect(said('.old .row-label')).toBe('OP3');
    expect(said('.old .row-words')).toBe('deleted: Requests end of change. States to write;');
    expect(said('.new .row-words')).toBe('inserted: Invites end of change. States to write;');
    const tags = [...place.querySelectorAll('.row-tag')].map(({ textContent }) => textContent);
    expect(tags).toEqual(['renumbered: OP3 → OP4', 'weaker: Requests → Invites']);
  });

  it('says where a side has nothing', () => {
    show(entryOf({ ...reworded, change: 'inserted', from: [], opening: null }), true);
    expect(said('.none')).toBe('Not in this version');
  });

  it('is copied, and so is a link to it', () => {
    const entry = entryOf(reworded);
    show(entry, false);
    const [copy, link] = place.querySelectorAll<HTMLButtonElement>('.row-acts button');
    copy?.click();
    link?.click();
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(entry);
    expect(onCopyLink).toHaveBeenCalledExactlyOnceWith(entry);
  });
});

describe('a moved row', () => {
  it('leads to where it stood', () => {
    show(entryOf({ ...reworded, change: 'moved and reworded' }, 'away a'), true);
    place.querySelector<HTMLButtonElement>('.tag-link')?.click();
    expect(onGo).toHaveBeenCalledExactlyOnceWith('away a');
  });

  it('leads nowhere where that is not shown', () => {
    show(entryOf({ ...reworded, change: 'moved' }), true);
    expect(place.querySelector('.tag-link')).toBeNull();
    expect(said('.row-tag')).toBe('moved: OP3 → OP4');
  });
});

describe('a kept row', () => {
  it('offers nothing to do and is no stop', () => {
    show(
      { ...entryOf({ ...reworded, change: 'kept', renumbered: false }), change: null, meaning: null },
      false,
    );
    expect(place.querySelector('button')).toBeNull();
    expect(place.querySelector('[tabindex]')).toBeNull();
  });
});
