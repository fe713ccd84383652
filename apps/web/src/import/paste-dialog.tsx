import type { ClipboardEvent } from 'react';
import { Form } from 'react-aria-components/Form';
import { Label } from 'react-aria-components/Label';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';

import { ActionButton } from '../frame/action-button.js';
import { DialogHead } from '../frame/dialog-head.js';
import { Overlay } from '../frame/overlay.js';
import { useFirstFocus } from '../frame/use-first-focus.js';
import { useWords } from '../words/words.js';
import { FormattingChoice } from './formatting-choice.js';
import { changedByHand, pastedFile, pastedFrom, type PastedWords } from './pasted-words.js';

interface PasteDialogProps {
  /** What was pasted; `null` where the dialog is closed. */
  readonly words: PastedWords | null;
  readonly onWords: (words: PastedWords) => void;
  readonly onClose: () => void;
  readonly onImport: (file: File) => void;
}

/** Pasted words, to be looked at before they are imported. */
export function PasteDialog({ words, onWords, onClose, onImport }: PasteDialogProps) {
  const say = useWords().importing;
  const bringIn = () => {
    if (words === null || words.plain.trim() === '') return;
    onImport(pastedFile(words));
    onClose();
  };
  return (
    <Overlay isOpen={words !== null} onClose={onClose} label={say.paste} shape="wide">
      <DialogHead title={say.paste} lead={say.pasteLead} onClose={onClose} />
      {words === null ? null : <PasteForm words={words} onWords={onWords} onImport={bringIn} />}
    </Overlay>
  );
}

interface PasteFormProps {
  readonly words: PastedWords;
  readonly onWords: (words: PastedWords) => void;
  readonly onImport: () => void;
}

function PasteForm({ words, onWords, onImport }: PasteFormProps) {
  const say = useWords().importing;
  return (
    <Form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        onImport();
      }}
    >
      <PastedField words={words} onWords={onWords} onImport={onImport} />
      <FormattingChoice words={words} onWords={onWords} />
      <div className="row">
        <ActionButton type="submit" look="primary" isDisabled={words.plain.trim() === ''}>
          {say.importPasted}
        </ActionButton>
        <output className="quiet figures">{amountOf(words.plain, say)}</output>
      </div>
    </Form>
  );
}

/** Words pasted into an empty field bring their formatting; anything typed or pasted into others' midst does not. */
function PastedField({ words, onWords, onImport }: PasteFormProps) {
  const say = useWords().importing;
  const field = useFirstFocus<HTMLTextAreaElement>();
  const paste = (event: ClipboardEvent) => {
    const pasted = pastedFrom(event.clipboardData);
    if (words.plain !== '' || pasted.type !== 'words') return;
    event.preventDefault();
    onWords(pasted.words);
  };
  return (
    <TextField
      className="field"
      value={words.plain}
      onChange={(plain) => onWords(changedByHand(words, plain))}
    >
      <Label className="label">{say.pasted}</Label>
      <TextArea
        ref={field}
        className="input pasted"
        dir="auto"
        rows={14}
        placeholder={say.pasteHere}
        onPaste={paste}
        onKeyDown={({ key, ctrlKey, metaKey }) => {
          if (key === 'Enter' && (ctrlKey || metaKey)) onImport();
        }}
      />
    </TextField>
  );
}

function amountOf(plain: string, say: ReturnType<typeof useWords>['importing']): string {
  const words = plain.split(/\s+/u).filter(Boolean).length;
  return words === 0 ? '' : say.amount(words);
}
