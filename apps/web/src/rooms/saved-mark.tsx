import { closeCode } from '@penholder/protocol';
import { CircleAlert, CloudOff, LoaderCircle, type LucideIcon, Check } from 'lucide-react';
import { Button } from 'react-aria-components/Button';

import { Hint } from '../frame/hint.js';
import { useWords, type Words } from '../words/words.js';
import type { RoomLine } from './room-line.js';
import { markOf, type SaveMark } from './save-ledger.js';
import { useLedger } from './use-ledger.js';

const ICONS: Readonly<Record<SaveMark['type'], LucideIcon>> = {
  connecting: LoaderCircle,
  saving: LoaderCircle,
  saved: Check,
  offline: CloudOff,
  kept: CloudOff,
  refused: CircleAlert,
};

/** Says whether what was written is on the server's disk, and never that it is when it is not. */
export function SavedMark({ line }: { readonly line: RoomLine }) {
  const say = useWords().text;
  const mark = markOf(useLedger(line));
  const Icon = ICONS[mark.type];
  return (
    <Hint text={leadOf(mark, say)}>
      <Button className={`saved-mark ${mark.type}`}>
        <Icon size={14} strokeWidth={2.2} aria-hidden />
        <output>{say.saved[mark.type]}</output>
      </Button>
    </Hint>
  );
}

function leadOf(mark: SaveMark, say: Words['text']): string {
  switch (mark.type) {
    case 'connecting':
      return say.saved.connectingLead;
    case 'saving':
      return say.saved.savingLead;
    case 'saved':
      return say.saved.savedLead;
    case 'offline':
      return say.saved.offlineLead;
    case 'kept':
      return say.saved.keptLead;
    case 'refused':
      return refusalOfCode(mark.code, say);
  }
}

/** Why a room was closed, and what to do. */
export function refusalOfCode(code: number, { refusals }: Words['text']): string {
  switch (code) {
    case closeCode.malformed:
      return refusals.malformed;
    case closeCode.noPerson:
      return refusals.noPerson;
    case closeCode.notAllowed:
      return refusals.notAllowed;
    case closeCode.noSuchRoom:
      return refusals.noSuchRoom;
    case closeCode.epochOver:
      return refusals.epochOver;
    case closeCode.tooLarge:
      return refusals.tooLarge;
    case closeCode.tooMany:
      return refusals.tooMany;
    default:
      return refusals.other;
  }
}
