import type { Version } from '@penholder/protocol';
import type { Resolution } from '@penholder/resolution';
import { Lock } from 'lucide-react';
import type { RefObject } from 'react';
import { Link } from 'react-aria-components/Link';

import { places } from '../places/places.js';
import { daySpoken } from '../words/spoken-time.js';
import { useWords } from '../words/words.js';
import { nameOf } from '../versions/version-name.js';
import { bodyOf, frontLine } from './front.js';
import { PageHead } from './page-head.js';
import { ResolutionPage } from './resolution-page.js';

interface FrozenPageProps {
  readonly version: Version;
  readonly resolution: Resolution;
  /** The chain it stands in, oldest first. */
  readonly versions: readonly Version[];
  readonly page: RefObject<HTMLElement | null>;
}

/** A frozen text on its page, under a line that says what it is. */
export function FrozenPage({ version, resolution, versions, page }: FrozenPageProps) {
  const say = useWords().versions;
  return (
    <>
      <FrozenBanner version={version} before={versions[version.ordinal - 2] ?? null} />
      <article className="page" ref={page}>
        <PageHead
          body={bodyOf(resolution) ?? ''}
          symbol={nameOf(version, say)}
          sponsors={frontLine(resolution, 'sponsors')}
        />
        <ResolutionPage resolution={resolution} />
      </article>
    </>
  );
}

interface FrozenBannerProps {
  readonly version: Version;
  readonly before: Version | null;
}

function FrozenBanner({ version, before }: FrozenBannerProps) {
  const words = useWords();
  const { versions: say, text } = words;
  const date = version.date === null ? say.noDate : daySpoken(version.date, words.language);
  return (
    <div className="banner">
      <Lock size={15} aria-hidden />
      <p>
        <b>{nameOf(version, say)}</b> · {say.stages[version.stage]} · {date}. {text.frozen}
      </p>
      {before === null ? null : (
        <Link
          href={places.compare(version.draft, { from: before.id, to: version.id })}
          className="button plain small"
        >
          {text.compareWithPrevious}
        </Link>
      )}
    </div>
  );
}
