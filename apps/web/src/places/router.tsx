import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';

import { readCompareSearch } from '../compare/compare-search.js';
import { draftQuery, meQuery, sessionQuery, sessionsQuery, versionQuery } from '../records/queries.js';
import { Broken } from '../frame/broken.js';
import { Frame } from '../frame/frame.js';
import { Nowhere } from '../frame/nowhere.js';
import { PlaceSkeleton } from '../frame/place-skeleton.js';
import { readHomeSearch } from '../home/home-search.js';
import { readLedgerSearch } from '../ledger/ledger-search.js';
import { places } from './places.js';
import { NoSession } from './no-session.js';

/** What every place can ask for before it is shown. */
interface PlaceContext {
  readonly client: QueryClient;
}

const root = createRootRouteWithContext<PlaceContext>()({
  component: Frame,
  loader: ({ context }) => context.client.ensureQueryData(meQuery),
});

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: NoSession,
  loader: async ({ context }) => {
    const [first] = await context.client.ensureQueryData(sessionsQuery);
    if (first !== undefined) throw redirect({ href: places.session(first.id), replace: true });
  },
});

const session = createRoute({
  getParentRoute: () => root,
  path: '/sessions/$session',
  validateSearch: readHomeSearch,
  component: lazyRouteComponent(() => import('../home/home.js'), 'Home'),
  loader: ({ context, params }) => context.client.ensureQueryData(sessionQuery(params.session)),
});

const draft = createRoute({
  getParentRoute: () => root,
  path: '/drafts/$draft',
  loader: ({ context, params }) => context.client.ensureQueryData(draftQuery(params.draft)),
});

const draftStart = createRoute({
  getParentRoute: () => draft,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ href: places.text(params.draft), replace: true });
  },
});

const text = createRoute({
  getParentRoute: () => draft,
  path: 'text',
  component: lazyRouteComponent(() => import('../text/text-place.js'), 'TextPlace'),
});

const amendments = createRoute({
  getParentRoute: () => draft,
  path: 'amendments',
  validateSearch: readLedgerSearch,
  component: lazyRouteComponent(() => import('../ledger/ledger-place.js'), 'LedgerPlace'),
});

const room = createRoute({
  getParentRoute: () => draft,
  path: 'room',
  component: lazyRouteComponent(() => import('../room/room-place.js'), 'RoomPlace'),
});

const compare = createRoute({
  getParentRoute: () => draft,
  path: 'compare',
  validateSearch: readCompareSearch,
  component: lazyRouteComponent(() => import('../compare/compare-place.js'), 'ComparePlace'),
});

const versions = createRoute({
  getParentRoute: () => draft,
  path: 'versions',
  component: lazyRouteComponent(() => import('../versions/versions-place.js'), 'VersionsPlace'),
});

const version = createRoute({
  getParentRoute: () => root,
  path: '/versions/$version',
  component: lazyRouteComponent(() => import('../versions/version-place.js'), 'VersionPlace'),
  loader: async ({ context: { client }, params }) => {
    const frozen = await client.ensureQueryData(versionQuery(params.version));
    await client.ensureQueryData(draftQuery(frozen.version.draft));
  },
});

const tree = root.addChildren([
  start,
  session,
  draft.addChildren([draftStart, text, compare, amendments, versions, room]),
  version,
]);

/** The map of the page: which address shows which place. */
export function newRouter(client: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { client },
    defaultPreload: false,
    defaultNotFoundComponent: Nowhere,
    defaultErrorComponent: Broken,
    defaultPendingComponent: PlaceSkeleton,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof newRouter>;
  }
}
