import { expect, it } from 'vitest';

import { eventsAround, figuresOf } from '../../src/home/figures.js';
import { sampleDraft } from './sample-draft.js';

it('counts drafts by what became of them, and sponsorships where they are known', () => {
  const drafts = [
    sampleDraft({ sponsors: 3 }),
    sampleDraft({ stages: ['tabled', 'adopted'], room: null, sponsors: 10 }),
    sampleDraft({ stages: ['recommended'], room: null }),
    sampleDraft({ stages: ['tabled', 'withdrawn'], room: null, sponsors: 1 }),
    sampleDraft({ room: null }),
  ];
  expect(figuresOf(drafts)).toEqual({ drafts: 5, adopted: 2, withdrawn: 1, open: 1, sponsorships: 14 });
});

it('parts events at a day, which counts as coming', () => {
  const events = ['2030-05-15', '2030-05-13', '2030-05-14'].map((on) => ({
    on,
    kind: 'meeting' as const,
    what: on,
  }));
  const { past, coming } = eventsAround(events, '2030-05-14');
  expect(past.map(({ on }) => on)).toEqual(['2030-05-13']);
  expect(coming.map(({ on }) => on)).toEqual(['2030-05-14', '2030-05-15']);
});
