import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { I18nProvider, RouterProvider as LinksProvider } from 'react-aria-components';

import { ActsProvider } from './acts/acts-context.js';
import { newQueryClient } from './records/queries.js';
import { ImportPanel } from './import/import-panel.js';
import { ImportsProvider } from './import/imports-context.js';
import { newRouter } from './places/router.js';
import { RoomsProvider } from './rooms/rooms-context.js';
import { en } from './words/en.js';
import { WordsContext } from './words/words.js';

const client = newQueryClient();
const router = newRouter(client);

/** The whole page: its language, its records, its places. */
export function App() {
  return (
    <WordsContext value={en}>
      <I18nProvider locale="en-GB">
        <QueryClientProvider client={client}>
          <LinksProvider navigate={(href) => router.history.push(href)}>
            <ActsProvider>
              <ImportsProvider>
                <RoomsProvider>
                  <RouterProvider router={router} />
                </RoomsProvider>
                <ImportPanel />
              </ImportsProvider>
            </ActsProvider>
          </LinksProvider>
        </QueryClientProvider>
      </I18nProvider>
    </WordsContext>
  );
}
