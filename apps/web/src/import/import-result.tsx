import type { ImportNotice, ImportReport } from '@penholder/protocol';
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
        {notices.map((notice) => (
          <li key={`${notice.line} ${notice.kind} ${notice.message}`}>
            <NoticePlace notice={notice} /> {notice.message}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The document and paragraph that a notice is about, with the way there; else the line of the file. */
function NoticePlace({ notice: { line, document, version, label } }: { readonly notice: ImportNotice }) {
  const say = useWords().importing;
  const place = [document, label].filter((part) => part !== null).join(', ');
  if (version === null || place === '')
    return <span className="quiet figures">{document ?? say.line(line)}</span>;
  return <Link href={places.version(version, label)}>{place}</Link>;
}
