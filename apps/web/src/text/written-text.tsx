import { createExtensions, outlineOf, readDocument } from '@penholder/editor';
import type { DraftPlace } from '@penholder/protocol';
import { EditorContent, useEditor, useEditorState } from '@tiptap/react';
import { type ReactNode, useMemo, useRef } from 'react';

import { useMe } from '../records/use-me.js';
import { bodyOf, frontLine } from '../document/front.js';
import { PageHead } from '../document/page-head.js';
import { useCurrentBlock } from '../outline/use-current-block.js';
import { colourOf } from '../person/delegation-colour.js';
import { ProposalMarks } from '../proposing/proposal-marks.js';
import { mayWrite } from '../proposing/rights.js';
import { ShownProposals, ShowSwitch } from '../proposing/shown-proposals.js';
import { useTalks } from '../proposing/use-talks.js';
import type { RoomLine } from '../rooms/room-line.js';
import { useWords } from '../words/words.js';
import { HintDots } from './hint-dots.js';
import { HintList } from './hint-list.js';
import { ImportNotes } from './import-notes.js';
import { newId } from './new-id.js';
import { ParagraphInHand } from './paragraph-in-hand.js';
import { withSpokenParts } from './spoken-parts.js';
import { TextColumns } from './text-columns.js';
import { TextTools } from './text-tools.js';
import { useAddressedBlock } from './use-addressed-block.js';
import { usePutAway } from './put-away.js';
import { useBlockFacts } from './use-block-facts.js';
import { useHintSteps } from './use-hint-steps.js';
import { useHints } from './use-hints.js';
import { useTextBefore } from './use-text-before.js';

interface WrittenTextProps {
  readonly place: DraftPlace;
  readonly line: RoomLine;
  /** Whether it can be written in: a refused line leaves its text to be read and copied. */
  readonly isOpen: boolean;
  readonly note: ReactNode;
}

/** The live text on its page with its outline, its tools, and what belongs to the paragraph in hand. */
export function WrittenText({ place, line, isOpen, note }: WrittenTextProps) {
  const page = useRef<HTMLElement>(null);
  const editor = useTextEditor(line, isOpen);
  const entries = useEditorState({ editor, selector: ({ editor: now }) => outlineOf(now.state) });
  const [current, setCurrent] = useCurrentBlock(page, editor);
  const facts = useBlockFacts(page, current, editor);
  const { go, goToLabel } = useAddressedBlock(page, editor, setCurrent);
  const [showsHints, showHints] = useHintSwitch();
  const before = useTextBefore(place.versions);
  const hints = useHints(editor, { document: line.document, before }, showsHints);
  const spoken = useHintSteps(editor, hints, { current, go });
  const talks = useTalks(place, editor, current);
  const beside = (
    <>
      <HintList hints={hints} current={current} isOn={showsHints} onSwitch={showHints} />
      <ImportNotes version={place.versions.at(-1)} onGo={goToLabel} />
    </>
  );
  return (
    <TextColumns entries={entries} current={current} facts={facts} onGo={go} beside={beside} talks={talks}>
      {note}
      <ShowSwitch
        count={talks.negotiation?.pending.length ?? 0}
        isShown={talks.isShown}
        onShow={talks.show}
      />
      {talks.isShown ? null : <TextTools editor={editor} />}
      <output className="hidden-visually">{spoken}</output>
      <article className="page" ref={page}>
        <LiveHead place={place} line={line} />
        {talks.isShown && talks.negotiation !== null ? (
          <ShownProposals negotiation={talks.negotiation} />
        ) : null}
        <div hidden={talks.isShown}>
          <EditorContent editor={editor} />
        </div>
      </article>
    </TextColumns>
  );
}

/** Hints are shown until a person puts them away; the browser keeps that. */
function useHintSwitch(): readonly [boolean, (isOn: boolean) => void] {
  const { away, putAway, bringBack } = usePutAway('penholder.hints');
  return [away.size === 0, (isOn) => (isOn ? bringBack() : putAway('all'))];
}

function LiveHead({ place: { draft }, line }: Pick<WrittenTextProps, 'place' | 'line'>) {
  const front = useMemo(() => readDocument(line.document), [line]);
  return (
    <PageHead
      body={bodyOf(front) ?? draft.organ ?? ''}
      symbol={front.symbol ?? draft.symbol}
      sponsors={frontLine(front, 'sponsors')}
    />
  );
}

/** A text is written by those who may; everyone else reads it as it is written, and proposes. */
function useTextEditor({ document, awareness }: RoomLine, isConnected: boolean) {
  const me = useMe();
  const isOpen = isConnected && me !== null && mayWrite(me);
  const say = useWords().text;
  const person = useMemo(
    () => (me === null ? null : { name: me.name, delegation: me.delegation, color: colourOf(me.delegation) }),
    [me],
  );
  return useEditor(
    {
      editable: isOpen,
      injectCSS: false,
      extensions: [
        ...withSpokenParts(
          createExtensions({
            document,
            editable: isOpen,
            newId,
            presence: person === null ? null : { awareness, person },
          }),
        ),
        ParagraphInHand,
        HintDots,
        ProposalMarks,
      ],
      editorProps: {
        attributes: { class: 'text-body', 'aria-label': say.page, role: 'textbox', 'aria-multiline': 'true' },
      },
    },
    [document, awareness, isOpen, person, say],
  );
}
