import { X } from 'lucide-react';
import { Text } from 'react-aria-components/Text';
import {
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast';

import { useWords } from '../words/words.js';
import { IconButton } from './icon-button.js';

interface Said {
  readonly sentence: string;
  readonly tone: 'good' | 'bad';
}

/** Long enough to read a sentence twice, in milliseconds. Bad news stays until it is put away. */
const GOOD_NEWS_STAYS = 6_000;

const queue = new ToastQueue<Said>({ maxVisibleToasts: 3 });

/** Says in the corner that something was done. */
export function tellDone(sentence: string): void {
  queue.add({ sentence, tone: 'good' }, { timeout: GOOD_NEWS_STAYS });
}

/** Says in the corner that something could not be done. */
export function tellFailed(sentence: string): void {
  queue.add({ sentence, tone: 'bad' });
}

/** The corner in which results are told. */
export function Toasts() {
  const say = useWords().frame;
  return (
    <ToastRegion queue={queue} className="toasts" aria-label={say.results}>
      {({ toast }) => (
        <Toast toast={toast} className={`toast ${toast.content.tone}`}>
          <ToastContent className="toast-text">
            <Text slot="title">{toast.content.sentence}</Text>
          </ToastContent>
          <IconButton slot="close" icon={X} name={say.dismiss} />
        </Toast>
      )}
    </ToastRegion>
  );
}
