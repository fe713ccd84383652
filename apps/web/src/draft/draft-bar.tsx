import type { DraftPlace } from '@penholder/protocol';
import type { ReactNode } from 'react';
import { Link } from 'react-aria-components/Link';

import { TopBar } from '../frame/top-bar.js';
import { places } from '../places/places.js';
import { usePendingCount } from '../records/use-pending-count.js';
import { useWords } from '../words/words.js';

export type DraftTab = 'text' | 'compare' | 'amendments' | 'versions';

interface DraftBarProps {
  readonly place: DraftPlace;
  /** The place one is at; `null` at a frozen version, which is none of the four. */
  readonly tab: DraftTab | null;
  readonly children?: ReactNode;
}

/** The bar over the places of a draft. */
export function DraftBar({ place, tab, children }: DraftBarProps) {
  return (
    <TopBar crumb={<DraftCrumb place={place} />} tabs={<DraftTabs place={place} tab={tab} />}>
      {children}
    </TopBar>
  );
}

function DraftCrumb({ place: { session, draft } }: { readonly place: DraftPlace }) {
  return (
    <>
      <Link href={places.session(session.id)} className="crumb-link">
        {session.title}
      </Link>
      <span className="crumb-rule" aria-hidden>
        /
      </span>
      <b className="figures crumb-here" title={draft.title}>
        {draft.symbol}
      </b>
    </>
  );
}

function DraftTabs({ place: { draft, versions }, tab }: Omit<DraftBarProps, 'children'>) {
  const words = useWords();
  const pending = usePendingCount(draft.id);
  const tabs = [
    { id: 'text', name: words.text.title, href: places.text(draft.id), count: null },
    { id: 'compare', name: words.comparing.title, href: places.compare(draft.id), count: null },
    { id: 'amendments', name: words.ledger.title, href: places.amendments(draft.id), count: pending },
    { id: 'versions', name: words.versions.title, href: places.versions(draft.id), count: versions.length },
  ];
  return (
    <nav className="tabs" aria-label={words.text.tabs}>
      {tabs.map(({ id, name, href, count }) => (
        <Link key={id} href={href} className="tab" aria-current={id === tab ? 'page' : 'false'}>
          {name}
          {count === null ? null : <b className="figures">{count}</b>}
        </Link>
      ))}
    </nav>
  );
}
