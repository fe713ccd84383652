import { labelsOf } from '@penholder/resolution';
import { useMemo } from 'react';

import { noteMarkersOf } from '../../document/note-markers.js';
import { ActionButton } from '../../frame/action-button.js';
import { useDesk } from '../../ledger/desk.js';
import { useWords } from '../../words/words.js';
import { callsLost, noteTokens } from '../copy/note-tokens.js';
import { type Copied, type CopiedLine, copiedLines, paragraphTyped } from '../copy/paragraph-copy.js';
import type { Begun } from './begun.js';
import { CompositionFoot } from './composition-foot.js';
import { changeOfCopy } from './copied-ground.js';
import { TypingArea } from './typing-area.js';
import type { Composition } from './use-begun.js';
import { useSending } from './use-sending.js';

interface EditedCopyProps {
  /** The paragraph as it stands now. */
  readonly block: Copied;
  readonly begun: Extract<Begun, { type: 'edit' }>;
  readonly seen: Copied;
  readonly composition: Composition;
}

/** A copy of a paragraph that is edited line by line; what it changes is shown as it is typed. */
export function EditedCopy({ block, begun, seen, composition }: EditedCopyProps) {
  const say = useWords().proposing;
  const sending = useSending();
  const copy = useCopy(seen, begun.typed);
  const send = () => {
    if (copy.now === null || copy.change?.steps.length === 0) return;
    sending.send({ type: 'edit', seen, now: copy.now }, composition.finish);
  };
  const beginAgain = () => {
    sending.forget();
    const before = wordsTyped(copy.lines, begun.typed);
    composition.put({ type: 'edit', seen: block, typed: {}, before });
  };
  return (
    <div className="composition">
      <p className="quiet">{say.copyLead}</p>
      {begun.before === null ? null : <OwnBefore words={begun.before} />}
      <Lines lines={copy.lines} begun={begun} composition={composition} onSend={send} />
      <p className="quiet">{say.lineBreak}</p>
      <Warnings isAllGone={copy.now === null} lost={copy.lost} isMovedOn={copy.change === null} />
      <CompositionFoot
        change={copy.change}
        composition={composition}
        sending={sending}
        isReady={copy.now !== null && copy.change?.steps.length !== 0}
        onSend={send}
      >
        {sending.isOvertaken || copy.change === null ? (
          <ActionButton size="small" onPress={beginAgain}>
            {say.beginAgain}
          </ActionButton>
        ) : null}
      </CompositionFoot>
    </div>
  );
}

/** What a copy has become, computed from what was typed. */
function useCopy(seen: Copied, typed: Readonly<Record<string, string>>) {
  const { negotiation } = useDesk();
  const { live } = negotiation;
  const tokens = useMemo(() => noteTokens(seen, noteMarkersOf(live)), [seen, live]);
  const lines = useMemo(() => copiedLines(seen, tokens, labelsOf(live)), [seen, tokens, live]);
  return useMemo(() => {
    const now = paragraphTyped(seen, typed, tokens);
    const change = changeOfCopy(live, seen, now ?? seen);
    return { lines, now, change, lost: callsLost(seen, now, tokens) };
  }, [seen, typed, tokens, lines, live]);
}

interface LinesProps {
  readonly lines: readonly CopiedLine[];
  readonly begun: Extract<Begun, { type: 'edit' }>;
  readonly composition: Composition;
  readonly onSend: () => void;
}

function Lines({ lines, begun, composition, onSend }: LinesProps) {
  const say = useWords().proposing;
  const nameOf = ({ label, depth, key }: CopiedLine) => {
    if (key.endsWith(' closing')) return say.closing;
    if (depth === 0) return say.ownWords;
    return label === '' ? say.partUnnamed : say.part(label);
  };
  return lines.map((line, index) => (
    <TypingArea
      key={line.key}
      label={nameOf(line)}
      marker={line.label}
      depth={line.depth}
      words={begun.typed[line.key] ?? line.words}
      isFirst={index === 0 && composition.isFresh}
      onChange={(words) => composition.put({ ...begun, typed: { ...begun.typed, [line.key]: words } })}
      onSend={onSend}
    />
  ));
}

interface WarningsProps {
  readonly isAllGone: boolean;
  readonly lost: readonly string[];
  readonly isMovedOn: boolean;
}

function Warnings({ isAllGone, lost, isMovedOn }: WarningsProps) {
  const say = useWords().proposing;
  if (isAllGone) return <p className="note warn">{say.allGone}</p>;
  if (isMovedOn) return <p className="note warn">{say.movedOn}</p>;
  return lost.length === 0 ? null : <output className="note warn">{say.callsLost(lost.join(' '))}</output>;
}

function OwnBefore({ words }: { readonly words: string }) {
  const say = useWords().proposing;
  return (
    <details className="ledger-more" open>
      <summary>{say.ownBefore}</summary>
      <p className="ledger-typed" dir="auto">
        {words}
      </p>
    </details>
  );
}

function wordsTyped(lines: readonly CopiedLine[], typed: Readonly<Record<string, string>>): string {
  return lines.map(({ key, words }) => typed[key] ?? words).join('\n');
}
