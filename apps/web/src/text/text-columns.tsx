import type { OutlineEntry } from '@penholder/editor';
import type { ReactNode } from 'react';

import { useMedia } from '../frame/use-media.js';
import { OutlineDrawer } from '../outline/outline-drawer.js';
import { Outline } from '../outline/outline.js';
import type { TextTalks } from '../proposing/use-talks.js';
import type { BlockFacts } from './block-facts.js';
import { ParagraphDrawer } from './paragraph-drawer.js';
import { ParagraphPanel } from './paragraph-panel.js';

interface TextColumnsProps {
  readonly entries: readonly OutlineEntry[];
  readonly current: string | null;
  readonly facts: BlockFacts | null;
  readonly onGo: (id: string) => void;
  /** What is negotiated, where it is; what belongs to the paragraph in hand of it stands before all else. */
  readonly talks?: Pick<TextTalks, 'standings' | 'inHand' | 'foot' | 'isAsked'>;
  /** What belongs to the whole text, under what belongs to the paragraph in hand. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** Outline, page, and what belongs to the paragraph in hand; where the window is narrow, the first and the last are drawers. */
export function TextColumns({ entries, current, facts, onGo, beside, talks, children }: TextColumnsProps) {
  const hasOutline = useMedia('(width >= 64rem)');
  const hasSide = useMedia('(width >= 82rem)');
  const outline = { entries, current, onGo, standings: talks?.standings ?? null, foot: talks?.foot };
  const inHand = talks?.inHand;
  return (
    <div className={`columns${hasOutline ? ' with-outline' : ''}${hasSide ? ' with-side' : ''}`}>
      {hasOutline ? (
        <div className="column-outline">
          <Outline {...outline} />
        </div>
      ) : null}
      <main className="desk" id="place">
        {hasSide ? null : (
          <div className="drawers">
            {hasOutline ? null : <OutlineDrawer {...outline} />}
            <span className="grow" />
            <ParagraphDrawer
              facts={facts}
              inHand={inHand}
              beside={beside}
              isAsked={talks?.isAsked === true}
            />
          </div>
        )}
        {children}
      </main>
      {hasSide ? <ParagraphPanel facts={facts} inHand={inHand} beside={beside} /> : null}
    </div>
  );
}
