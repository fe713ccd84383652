import { X } from 'lucide-react';
import { Heading } from 'react-aria-components/Heading';

import { useWords } from '../words/words.js';
import { IconButton } from './icon-button.js';

interface DialogHeadProps {
  readonly title: string;
  readonly lead?: string;
  readonly onClose: () => void;
}

/** The head of a dialog: what it is, a sentence about it, and the way out. */
export function DialogHead({ title, lead, onClose }: DialogHeadProps) {
  const say = useWords().frame;
  return (
    <div className="dialog-head">
      <Heading slot="title" level={2}>
        {title}
      </Heading>
      <IconButton icon={X} name={say.close} onPress={onClose} />
      {lead === undefined ? null : <p className="lead">{lead}</p>}
    </div>
  );
}
