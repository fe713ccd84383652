import { counted } from './plural.js';

/** The room: the text on the projector. */
export const room = {
  title: 'Room',
  text: 'The text in hand',
  amendment: (ordinal: number) => `amendment ${ordinal}`,
  table: 'Table',
  gone: 'What was in hand is no longer in the text.',
  also: (labels: string) => `also changes ${labels}`,
  proposals: (count: number) => counted(count, 'proposal', 'proposals'),
  pendingWith: (names: string) => `pending ${names}`,
  next: (label: string, rung: string) => `Next: ${label} · ${rung}`,
  conflicts: (count: number, label: string) => `${counted(count, 'conflict', 'conflicts')} in ${label}`,
  open: (open: number, all: number) => `${open} of ${counted(all, 'paragraph', 'paragraphs')} open`,
  allAgreed: (all: number) => `All ${counted(all, 'paragraph', 'paragraphs')} agreed`,
  noParagraphs: 'There is no paragraph yet.',
  openOnes: 'Open paragraphs',
  moreBelow: 'goes on below',
  waiting: 'Opening the room',

  bar: 'What the room does',
  previous: 'Previous paragraph',
  following: 'Next paragraph',
  onward: 'Further, then the next paragraph',
  back: 'Back, then the previous paragraph',
  nextOpen: 'Next open paragraph',
  toTitle: 'Title page',
  paragraphs: 'Paragraph',
  amendments: 'Amendment',
  noAmendment: 'None',
  chosen: (ordinal: number | null, here: number) =>
    ordinal === null
      ? here === 0
        ? 'Amendments'
        : `${counted(here, 'amendment', 'amendments')} here`
      : `Amendment ${ordinal}`,
  amendmentsHere: 'In this paragraph',
  amendmentsElsewhere: 'Elsewhere',
  nextAmendment: 'Next amendment in this paragraph',
  shows: 'Shown',
  showing: {
    text: 'As it stands',
    proposals: 'All proposals',
    change: 'This amendment',
  },
  type: 'Type an amendment',
  leave: 'Leave the room',
  fullScreen: 'Full screen',
  light: 'Light room',
  dark: 'Dark room',
  follow: 'Follow the chair',
  lookingAway: (chair: string) =>
    chair === '' ? 'You look for yourself.' : `You look for yourself; the chair has ${chair} in hand.`,
  titlePage: 'the title page',

  composer: 'An amendment as it is said',
  composerHint: 'After “…”, insert “…”',
  prefill: (citation: string) => `In ${citation}, `,
  enter: 'Take it down',
  putAway: 'Put away',
  entered: (ordinal: number) => `Amendment ${ordinal} is taken down.`,

  decisions: 'Decision',
  accept: 'Accept',
  reject: 'Reject',
  put: 'Put to the body',
  sure: {
    accepted: (ordinal: number) => `Amendment ${ordinal} goes into the text.`,
    rejected: (ordinal: number) => `Amendment ${ordinal} falls.`,
  },
  record: { accepted: 'Accepted', rejected: 'Rejected' },
  notYet: 'Not yet',
  done: {
    accepted: (ordinal: number) => `Amendment ${ordinal} is in the text.`,
    rejected: (ordinal: number) => `Amendment ${ordinal} is rejected.`,
  },
};
