import { counted } from './plural.js';

/** What stands round every place: the bar, the palette, the keys, and what is said when something fails. */
export const frame = {
  product: 'Penholder',
  skip: 'Skip to the text',
  home: 'Penholder, session home',
  loading: 'Loading',
  close: 'Close',
  copy: 'Copy',
  copied: 'Copied',
  results: 'Results',
  dismiss: 'Dismiss',
  actingAs: 'Acting as',
  changePerson: 'Change who you are…',
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  keys: 'Keyboard shortcuts',
  keysLead: 'Single keys work wherever you are not typing.',
  keyGroups: {
    everywhere: 'Everywhere',
    home: 'Session home',
    text: 'Text',
    compare: 'Compare',
    amendments: 'Amendments',
    versions: 'Versions',
  },
  palette: 'Go to or do',
  paletteHint: 'Find a draft, a version or an act…',
  paletteNothing: 'Nothing by that name.',
  palettePlaces: 'Places',
  paletteDrafts: 'Drafts',
  paletteActs: 'Acts',
  offline:
    'The server cannot be reached. What you see is what was last known; what you write is kept here and sent when the line is back.',
  nowhere: 'There is nothing at this address',
  nowhereLead: 'It may have been mistyped, or the document was never here. Nothing was changed.',
  toHome: 'Go to the session home',
  broken: 'This part of the page stopped working',
  brokenLead:
    'Texts are kept by the server as they are written, so nothing that was shown as saved is lost. Load the page again; if it happens again, tell the secretariat what you did.',
  again: 'Try again',
  reload: 'Load the page again',
  unreachable: 'The server cannot be reached. Nothing was changed; try again when the line is back.',
  notUnderstood:
    'The server answered in a way this page does not understand. Nothing was changed; load the page again.',
  justNow: 'just now',
  sessions: (count: number) => counted(count, 'session', 'sessions'),
};
