// @vitest-environment happy-dom
import { amendmentId, type RollingRow as Row, rollingText } from '@penholder/amendments';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { ChangeInPlace } from '../../src/rolling/change-in-place.js';
import { RollingRows } from '../../src/rolling/rolling-rows.js';
import { letters } from '../fixture/letters.js';
import { recordOf, sampleNegotiation, stepsOf } from '../ledger/sample-negotiation.js';

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

const showChange = (words: string) =>
  act(() => root.render(<ChangeInPlace live={letters} steps={stepsOf(words)} delegation="Japan" />));

const showRows = (...records: Parameters<typeof sampleNegotiation>[0]) => {
  const { rows, noteMarks } = rollingText(letters, sampleNegotiation(records).pending);
  const touched = rows.filter(isTouched);
  act(() => root.render(<RollingRows rows={touched} noteMarks={noteMarks} emphasis={amendmentId('a1')} />));
};

function isTouched({ pieces, opens }: Row): boolean {
  return opens.length > 0 || pieces.some(({ type }) => type === 'bracket');
}

/** What is seen, without what is only heard. */
const seen = (selector: string) =>
  [...place.querySelectorAll(selector)].map((each) => {
    const copy = each.cloneNode(true);
    if (!(copy instanceof HTMLElement)) return '';
    for (const hidden of copy.querySelectorAll('.hidden-visually')) hidden.remove();
    return copy.textContent;
  });

/** What is heard: everything but the short names, which are drawn for the eye. */
const heard = () => {
  const copy = place.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return '';
  for (const drawn of copy.querySelectorAll('[aria-hidden]')) drawn.remove();
  return copy.textContent.replace(/\s+/gu, ' ').trim();
};

describe('one change in its place', () => {
  it('is struck and underlined, with a short name beside it and no brackets', () => {
    showChange('PP3: replace “seldom” with “never”');
    expect(seen('del')).toEqual(['seldom']);
    expect(seen('ins')).toEqual(['never']);
    expect(seen('.byline')).toEqual(['JPN']);
    expect(place.textContent).not.toContain('[');
  });

  it('is said to those who hear it', () => {
    showChange('PP3: replace “seldom” with “never”');
    expect(heard()).toContain(
      'to be replaced by Japan: seldom end of that inserted by Japan: never end of that',
    );
  });

  it('says that it cannot be shown where its words are gone', () => {
    const steps = stepsOf('PP3: replace “seldom” with “never”');
    const without = { ...letters, preamble: [] };
    act(() => root.render(<ChangeInPlace live={without} steps={steps} delegation="Japan" />));
    expect(place.textContent).toBe('This cannot be shown in the text as it stands.');
  });
});

describe('a rolling text', () => {
  it('stands competing words beside one another, each with whose they are', () => {
    showRows(
      recordOf(1, 'PP3: replace “seldom” with “never”'),
      recordOf(2, 'PP3: replace “seldom” with “hardly ever”', { delegation: 'Kenya' }),
    );
    expect(seen('.rolling-words')).toEqual([
      'Emphasizing that a letter once lost is [seldom / neverJPN / hardly everKEN] found again,',
    ]);
    expect(seen('.option.emphasized')).toEqual(['never']);
  });

  it('does not strike what another wants to come within words that are to go', () => {
    showRows(
      recordOf(1, 'PP3: delete “once lost is seldom”'),
      recordOf(2, 'PP3: replace “lost” with “mislaid”', { delegation: 'Kenya' }),
    );
    expect(seen('ins')).toEqual(['mislaid']);
    expect(seen('del').join('|')).not.toContain('mislaid');
    expect(seen('del').join(' ').replace(/\s+/gu, ' ').trim()).toBe('once lost is seldom');
  });

  it('says of a whole paragraph that it comes or goes, and who wants it', () => {
    showRows(
      recordOf(1, 'OP4: delete'),
      recordOf(2, 'After OP1, insert a new paragraph reading “Thanks all who keep letters;”', {
        delegation: 'Kenya',
      }),
    );
    expect(seen('.rolling-label')).toEqual(['OP1 bis', 'OP4']);
    expect(heard()).toContain('inserted by Kenya: Thanks all who keep letters;');
    expect(heard()).toContain('to be deleted by Japan: Requests the Secretariat');
    expect(seen('.wish')).toEqual(['new paragraph', 'delete the paragraph']);
  });
});
