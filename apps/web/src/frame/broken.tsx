import { refusalOf } from '../records/refusal.js';
import { Refused } from '../records/refusal.js';
import { useWords, type Words } from '../words/words.js';
import { ActionButton } from './action-button.js';
import { MessagePage } from './message-page.js';
import { Nowhere } from './nowhere.js';
import { refusalSentence } from './refusal-note.js';

/** Statuses that say there is no such thing, or that its name cannot be one. */
const NO_SUCH_THING: readonly number[] = [400, 404];

interface BrokenProps {
  readonly error: unknown;
  readonly reset: () => void;
}

/** What stands where a place could not be shown, and what to do. */
export function Broken({ error, reset }: BrokenProps) {
  const words = useWords();
  const refusal = refusalOf(error);
  if (refusal.type === 'refused' && NO_SUCH_THING.includes(refusal.status)) return <Nowhere />;
  return (
    <MessagePage title={words.frame.broken} lead={leadOf(error, words)}>
      <ActionButton look="primary" onPress={reset}>
        {words.frame.again}
      </ActionButton>
      <ActionButton onPress={() => window.location.reload()}>{words.frame.reload}</ActionButton>
    </MessagePage>
  );
}

function leadOf(error: unknown, words: Words): string {
  return error instanceof Refused ? refusalSentence(error.refusal, words) : words.frame.brokenLead;
}
