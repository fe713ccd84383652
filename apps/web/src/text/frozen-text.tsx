import type { DraftPlace, VersionText } from '@penholder/protocol';
import { Printer } from 'lucide-react';
import { type ReactNode, useMemo, useRef } from 'react';

import { FrozenPage } from '../document/frozen-page.js';
import { DraftBar, type DraftTab } from '../draft/draft-bar.js';
import { ActionButton } from '../frame/action-button.js';
import { outlineOfResolution } from '../outline/outline-entry.js';
import { useCurrentBlock } from '../outline/use-current-block.js';
import { useWords } from '../words/words.js';
import { ImportNotes } from './import-notes.js';
import { TextColumns } from './text-columns.js';
import { useAddressedBlock } from './use-addressed-block.js';
import { useBlockFacts } from './use-block-facts.js';

interface FrozenTextProps {
  readonly place: DraftPlace;
  readonly text: VersionText;
  readonly tab: DraftTab | null;
  readonly note?: ReactNode;
}

/** A frozen text, read-only, with its outline and what belongs to the paragraph being read. */
export function FrozenText({ place, text: { version, resolution }, tab, note }: FrozenTextProps) {
  const page = useRef<HTMLElement>(null);
  const entries = useMemo(() => outlineOfResolution(resolution), [resolution]);
  const [current, setCurrent] = useCurrentBlock(page, null);
  const facts = useBlockFacts(page, current, null);
  const { go, goToLabel } = useAddressedBlock(page, null, setCurrent);
  return (
    <div className="app">
      <DraftBar place={place} tab={tab}>
        <PrintButton />
      </DraftBar>
      <TextColumns
        entries={entries}
        current={current}
        facts={facts}
        onGo={go}
        beside={<ImportNotes version={version} onGo={goToLabel} />}
      >
        {note}
        <FrozenPage version={version} resolution={resolution} versions={place.versions} page={page} />
      </TextColumns>
    </div>
  );
}

function PrintButton() {
  const say = useWords().versions;
  return (
    <ActionButton onPress={() => window.print()}>
      <Printer size={15} aria-hidden />
      <span className="wide-only">{say.print}</span>
      <span className="hidden-visually narrow-only">{say.print}</span>
    </ActionButton>
  );
}
