import type { Version } from '@penholder/protocol';
import { Link } from 'react-aria-components/Link';

import { LIVE } from '../compare/side.js';
import { places } from '../places/places.js';
import { daySpoken } from '../words/spoken-time.js';
import { useWords } from '../words/words.js';
import { Checksum } from './checksum.js';
import { DownloadMenu } from './download-menu.js';
import { VersionCounts } from './version-counts.js';
import { nameOf } from './version-name.js';

interface VersionEntryProps {
  readonly version: Version;
  readonly before: Version | null;
  readonly isLive: boolean;
}

/** One issued version of the chain: what it is called, what is in it, where it came from. */
export function VersionEntry({ version, before, isLive }: VersionEntryProps) {
  const words = useWords();
  const { versions: say } = words;
  return (
    <li className="entry">
      <div className="entry-head">
        <h2>
          <Link href={places.version(version.id)} className="entry-link figures">
            {nameOf(version, say)}
          </Link>
        </h2>
        <span className={`chip ${version.stage === 'adopted' ? 'good' : 'plain'}`}>
          {say.stages[version.stage]}
        </span>
        <span className="grow" />
        <span className="quiet">
          {version.date === null ? say.noDate : daySpoken(version.date, words.language)}
        </span>
      </div>
      <VersionCounts version={version} />
      <Provenance version={version} />
      <div className="row">
        <Link
          href={places.version(version.id)}
          className="button plain small"
          aria-label={say.openNamed(nameOf(version, say))}
        >
          {say.open}
        </Link>
        {before === null ? null : (
          <Link
            href={places.compare(version.draft, { from: before.id, to: version.id })}
            className="button quiet small"
          >
            {say.comparePrevious}
          </Link>
        )}
        {isLive ? (
          <Link
            href={places.compare(version.draft, { from: version.id, to: LIVE })}
            className="button quiet small"
          >
            {say.compareLive}
          </Link>
        ) : null}
        <DownloadMenu version={version} />
      </div>
    </li>
  );
}

function Provenance({ version }: { readonly version: Version }) {
  const say = useWords().versions;
  const facts = [
    version.file === null ? null : say.readFrom(version.file),
    version.issuedBy === null ? null : say.issuedBy(version.issuedBy),
  ].filter((fact) => fact !== null);
  return (
    <p className="provenance">
      <Checksum checksum={version.checksum} />
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </p>
  );
}
