import './design/styles.js';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { config } from 'zod';

import { App } from './app.js';
import { Refused } from './records/refusal.js';

// The page's policy allows no code made from text, which is how zod would speed itself up.
config({ jitless: true });

/** What the server refuses is told on the page; only bugs are of interest to the console. */
function report(error: unknown): void {
  if (!(error instanceof Refused)) console.error(error);
}

const place = document.getElementById('app');
if (place === null) throw new Error('index.html has no element to draw the page in');
createRoot(place, { onCaughtError: report }).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
