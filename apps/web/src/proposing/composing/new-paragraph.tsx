import { blockId, type ParagraphRole } from '@penholder/resolution';
import { useMemo } from 'react';

import { useDesk } from '../../ledger/desk.js';
import { useWords } from '../../words/words.js';
import { type Copied, newParagraph } from '../copy/paragraph-copy.js';
import type { Begun } from './begun.js';
import { CompositionFoot } from './composition-foot.js';
import { changeOfNew } from './copied-ground.js';
import { TypingArea } from './typing-area.js';
import type { Composition } from './use-begun.js';
import { useSending } from './use-sending.js';

interface NewParagraphProps {
  /** The paragraph after which it is to stand. */
  readonly block: Copied;
  readonly begun: Extract<Begun, { type: 'insert' }>;
  readonly composition: Composition;
}

/** The id of what is only shown; the server gives another. */
const SHOWN_ONLY = blockId('typed-new');

/** A new paragraph that is to stand after the one in hand. */
export function NewParagraph({ block, begun, composition }: NewParagraphProps) {
  const say = useWords().proposing;
  const sending = useSending();
  const { live } = useDesk().negotiation;
  const part = live.preamble.some(({ id }) => id === block.id) ? 'preamble' : 'operative';
  const role: ParagraphRole = part === 'preamble' ? 'preambular' : 'operative';
  const now = useMemo(() => newParagraph(begun.words, SHOWN_ONLY, role), [begun.words, role]);
  const change = useMemo(
    () => (now === null ? null : changeOfNew(live, block.id, now)),
    [live, block.id, now],
  );
  const send = () => {
    if (now !== null)
      sending.send({ type: 'insert', in: part, after: block.id, block: now }, composition.finish);
  };
  return (
    <div className="composition">
      <TypingArea
        label={say.newWords}
        words={begun.words}
        hint={say.newHint}
        isFirst={composition.isFresh}
        onChange={(words) => composition.put({ type: 'insert', words })}
        onSend={send}
      />
      <p className="quiet">{say.lineBreak}</p>
      <CompositionFoot
        change={change}
        composition={composition}
        sending={sending}
        isReady={now !== null}
        onSend={send}
      />
    </div>
  );
}
