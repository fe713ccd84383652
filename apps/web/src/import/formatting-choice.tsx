import { Check } from 'lucide-react';
import { Checkbox } from 'react-aria-components/Checkbox';

import { useWords } from '../words/words.js';
import { type PastedWords, withFormatting } from './pasted-words.js';

interface FormattingChoiceProps {
  readonly words: PastedWords;
  readonly onWords: (words: PastedWords) => void;
}

/** Whether pasted words come with their formatting, where they had any. */
export function FormattingChoice({ words, onWords }: FormattingChoiceProps) {
  const say = useWords().importing;
  switch (words.formatting.type) {
    case 'none':
      return null;
    case 'lost':
      return <p className="quiet">{say.formattingLost}</p>;
    case 'kept':
    case 'left out':
      return (
        <Checkbox
          className="checkbox"
          isSelected={words.formatting.type === 'kept'}
          onChange={(wanted) => onWords(withFormatting(words, wanted))}
        >
          <span className="checkbox-box">
            <Check size={13} strokeWidth={3} aria-hidden />
          </span>
          {say.keepFormatting}
        </Checkbox>
      );
  }
}
