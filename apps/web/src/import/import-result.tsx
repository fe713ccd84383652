import type { ImportReport } from '@penholder/protocol';
import { Link } from 'react-aria-components/Link';

import { places } from '../places/places.js';
import { useWords } from '../words/words.js';

type Found = ImportReport['documents'][number];

/** What was found in a file: its documents with their counts, and what a person should look at. */
export function ImportResult({ report }: { readonly report: ImportReport }) {
  const say = useWords().importing;
  return (
    <div className="import-result">
      <p className="quiet">{say.found(report.documents.length)}</p>
      <ul>
        {report.documents.map((found) => (
          <FoundDocument key={found.version.id} found={found} />
        ))}
      </ul>
      <Notices notices={report.notices} />
    </div>
  );
}

function FoundDocument({ found: { draft, version, alreadyHeld } }: { readonly found: Found }) {
  const say = useWords().importing;
  const { preambular, operative } = version.paragraphs;
  return (
    <li>
      <Link href={places.version(version.id)} className="import-link">
        <b className="figures">{draft.symbol}</b>
        <span className="import-title">{version.title}</span>
      </Link>
      <span className="quiet figures" aria-hidden>
        {say.counts(preambular, operative)}
      </span>
      <span className="hidden-visually">{say.countsSpoken(preambular, operative)}</span>
      {alreadyHeld ? <span className="chip plain">{say.held}</span> : null}
    </li>
  );
}

function Notices({ notices }: { readonly notices: ImportReport['notices'] }) {
  const say = useWords().importing;
  if (notices.length === 0) return null;
  return (
    <details className="notices">
      <summary>{say.notices(notices.length)}</summary>
      <ul>
        {notices.map(({ line, kind, message }) => (
          <li key={`${line} ${kind} ${message}`}>
            <span className="quiet figures">{say.line(line)}</span> {message}
          </li>
        ))}
      </ul>
    </details>
  );
}
