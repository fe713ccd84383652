import './design/styles.js';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { config } from 'zod';

import { App } from './app.js';

// The page's policy allows no code made from text, which is how zod would speed itself up.
config({ jitless: true });

const place = document.getElementById('app');
if (place === null) throw new Error('index.html has no element to draw the page in');
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
