import type { OutlineEntry } from '@penholder/editor';
import { ChevronRight } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';

import { RungBars } from '../agreement/rung-bars.js';
import { standingOf, type Standings } from '../agreement/standing.js';
import { useWords } from '../words/words.js';
import { type Branch, type Part, partsOf } from './branches.js';

/** What an outline shows, and where it leads. */
export interface OutlineProps {
  readonly entries: readonly OutlineEntry[];
  /** The block one is at, by the caret or by where one has scrolled to. */
  readonly current: string | null;
  readonly onGo: (id: string) => void;
  /** How the paragraphs stand in the talks; `null` where none are held. */
  readonly standings?: Standings | null;
  /** What stands under it. */
  readonly foot?: ReactNode;
}

/** The text's paragraphs by label and opening phrase; the one at hand is marked. */
export function Outline({ entries, foot, ...rest }: OutlineProps) {
  const say = useWords().text;
  const parts = useMemo(() => partsOf(entries), [entries]);
  return (
    <nav className="outline" aria-label={say.outline}>
      {parts.map((part) => (
        <OutlinePart key={part.branches[0]?.entry.id} part={part} {...rest} />
      ))}
      {foot}
    </nav>
  );
}

interface OutlinePartProps extends Omit<OutlineProps, 'entries' | 'foot'> {
  readonly part: Part;
}

function OutlinePart({ part, ...rest }: OutlinePartProps) {
  const say = useWords().text;
  return (
    <>
      <h2>{say[part.name]}</h2>
      <ol>
        {part.branches.map((branch) => (
          <OutlineBranch key={branch.entry.id} branch={branch} {...rest} />
        ))}
      </ol>
    </>
  );
}

interface OutlineBranchProps extends Omit<OutlineProps, 'entries' | 'foot'> {
  readonly branch: Branch;
}

/** A paragraph; its subparagraphs show when asked for, or while one is in them. */
function OutlineBranch({ branch: { entry, parts }, current, onGo, standings = null }: OutlineBranchProps) {
  const [asked, setAsked] = useState(false);
  const isIn = parts.some(({ id }) => id === current);
  const isOpen = asked || isIn;
  return (
    <li>
      <div className="outline-line">
        <OutlineLink
          entry={entry}
          isCurrent={entry.id === current || (isIn && !isOpen)}
          onGo={onGo}
          standings={standings}
        />
        {parts.length === 0 ? null : (
          <Fold label={entry.label} isOpen={isOpen} onTurn={() => setAsked(!isOpen)} />
        )}
      </div>
      {isOpen ? (
        <ol className="outline-parts">
          {parts.map((part) => (
            <li key={part.id}>
              <OutlineLink entry={part} isCurrent={part.id === current} onGo={onGo} />
            </li>
          ))}
        </ol>
      ) : null}
    </li>
  );
}

interface FoldProps {
  readonly label: string;
  readonly isOpen: boolean;
  readonly onTurn: () => void;
}

function Fold({ label, isOpen, onTurn }: FoldProps) {
  const say = useWords().text;
  return (
    <Button
      className="outline-fold"
      aria-expanded={isOpen}
      aria-label={isOpen ? say.hideParts(label) : say.showParts(label)}
      onPress={onTurn}
    >
      <ChevronRight size={13} aria-hidden />
    </Button>
  );
}

/** What is agreed, paragraph by paragraph; headings and tables are not. */
const STANDS: ReadonlySet<OutlineEntry['kind']> = new Set(['preambular', 'operative']);

interface OutlineLinkProps {
  readonly entry: OutlineEntry;
  readonly isCurrent: boolean;
  readonly onGo: (id: string) => void;
  readonly standings?: Standings | null;
}

function OutlineLink({ entry, isCurrent, onGo, standings = null }: OutlineLinkProps) {
  const say = useWords().text;
  const { id, kind, label, opening, level } = entry;
  return (
    <a
      className={`outline-link is-${kind}`}
      data-level={level}
      href={`#${encodeURIComponent(label === '' ? id : label)}`}
      aria-current={isCurrent ? 'location' : undefined}
      onClick={(event) => {
        event.preventDefault();
        onGo(id);
      }}
    >
      {label === '' ? null : <b className="figures">{shortLabel(label, level)}</b>}
      <span>{opening === '' ? say.untitled : opening}</span>
      {standings === null || level > 0 || !STANDS.has(kind) ? null : (
        <RungBars standing={standingOf(standings, id)} />
      )}
    </a>
  );
}

/** Under its paragraph a subparagraph needs only the end of its label. */
function shortLabel(label: string, level: number): string {
  return level === 0 ? label : (label.split(' ').at(-1) ?? label);
}
