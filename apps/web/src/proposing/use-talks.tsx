import type { DraftPlace } from '@penholder/protocol';
import type { Editor } from '@tiptap/core';
import { type ReactNode, useEffect, useMemo, useState } from 'react';

import type { Act } from '../acts/act.js';
import { useActs } from '../acts/acts-context.js';
import { AgreementPanel } from '../agreement/agreement-panel.js';
import { OpenFoot } from '../agreement/open-foot.js';
import { type Standings, standingsOf } from '../agreement/standing.js';
import type { Negotiation } from '../negotiation/negotiation.js';
import { useNegotiation } from '../negotiation/use-negotiation.js';
import { useMe } from '../records/use-me.js';
import { useWords } from '../words/words.js';
import { drawMarks } from './proposal-marks.js';
import { Proposals } from './proposals.js';
import { Talks } from './talks.js';

/** What is negotiated, as the place of the text shows it around its page. */
export interface TextTalks {
  readonly negotiation: Negotiation | null;
  readonly standings: Standings | null;
  /** What belongs to the paragraph in hand. */
  readonly inHand: ReactNode;
  /** What stands under the outline. */
  readonly foot: ReactNode;
  /** Whether one asked by key to propose a change: the paragraph in hand is to be in sight then. */
  readonly isAsked: boolean;
  /** Whether the text is shown with its proposals. */
  readonly isShown: boolean;
  readonly show: (isShown: boolean) => void;
}

/** Follows what is negotiated about a draft, and offers to propose and to see the proposals by key. */
export function useTalks(place: DraftPlace, editor: Editor | null, current: string | null): TextTalks {
  const negotiation = useNegotiation(place);
  const me = useMe();
  const [asked, setAsked] = useState<string | null>(null);
  const [isShown, show] = useState(false);
  const standings = useMemo(() => (negotiation === null ? null : standingsOf(negotiation)), [negotiation]);
  useMarks(editor, standings);
  useTalkActs(
    useMemo(() => () => setAsked(current), [current]),
    useMemo(() => () => show((before) => !before), []),
  );
  const isAsked = asked !== null && asked === current;
  const isHere = negotiation !== null && me !== null;
  return {
    negotiation,
    standings,
    inHand:
      isHere && current !== null ? (
        <Talks place={place} negotiation={negotiation} me={me}>
          <Proposals current={current} asking={{ isAsked, answer: () => setAsked(null) }} />
          <AgreementPanel key={current} current={current} />
        </Talks>
      ) : null,
    foot: isHere ? <OpenFoot negotiation={negotiation} /> : null,
    isAsked,
    isShown,
    show,
  };
}

function useTalkActs(propose: () => void, turn: () => void): void {
  const say = useWords().proposing;
  const acts = useMemo((): Act[] => {
    const actOf = (id: string, name: string, stroke: string, run: () => void): Act => {
      return { id, name, group: 'text', key: { heardBy: 'page', strokes: [stroke] }, run };
    };
    return [
      actOf('propose', say.propose, 'F9', propose),
      actOf('show proposals', say.showAct, 'Shift+F9', turn),
    ];
  }, [say, propose, turn]);
  useActs(acts);
}

/** Draws how many proposals each paragraph has, anew only where that changes. */
function useMarks(editor: Editor | null, standings: Standings | null): void {
  const say = useWords().proposing;
  const counts = useSame(useMemo(() => countsOf(standings), [standings]));
  useEffect(() => {
    if (editor === null) return;
    drawMarks(editor, new Map(counts.map(([id, count]) => [id, { count, words: say.marked(count) }])));
  }, [editor, counts, say]);
}

/** The counts before, for as long as they are the same. */
function useSame(counts: readonly Count[]): readonly Count[] {
  const [known, setKnown] = useState(counts);
  if (known === counts || String(known) === String(counts)) return known;
  setKnown(counts);
  return counts;
}

/** The id of a paragraph and how many proposals touch it. */
type Count = readonly [string, number];

function countsOf(standings: Standings | null): Count[] {
  return [...(standings ?? [])].flatMap(([id, { proposals }]): Count[] =>
    proposals.length === 0 ? [] : [[id, proposals.length]],
  );
}
