import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import { versionQuery } from '../records/queries.js';
import { useDraftPlace } from '../records/use-draft-place.js';
import { usePlaceTitle } from '../frame/use-place-title.js';
import { FrozenText } from '../text/frozen-text.js';
import { useWords } from '../words/words.js';
import { nameOf } from './version-name.js';

const route = getRouteApi('/versions/$version');

/** A frozen version, read-only, on its page. */
export function VersionPlace() {
  const text = useSuspenseQuery(versionQuery(route.useParams().version)).data;
  const place = useDraftPlace(text.version.draft);
  usePlaceTitle(nameOf(text.version, useWords().versions), text.version.title);
  return <FrozenText key={text.version.id} place={place} text={text} tab={null} />;
}
