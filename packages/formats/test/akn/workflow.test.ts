import { describe, expect, it } from 'vitest';

import { read } from './outlined.js';
import { writtenAkn } from './written-akn.js';

const STEPS = {
  draft: '<step date="2036-11-05" outcome="draftResolution" as="A/91/L.7/Rev.1" by="Peru and Chad"/>',
  joined:
    '<step date="0001-01-01" outcome="draftResolutionAdditionalSponsors" by="Chad, Malta and Atlantis"/>',
  submitted: '<step outcome="draftResolution" as="A/C.2/91/L.5" by="submitted by the Chair"/>',
  adopted: '<step date="2036-11-19" outcome="adopted" as="A/91/PV.40" by=""/>',
  rejected: '<step date="2036-11-19" outcome="notAdopted" as="S/PV.40" by=""/>',
};

function actions(steps: readonly string[], more = '') {
  const preface = '<p><docNumber>91/7.</docNumber></p>';
  return read(writtenAkn({ meta: `<workflow>${steps.join('')}</workflow>`, preface, more }));
}

describe('the record of a text', () => {
  it('tells of its adoption', () => {
    expect(actions([STEPS.draft, STEPS.joined, STEPS.adopted]).actions).toEqual([
      {
        paragraph: null,
        meeting: 40,
        date: '2036-11-19',
        action: 'adopted',
        symbol: 'A/91/L.7/Rev.1',
        revised: true,
        orally: null,
        sponsors: ['Peru', 'Chad', 'Malta'].map((state) => ({ state, onBehalfOf: null })),
        withdrawnBy: [],
        outcome: '91/7',
        financialStatement: null,
      },
    ]);
  });

  it('tells names that are no State, and guesses none', () => {
    const messages = actions([STEPS.draft, STEPS.joined, STEPS.adopted]).notices.map(
      ({ message }) => message,
    );
    expect(messages.some((message) => message.startsWith('"Atlantis" among the sponsors'))).toBe(true);
  });

  it('has no sponsors where an officer put the draft forward', () => {
    expect(
      actions([STEPS.submitted, STEPS.adopted]).actions.map(({ sponsors, symbol }) => [sponsors, symbol]),
    ).toEqual([[[], 'A/C.2/91/L.5']]);
  });

  it('takes the meeting from the text before the record', () => {
    const conclusions = '<conclusions><p>33rd plenary meeting</p></conclusions>';
    expect(actions([STEPS.adopted], conclusions).actions.map(({ meeting }) => meeting)).toEqual([33]);
  });

  it('tells nothing of a text that was not adopted', () => {
    expect(actions([STEPS.draft, STEPS.rejected]).actions).toEqual([]);
  });
});
